#pragma once
// What a result calls for: a comment in its report, an open action plan (domain.md 2.3, 2.4). Which are there, and which lack.
#include <optional>
#include <vector>

#include "derive/derived.hpp"

namespace goldthread::derive {

// Headline measures that are due, and those that are off target, close to it or not reported, as the report sees them.
Places calling_for_comment(const ReportRecord& record, const model::Content& content);

// Which measures have a comment in any report on the same period: a directorate's report and the council's share them.
std::vector<bool> commented_measures(const model::Report& report, const model::Content& content);

// Of some action plans the one that is open at a day, or else the last to be closed; absent where none was opened by then.
std::optional<std::uint32_t> newest_action_plan(const Places& plans, const model::Content& content, model::Date by);
bool is_open_at(const model::ActionPlan& plan, model::Date day);

}  // namespace goldthread::derive
