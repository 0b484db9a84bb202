#pragma once
// What boards asked for (domain.md S12, S37), as tables on several pages. An action stays on every report until it is closed.
#include <string_view>

#include "site/parts.hpp"

namespace goldthread::site {

// The actions of `places`, as they stood on a day.
void add_board_actions(Draft& draft, Values& where, std::string_view caption, const derive::Places& places, model::Date day);

// Those that are open on a report's cut, and those that were closed after the cut of the report before it: a part of the
// report's page. A directorate's report has those of its own boards, a dashboard none.
void add_carried_actions(Draft& draft, Parts& parts, const model::Report& report, const model::Report* before);

// What boards changed of a plan, or of a measure's target, and why: a part of its page; nothing where they changed nothing.
void add_changes_by_boards(Draft& draft, Parts& parts, std::string_view id, std::string_view title);

}  // namespace goldthread::site
