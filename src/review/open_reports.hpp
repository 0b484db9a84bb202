#pragma once
// Which reports can still be put right: a released one stays as it was published, and one whose figures are not closed yet
// has nothing to say.
#include "derive/derived.hpp"

namespace goldthread::review {

// Closed by the site's as_at, and not released.
bool is_open(const model::Report& report, model::Date as_at);
// Open, and the last of its series that is closed.
bool is_newest(const derive::ReportRecord& record, const model::Report& report, const model::Content& content);

}  // namespace goldthread::review
