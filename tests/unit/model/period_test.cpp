#include "model/period.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <vector>

namespace goldthread::model {

namespace {

constexpr YearStart april{4};
constexpr YearStart january{1};

Period period(std::string_view text, YearStart start = april) { return Period::parse(text, start).value(); }

std::string span(std::string_view text, YearStart start = april) {
  const auto found = Period::parse(text, start);
  return found ? found->first_day().text() + " to " + found->last_day().text() : "none";
}

std::string shifted(std::string_view text, int steps) { return period(text).shifted(steps).value().text(); }

}  // namespace

TEST_CASE("a bare year is a financial year, and its second part is the year after the first") {
  CHECK(span("2007-08") == "2007-04-01 to 2008-03-31");
  CHECK(span("1999-00") == "1999-04-01 to 2000-03-31");
  CHECK(span("2025", january) == "2025-01-01 to 2025-12-31");
  for (const auto text : {"2007-09", "2007-8", "2007", "2007-2008", "07-08", "2007-08 ", "2007-08 year", "2007-08 q5", "2007-08 q0",
                          "2007-08 h3", "2007-08 8", "2007-08 Q1", "2007-08  q1"})
    CHECK(span(text) == "none");
  CHECK(span("2025-26", january) == "none");
}

TEST_CASE("periods of a year that starts in April") {
  CHECK(span("2025-26 q1") == "2025-04-01 to 2025-06-30");
  CHECK(span("2025-26 q4") == "2026-01-01 to 2026-03-31");
  CHECK(span("2025-26 h2") == "2025-10-01 to 2026-03-31");
  CHECK(span("2025-26 apr") == "2025-04-01 to 2025-04-30");
  CHECK(span("2023-24 feb") == "2024-02-01 to 2024-02-29");
  CHECK(span("2021-03-21") == "2021-03-21 to 2021-03-21");
}

TEST_CASE("periods of a year that starts in another month") {
  CHECK(span("2025 q1", january) == "2025-01-01 to 2025-03-31");
  CHECK(span("2025 dec", january) == "2025-12-01 to 2025-12-31");
  CHECK(span("2025-26 q4", YearStart{10}) == "2026-07-01 to 2026-09-30");
}

TEST_CASE("an academic year runs from September to August") {
  const Period academic = Period::in_year(Frequency::academic_year, Year{2025}, 0, april);
  CHECK(academic.first_day().text() == "2025-09-01");
  CHECK(academic.last_day().text() == "2026-08-31");
  CHECK(academic.text() == "2025-26");
}

TEST_CASE("a period is written as it is read") {
  for (const auto text : {"2025-26", "2025-26 q2", "2025-26 h1", "2025-26 sep", "2021-03-21"}) CHECK(period(text).text() == text);
  CHECK(period("2025-26 sep").key() == "sep");
  CHECK(period("2025-26").key() == "year");
  CHECK(period("2025 nov", january).text() == "2025 nov");
}

TEST_CASE("a period knows how far into its year it is") {
  CHECK(period("2025-26 q3").elapsed() == 3);
  CHECK(period("2025-26 mar").elapsed() == 12);
  CHECK(period("2025-26").elapsed() == 1);
  CHECK(periods_in_year(Frequency::quarter) == 4);
}

TEST_CASE("a period's neighbours lie over the end of the year") {
  CHECK(shifted("2025-26 q1", -1) == "2024-25 q4");
  CHECK(shifted("2025-26 q4", 1) == "2026-27 q1");
  CHECK(shifted("2025-26 apr", -13) == "2023-24 mar");
  CHECK(shifted("2025-26", -5) == "2020-21");
  CHECK(period("2025-26 q2").year_before()->text() == "2024-25 q2");
  CHECK_FALSE(period("2021-03-21").shifted(1));
  CHECK_FALSE(period("2021-03-21").year_before());
  CHECK(period("2025-26 q2").steps_since(period("2024-25 q3")) == 3);
}

TEST_CASE("periods are ordered by their end, then the longer first") {
  std::vector<Period> periods = {period("2025-26"), period("2025-26 q4"), period("2025-26 mar"), period("2025-26 q3"),
                                 period("2025-26 h2")};
  std::sort(periods.begin(), periods.end());
  std::vector<std::string> names;
  for (const auto& each : periods) names.push_back(each.text());
  CHECK(names == std::vector<std::string>{"2025-26 q3", "2025-26", "2025-26 h2", "2025-26 q4", "2025-26 mar"});
}

TEST_CASE("the last period that had ended by a day") {
  const auto last = [](std::string_view day, Frequency frequency, YearStart start = april) {
    return last_period_ending_by(Date::parse(day).value(), frequency, start).text();
  };
  CHECK(last("2025-09-30", Frequency::quarter) == "2025-26 q2");
  CHECK(last("2025-09-29", Frequency::quarter) == "2025-26 q1");
  CHECK(last("2025-04-01", Frequency::quarter) == "2024-25 q4");
  CHECK(last("2025-11-14", Frequency::month) == "2025-26 oct");
  CHECK(last("2025-11-14", Frequency::half) == "2025-26 h1");
  CHECK(last("2025-11-14", Frequency::year) == "2024-25");
  CHECK(last("2026-03-31", Frequency::year) == "2025-26");
  CHECK(last("2025-11-14", Frequency::academic_year) == "2024-25");
  CHECK(last("2025-08-30", Frequency::academic_year) == "2023-24");
  CHECK(last("2025-12-30", Frequency::year, january) == "2024");
}

TEST_CASE("the first and the last day that can be written have a last period too") {
  for (const auto frequency : {Frequency::month, Frequency::quarter, Frequency::half, Frequency::year, Frequency::academic_year}) {
    const auto last = [&](std::string_view day) { return last_period_ending_by(Date::parse(day).value(), frequency, april).last_day(); };
    CHECK(last("9999-12-31") <= Date::parse("9999-12-31").value());
    CHECK(last("0001-01-01") <= Date::parse("0001-01-01").value());
  }
  CHECK(period("9998-99 q4").last_day().text() == "9999-03-31");
}

TEST_CASE("a date belongs to the financial year that it falls in") {
  CHECK(year_text(year_of(Date::parse("2025-03-31").value(), april), april) == "2024-25");
  CHECK(year_text(year_of(Date::parse("2025-04-01").value(), april), april) == "2025-26");
  CHECK(year_first_day(Year{2025}, april).text() == "2025-04-01");
  CHECK(year_last_day(Year{2025}, april).text() == "2026-03-31");
}

}  // namespace goldthread::model
