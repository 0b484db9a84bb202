#include "derive/update_strip.hpp"

#include <catch2/catch.hpp>

namespace goldthread::derive {
namespace {

using Month = MonthOfUpdates;

model::Date day(std::string_view text) { return *model::Date::parse(text); }

std::vector<GivenUpdate> on(std::initializer_list<std::string_view> days) {
  std::vector<GivenUpdate> out;
  for (const std::string_view each : days) out.push_back({day(each), day(each)});
  return out;
}

UpdateStrip strip(const model::Activity& activity, const std::vector<GivenUpdate>& updates, std::string_view cut) {
  return update_strip(activity, updates, {2025}, day(cut), model::YearStart{});
}

TEST_CASE("a month without an update is missed once it has ended", "[S10-C]") {
  const model::Activity activity;
  const auto updates = on({"2025-04-30", "2025-06-01"});
  const UpdateStrip june = strip(activity, updates, "2025-06-30");
  CHECK(june.months[0] == Month::given);
  CHECK(june.months[1] == Month::missed);
  CHECK(june.months[2] == Month::given);
  CHECK(june.months[3] == Month::not_due);
  CHECK(june.missed == 1);
  CHECK(strip(activity, updates, "2025-05-30").missed == 0);
  CHECK(strip(activity, updates, "2025-05-31").missed == 1);
}

TEST_CASE("an update that is not told yet is not given yet", "[S10-C]") {
  const std::vector<GivenUpdate> late = {{day("2025-06-20"), day("2025-05-31")}};
  CHECK(strip({}, late, "2025-06-19").months[1] == Month::missed);
  CHECK(strip({}, late, "2025-06-20").months[1] == Month::given);
}

TEST_CASE("no update is due before the first whole month, nor from the month of its end", "[S10-C]") {
  model::Activity activity;
  activity.start = day("2025-04-02");
  activity.done = day("2025-08-31");
  const UpdateStrip all = strip(activity, {}, "2026-03-31");
  CHECK(all.months[0] == Month::not_due);
  CHECK(all.months[1] == Month::missed);
  CHECK(all.months[3] == Month::missed);
  CHECK(all.months[4] == Month::not_due);
  CHECK(all.missed == 3);
}

TEST_CASE("no update is due while it stands still", "[S10-C]") {
  model::Activity activity;
  activity.state = model::ActivityState::paused;
  activity.state_on = day("2025-06-10");
  const UpdateStrip all = strip(activity, {}, "2026-03-31");
  CHECK(all.months[1] == Month::missed);
  CHECK(all.months[2] == Month::not_due);
  CHECK(all.missed == 2);
}

}  // namespace
}  // namespace goldthread::derive
