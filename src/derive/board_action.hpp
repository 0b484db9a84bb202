#pragma once
// How an action that a board asked for stands on a day (domain.md S12): it is carried from report to report until it is closed.
#include <optional>

#include "model/accountability.hpp"

namespace goldthread::derive {

enum class BoardActionStands { open, overdue, closed };

// As known on a day: it was not there before it was asked for, and what was closed later was open then. It is overdue from the
// day after it was due.
std::optional<BoardActionStands> stands_on(model::Date day, const model::BoardAction& action);

}  // namespace goldthread::derive
