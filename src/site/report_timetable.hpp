#pragma once
// From the end of a report's period to the meeting that receives it (domain.md B09 to B11): each step, who takes it, when it is
// due; when papers are published; how long it took against the rule.
#include "site/parts.hpp"

namespace goldthread::site {

// Nothing where the report names no timetable. `period`: as the page calls it.
void add_timetable(Draft& draft, Parts& parts, std::uint32_t report, std::string_view period);

}  // namespace goldthread::site
