#include "derive/clearance.hpp"

#include <catch2/catch.hpp>

namespace goldthread::derive {

namespace {

model::Clearance by(std::string role, std::optional<model::Date> date) { return {std::move(role), {}, {}, date, {}}; }

}  // namespace

TEST_CASE("a paper is cleared when everybody has cleared it, on the day of the last [H13-C]") {
  const auto first = model::Date::of(2007, 7, 13);
  const auto last = model::Date::of(2007, 7, 16);
  const ClearanceRecord all = clearance_of({by("Monitoring Officer", last), by("Chief Financial Officer", first)});
  CHECK(all.complete());
  CHECK(all.needed == 2);
  CHECK(all.last == last);
}

TEST_CASE("one who has not cleared it keeps a paper from being cleared [H13-C]") {
  const auto day = model::Date::of(2007, 7, 13);
  const ClearanceRecord some = clearance_of({by("Chief Financial Officer", day), by("Monitoring Officer", std::nullopt)});
  CHECK_FALSE(some.complete());
  CHECK(some.given == 1);
  CHECK(some.needed == 2);
  CHECK(some.last == day);
}

TEST_CASE("a paper that needs no clearance lacks none") {
  CHECK(clearance_of({}).complete());
  CHECK_FALSE(clearance_of({}).last);
}

}  // namespace goldthread::derive
