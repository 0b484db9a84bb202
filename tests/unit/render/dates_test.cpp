#include "render/dates.hpp"

#include <catch2/catch.hpp>

#include "english_words.hpp"
#include "example_measure.hpp"

namespace goldthread::render {

TEST_CASE("dates are in words") {
  const Words words = english_words();
  CHECK(date_text(day("2025-11-14"), words) == "14 November 2025");
  CHECK(date_with_weekday(day("2025-11-24"), words) == "Monday 24 November 2025");
  CHECK(short_date_with_weekday(day("2025-11-24"), words) == "Mon 24 Nov 2025");
  CHECK(short_date(day("2025-11-04"), words) == "4 Nov 2025");
  CHECK(day_and_month(day("2025-11-14"), words) == "14 November");
}

TEST_CASE("periods are months, with the quarter's number where people search for it") {
  const Words words = english_words();
  CHECK(period_text(period("2025-26 q2"), words) == "July to September 2025");
  CHECK(period_text(period("2025-26 q4"), words) == "January to March 2026");
  CHECK(period_text(period("2025-26 sep"), words) == "September 2025");
  CHECK(period_text(period("2025-26 h2"), words) == "October 2025 to March 2026");
  CHECK(period_text(period("2025-26"), words) == "2025/26");
  CHECK(period_text(period("2021-03-21"), words) == "21 March 2021");
  CHECK(period_with_name(period("2025-26 q2"), words) == "July to September 2025 (quarter 2, 2025/26)");
  CHECK(period_with_name(period("2025-26 h1"), words) == "April to September 2025 (first half of 2025/26)");
  CHECK(period_with_name(period("2025-26"), words) == "2025/26");
  CHECK(in_period(period("2025-26 q2"), words) == "in July to September 2025");
  CHECK(in_period(period("2021-03-21"), words) == "on 21 March 2021");
}

TEST_CASE("an academic year says so") {
  const Words words = english_words();
  const auto academic = model::Period::in_year(model::Frequency::academic_year, model::Year{2025}, 0, model::YearStart{4});
  CHECK(period_text(academic, words) == "academic year 2025/26");
  CHECK(in_period(academic, words) == "in the academic year 2025/26");
}

TEST_CASE("years are written in the site's own style") {
  model::Site site;
  site.year_style = "2025 to 2026";
  const Words to = english_words(site);
  CHECK(year_text(model::Year{2025}, model::YearStart{4}, to) == "2025 to 2026");
  const Words slash = english_words();
  CHECK(year_text(model::Year{2025}, model::YearStart{4}, slash) == "2025/26");
  CHECK(year_text(model::Year{2008}, model::YearStart{4}, slash) == "2008/09");
  CHECK(year_text(model::Year{1999}, model::YearStart{4}, slash) == "1999/00");
  CHECK(year_text(model::Year{2025}, model::YearStart{1}, slash) == "2025");
}

TEST_CASE("tables and axes have short periods") {
  const Words words = english_words();
  CHECK(short_period(period("2025-26 q2"), words) == "Jul to Sep 2025");
  CHECK(short_period(period("2025-26 sep"), words) == "Sep 2025");
  CHECK(short_period(period("2025-26"), words) == "2025/26");
  CHECK(short_period(period("2021-03-21"), words) == "21 Mar 2021");
  CHECK(axis_label(period("2025-26 q2"), words).upper == "Jul to Sep");
  CHECK(axis_label(period("2025-26 q2"), words).lower == "2025");
  CHECK(axis_label(period("2025-26"), words).lower == "");
}

TEST_CASE("periods are counted in their own kind") {
  const Words words = english_words();
  CHECK(periods_counted(1, model::Frequency::quarter, words) == "1 quarter");
  CHECK(periods_counted(3, model::Frequency::half, words) == "3 half-years");
  CHECK(periods_counted(2, model::Frequency::academic_year, words) == "2 academic years");
}

}  // namespace goldthread::render
