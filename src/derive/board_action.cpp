#include "derive/board_action.hpp"

namespace goldthread::derive {

std::optional<BoardActionStands> stands_on(model::Date day, const model::BoardAction& action) {
  const model::Request& asked = action.asked;
  if (asked.date && *asked.date > day) return std::nullopt;
  if (asked.closed && *asked.closed <= day) return BoardActionStands::closed;
  return asked.due && *asked.due < day ? BoardActionStands::overdue : BoardActionStands::open;
}

}  // namespace goldthread::derive
