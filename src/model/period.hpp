#pragma once
// Financial years and the periods in them (domain.md 2.1). A bare `2025-26` is always a financial year, never a month;
// with year_start = jan a year is written `2025`. Months are named keys (apr to mar) inside a year.
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "model/date.hpp"

namespace goldthread::model {

// The month a financial year starts in, 1 to 12.
struct YearStart {
  int month = 4;
  friend auto operator<=>(const YearStart&, const YearStart&) = default;
};

// A financial year by the calendar year it starts in.
struct Year {
  int first = 0;
  friend auto operator<=>(const Year&, const Year&) = default;
};

// "2025-26", or "2025" where years start in January; nothing where it is not a year, or its second part is not the next.
std::optional<Year> parse_year(std::string_view text, YearStart start);
std::string year_text(Year year, YearStart start);
Year year_of(Date date, YearStart start);
Date year_first_day(Year year, YearStart start);
Date year_last_day(Year year, YearStart start);

enum class Frequency : std::uint8_t { month, quarter, half, year, academic_year, date };

// How many periods of a frequency a year has: 12, 4, 2, 1; 1 for a single date, which is no part of a series of equal steps.
int periods_in_year(Frequency frequency);

// A span of time that a figure belongs to. Ordered by its end, then the longer first, so that a quarter stands before the
// month that ends with it.
class Period {
 public:
  // index: which one in the year, from 0. An academic year runs from 1 September of the year's first calendar year.
  static Period in_year(Frequency frequency, Year year, int index, YearStart start);
  static Period on(Date date, YearStart start);
  // A key inside a year's table: "q1", "h2", "sep", "year".
  static std::optional<Period> from_key(Year year, std::string_view key, YearStart start);
  // "2025-26 q2", "2025-26 sep", "2025-26 h1", "2025-26", or a date "2021-03-21".
  static std::optional<Period> parse(std::string_view text, YearStart start);

  Frequency frequency() const { return frequency_; }
  Year year() const { return {year_}; }
  int index() const { return index_; }        // from 0
  int elapsed() const { return index_ + 1; }  // k in domain.md 2.3
  YearStart year_start() const { return {start_}; }
  Date first_day() const;
  Date last_day() const;

  // The period `steps` of the same frequency later (earlier where negative). A single date has no neighbours: nothing.
  std::optional<Period> shifted(int steps) const;
  // The same period one year earlier; nothing for a single date.
  std::optional<Period> year_before() const;
  // Steps from `earlier` to this one; both of one frequency, which is not date.
  int steps_since(const Period& earlier) const;

  std::string text() const;  // as parse reads it
  std::string key() const;   // "q2", "sep", "h1", "year"; of a date the date

  friend std::strong_ordering operator<=>(const Period& a, const Period& b);
  friend bool operator==(const Period& a, const Period& b) { return (a <=> b) == std::strong_ordering::equal; }

 private:
  Period(Frequency frequency, Year year, int index, YearStart start)
      : year_(year.first), index_(static_cast<std::int16_t>(index)), start_(static_cast<std::int8_t>(start.month)), frequency_(frequency) {}
  // In 8 bytes: every figure, target and record has one.
  std::int32_t year_;
  std::int16_t index_;  // of a date: days since the year's first day
  std::int8_t start_;   // month of the year
  Frequency frequency_;
};

// The last period of a frequency (not date) that ends on or before a day.
Period last_period_ending_by(Date day, Frequency frequency, YearStart start);

}  // namespace goldthread::model
