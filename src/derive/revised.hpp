#pragma once
// Which figures were revised after they were first published: each period that revisions.toml names gets the flag r (domain.md
// 2.7). A withdrawal gets none: there is no figure left to mark.
#include <vector>

#include "derive/measure_record.hpp"
#include "derive/thread.hpp"
#include "model/content.hpp"

namespace goldthread::derive {

void mark_revised(std::vector<MeasureRecord>& measures, const Thread& thread, const model::Content& content);

}  // namespace goldthread::derive
