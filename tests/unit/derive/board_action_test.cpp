#include "derive/board_action.hpp"

#include <catch2/catch.hpp>

namespace goldthread::derive {
namespace {

model::Date day(std::string_view text) { return *model::Date::parse(text); }

model::BoardAction asked(std::string_view on, std::string_view due, std::string_view closed = {}) {
  model::BoardAction action;
  action.asked.date = day(on);
  if (!due.empty()) action.asked.due = day(due);
  if (!closed.empty()) action.asked.closed = day(closed);
  return action;
}

TEST_CASE("a board's action is not there before it is asked for", "[S12-C]") {
  const auto action = asked("2025-10-09", "2025-12-11");
  CHECK_FALSE(stands_on(day("2025-10-08"), action));
  CHECK(stands_on(day("2025-10-09"), action) == BoardActionStands::open);
}

TEST_CASE("a board's action is overdue from the day after it was due", "[S12-C]") {
  const auto action = asked("2025-10-09", "2025-12-11");
  CHECK(stands_on(day("2025-12-11"), action) == BoardActionStands::open);
  CHECK(stands_on(day("2025-12-12"), action) == BoardActionStands::overdue);
  CHECK(stands_on(day("2030-01-01"), asked("2025-10-09", "")) == BoardActionStands::open);
}

TEST_CASE("a board's action is carried to every report until the day it is closed", "[S12-C]") {
  const auto action = asked("2025-10-09", "2025-12-11", "2026-01-08");
  CHECK(stands_on(day("2026-01-07"), action) == BoardActionStands::overdue);
  CHECK(stands_on(day("2026-01-08"), action) == BoardActionStands::closed);
  CHECK(stands_on(day("2025-11-01"), action) == BoardActionStands::open);
}

}  // namespace
}  // namespace goldthread::derive
