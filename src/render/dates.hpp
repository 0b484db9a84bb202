#pragma once
// Dates and periods as people read them (web.md T3, Q2; domain.md 2.1): months in words, "July to September 2025", never
// "Q2" alone, no dashes for ranges. Financial years in the site's style.
#include <string>

#include "model/date.hpp"
#include "model/period.hpp"
#include "render/words.hpp"

namespace goldthread::render {

std::string date_text(model::Date date, const Words& words);                // "14 November 2025"
std::string day_and_month(model::Date date, const Words& words);            // "14 November"
std::string date_with_weekday(model::Date date, const Words& words);        // "Monday 24 November 2025"
std::string weekday_and_day(model::Date date, const Words& words);          // "Monday 24 November"
std::string short_date(model::Date date, const Words& words);               // "24 Nov 2025"
std::string short_date_with_weekday(model::Date date, const Words& words);  // "Mon 24 Nov 2025"
std::string month_and_year(model::Date date, const Words& words);           // "September 2025"

// "2025/26" or "2025 to 2026"; "2025" where years start in January.
std::string year_text(model::Year year, model::YearStart start, const Words& words);

// "July to September 2025", "September 2025", "April to September 2025", "2025/26", "academic year 2025/26",
// "21 March 2021". A span over new year names both years: "October 2025 to January 2026".
std::string period_text(const model::Period& period, const Words& words);
// The same months for any span: "April to September 2025".
std::string span_text(model::Date first, model::Date last, const Words& words);
// "in July to September 2025", "in the academic year 2025/26", "on 21 March 2021"
std::string in_period(const model::Period& period, const Words& words);
// With what people search for: "July to September 2025 (quarter 2, 2025/26)"; others as period_text.
std::string period_with_name(const model::Period& period, const Words& words);
// "quarter 2, 2025/26", "first half of 2025/26", "September 2025", "2025/26"
std::string period_name(const model::Period& period, const Words& words);
// For tables and sheets: "Jul to Sep 2025", "Sep 2025", "Apr to Sep 2025", "2025/26", "21 Mar 2021".
std::string short_period(const model::Period& period, const Words& words);
// The same months for any span: "Apr to Sep 2025".
std::string short_span_text(model::Date first, model::Date last, const Words& words);
// The same for an axis, in two lines: "Jul to Sep" and "2025"; a year's label is its first line alone.
struct AxisLabel {
  std::string upper;
  std::string lower;
};
AxisLabel axis_label(const model::Period& period, const Words& words);

// "1 quarter", "3 months": lag and runs in the measure's own periods.
std::string periods_counted(int count, model::Frequency frequency, const Words& words);

}  // namespace goldthread::render
