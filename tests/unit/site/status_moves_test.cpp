#include "site/status_moves.hpp"

#include <catch2/catch.hpp>

namespace goldthread::site {

namespace {

using model::MeasureStatus;

derive::ReportRecord report(std::vector<MeasureStatus> measures, derive::Places covered) {
  derive::ReportRecord out{{{*model::Date::of(2026, 10, 7), *model::Date::of(2026, 9, 30), std::nullopt}, {}, {}, {}, {}, {}, {}, {}, {}},
                           {},
                           {},
                           {},
                           {},
                           {},
                           {},
                           {},
                           {},
                           {}};
  for (const MeasureStatus status : measures) {
    derive::Reading reading;
    reading.status = status;
    out.standing.measures.push_back(reading);
  }
  out.measures = std::move(covered);
  return out;
}

}  // namespace

TEST_CASE("a move between two ratings is for the better or the worse, any other is neither") {
  using enum MeasureStatus;
  const auto before = report({off_target, on_target, close_to_target, not_reported, on_target}, {0, 1, 2, 3, 4});
  const auto now = report({close_to_target, off_target, close_to_target, on_target, withheld}, {0, 1, 2, 3, 4});
  const auto moves = status_moves(before, now);
  REQUIRE(moves.size() == 4);
  CHECK(moves[0].item.index == 0);
  CHECK(moves[0].way == Way::better);
  CHECK(moves[1].item.index == 1);
  CHECK(moves[1].way == Way::worse);
  CHECK(moves[2].item.index == 3);
  CHECK(moves[2].way == Way::neither);
  CHECK(moves[3].way == Way::neither);
}

TEST_CASE("what only one of two reports covers is new or gone, and no move") {
  using enum MeasureStatus;
  const auto before = report({off_target, on_target, on_target}, {0, 1});
  const auto now = report({on_target, off_target, on_target}, {0, 2});
  CHECK(status_moves(before, now).size() == 1);
  REQUIRE(only_in(now, before).size() == 1);
  CHECK(only_in(now, before)[0].index == 2);
  CHECK(only_in(before, now)[0].index == 1);
}

}  // namespace goldthread::site
