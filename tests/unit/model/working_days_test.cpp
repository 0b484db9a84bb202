#include "model/working_days.hpp"

#include <catch2/catch.hpp>

namespace goldthread::model {

namespace {

Date date(std::string_view text) { return *Date::parse(text); }

const WorkingDays easter_2026({date("2026-04-03"), date("2026-04-06")});

}  // namespace

TEST_CASE("weekends and bank holidays are no working days") {
  CHECK(easter_2026.is_working(date("2026-04-02")));
  CHECK_FALSE(easter_2026.is_working(date("2026-04-03")));
  CHECK_FALSE(easter_2026.is_working(date("2026-04-04")));
  CHECK_FALSE(easter_2026.is_working(date("2026-04-05")));
  CHECK(easter_2026.is_working(date("2026-04-07")));
}

TEST_CASE("a day off gives way to the next working day, and a working day to none") {
  CHECK(easter_2026.on_or_after(date("2026-04-03")) == date("2026-04-07"));
  CHECK(easter_2026.on_or_after(date("2026-04-07")) == date("2026-04-07"));
}

TEST_CASE("working days are counted from the day after") {
  CHECK(easter_2026.after(date("2026-04-02"), 1) == date("2026-04-07"));
  CHECK(easter_2026.after(date("2026-04-04"), 1) == date("2026-04-07"));
  CHECK(easter_2026.after(date("2026-04-02"), 5) == date("2026-04-13"));
  CHECK(easter_2026.after(date("2026-04-04"), 0) == date("2026-04-07"));
}

TEST_CASE("clear days lie between, neither end counted") {
  CHECK(easter_2026.clear_before(date("2026-04-08"), 0) == date("2026-04-07"));
  CHECK(easter_2026.clear_before(date("2026-04-08"), 1) == date("2026-04-02"));
  CHECK(easter_2026.clear_before(date("2026-04-05"), 0) == date("2026-04-02"));
}

TEST_CASE("holidays are those of one nation, and a year with none listed is not covered") {
  BankHolidays holidays;
  holidays.by_nation["england"] = {date("2026-04-06")};
  holidays.by_nation["scotland"] = {date("2025-01-02")};
  const WorkingDays england(holidays, "england");
  CHECK_FALSE(england.is_working(date("2026-04-06")));
  CHECK(england.is_working(date("2025-01-02")));
  CHECK(england.covers(2026));
  CHECK_FALSE(england.covers(2025));
  CHECK_FALSE(WorkingDays(holidays, "wales").covers(2026));
}

}  // namespace goldthread::model
