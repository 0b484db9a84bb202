#include "model/date.hpp"

#include <catch2/catch.hpp>

namespace goldthread::model {

namespace {

std::string parsed(std::string_view text) {
  const auto out = Date::parse(text);
  return out ? out->text() : "none";
}

Date date(std::string_view text) { return Date::parse(text).value(); }

}  // namespace

TEST_CASE("a date is a day that there was or will be") {
  CHECK(parsed("2025-11-14") == "2025-11-14");
  CHECK(parsed("2024-02-29") == "2024-02-29");
  CHECK(parsed("2000-02-29") == "2000-02-29");
  CHECK(parsed("0001-01-01") == "0001-01-01");
  for (const auto text : {"2025-02-29", "1900-02-29", "2025-04-31", "2025-13-01", "2025-00-10", "2025-01-00", "0000-01-01", "2025-1-1",
                          "2025/11/14", "25-11-14", "2025-11-14 ", "2025-11-1x", ""})
    CHECK(parsed(text) == "none");
}

TEST_CASE("weekdays are those of the calendar") {
  CHECK(date("2007-07-23").weekday() == Weekday::monday);
  CHECK(date("2014-01-16").weekday() == Weekday::thursday);
  CHECK(date("1970-01-01").weekday() == Weekday::thursday);
  CHECK(date("1969-12-31").weekday() == Weekday::wednesday);
  CHECK(date("2025-11-16").weekday() == Weekday::sunday);
}

TEST_CASE("days are counted over months and leap years") {
  CHECK(date("2025-11-28").days_since(date("2025-09-30")) == 59);
  CHECK(date("2025-09-30").days_since(date("2025-11-28")) == -59);
  CHECK(date("2024-02-28").plus_days(2).text() == "2024-03-01");
  CHECK(date("2025-01-01").plus_days(-1).text() == "2024-12-31");
  CHECK(date("2024-02-10").month_end().text() == "2024-02-29");
  CHECK(date("2025-12-31").month_end().text() == "2025-12-31");
}

TEST_CASE("months later is the same day, or the last of a month that has no such day") {
  CHECK(date("2025-04-01").plus_months(12).text() == "2026-04-01");
  CHECK(date("2025-01-31").plus_months(1).text() == "2025-02-28");
  CHECK(date("2023-11-30").plus_months(3).text() == "2024-02-29");
  CHECK(date("2025-12-15").plus_months(1).text() == "2026-01-15");
  CHECK(date("2025-08-31").plus_months(0).text() == "2025-08-31");
  CHECK(date("9999-12-31").plus_months(1).text() == "9999-12-31");
}

TEST_CASE("dates are in order of time") {
  CHECK(date("2025-09-30") < date("2025-10-01"));
  CHECK(date("1969-12-31") < date("1970-01-01"));
}

}  // namespace goldthread::model
