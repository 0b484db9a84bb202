#pragma once
// A report's timetable in sentences: when it reached the meeting that receives it, against the rule; how much slack there was;
// by when its papers are published (domain.md B09 to B11).
#include <string>
#include <vector>

#include "derive/timetable_record.hpp"
#include "model/content.hpp"
#include "render/words.hpp"

namespace goldthread::render {

// "Reached the Executive 55 days after the quarter ended (rule: 49).", then slack, then the day to publish by; of a report that no
// meeting receives yet one sentence that says so. `report` has a period.
std::vector<std::string> timetable_sentences(const derive::TimetableRecord& record, const model::Report& report,
                                             const model::Content& content, const Words& words);

}  // namespace goldthread::render
