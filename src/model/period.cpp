#include "model/period.hpp"

#include <algorithm>
#include <array>
#include <cassert>

namespace goldthread::model {

namespace {

constexpr std::array<std::string_view, 12> month_keys = {"jan", "feb", "mar", "apr", "may", "jun",
                                                         "jul", "aug", "sep", "oct", "nov", "dec"};
constexpr int academic_start_month = 9;

std::optional<int> number(std::string_view text) {
  if (text.empty()) return std::nullopt;
  int out = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    out = out * 10 + (c - '0');
  }
  return out;
}

constexpr int years_in_cycle = 400;  // after which the calendar repeats
constexpr int days_in_cycle = 146097;

// The first day of a month; of a year before 1 or after 9999 as well, so that a period may begin or end there.
Date day(int year, int month) {
  int cycles = 0;
  for (; year < 1; year += years_in_cycle) --cycles;
  for (; year > 9999; year -= years_in_cycle) ++cycles;
  const auto date = Date::of(year, month, 1);
  assert(date);
  return date->plus_days(cycles * days_in_cycle);
}

// The first day of the month `months` after the year's first.
Date month_in_year(Year year, int months, YearStart start) {
  const int from_january = start.month - 1 + months;
  return day(year.first + from_january / 12, from_january % 12 + 1);
}

int months_in(Frequency frequency) { return 12 / periods_in_year(frequency); }

YearStart start_of(Frequency frequency, YearStart start) {
  return frequency == Frequency::academic_year ? YearStart{academic_start_month} : start;
}

}  // namespace

std::optional<Year> parse_year(std::string_view text, YearStart start) {
  const bool calendar_years = start.month == 1;
  if (text.size() != (calendar_years ? 4U : 7U)) return std::nullopt;
  const auto first = number(text.substr(0, 4));
  if (!first || *first < 1 || *first > 9998) return std::nullopt;
  if (calendar_years) return Year{*first};
  const auto second = number(text.substr(5));
  if (text[4] != '-' || !second || *second != (*first + 1) % 100) return std::nullopt;
  return Year{*first};
}

std::string year_text(Year year, YearStart start) {
  std::string out = std::to_string(year.first);
  out.insert(0, 4 - std::min<std::size_t>(4, out.size()), '0');
  if (start.month == 1) return out;
  const int second = (year.first + 1) % 100;
  return out + (second < 10 ? "-0" : "-") + std::to_string(second);
}

Year year_of(Date date, YearStart start) { return {date.month() >= start.month ? date.year() : date.year() - 1}; }
Date year_first_day(Year year, YearStart start) { return day(year.first, start.month); }
Date year_last_day(Year year, YearStart start) { return day(year.first + 1, start.month).plus_days(-1); }

int periods_in_year(Frequency frequency) {
  switch (frequency) {
    case Frequency::month:
      return 12;
    case Frequency::quarter:
      return 4;
    case Frequency::half:
      return 2;
    case Frequency::year:
    case Frequency::academic_year:
    case Frequency::date:
      return 1;
  }
  return 1;
}

Period Period::in_year(Frequency frequency, Year year, int index, YearStart start) {
  assert(frequency != Frequency::date && index >= 0 && index < periods_in_year(frequency));
  return {frequency, year, index, start};
}

Period Period::on(Date date, YearStart start) {
  const Year year = year_of(date, start);
  return {Frequency::date, year, date.days_since(year_first_day(year, start)), start};
}

std::optional<Period> Period::from_key(Year year, std::string_view key, YearStart start) {
  if (key == "year") return in_year(Frequency::year, year, 0, start);
  if (key.size() == 2 && (key[0] == 'q' || key[0] == 'h')) {
    const int index = key[1] - '1';
    const Frequency frequency = key[0] == 'q' ? Frequency::quarter : Frequency::half;
    if (index < 0 || index >= periods_in_year(frequency)) return std::nullopt;
    return in_year(frequency, year, index, start);
  }
  for (int month = 0; month < 12; ++month) {
    if (key == month_keys[static_cast<std::size_t>(month)])
      return in_year(Frequency::month, year, (month + 1 - start.month + 12) % 12, start);
  }
  return std::nullopt;
}

std::optional<Period> Period::parse(std::string_view text, YearStart start) {
  if (const auto date = Date::parse(text)) return on(*date, start);
  const auto space = text.find(' ');
  const auto year = parse_year(text.substr(0, space), start);
  if (!year) return std::nullopt;
  if (space == std::string_view::npos) return in_year(Frequency::year, *year, 0, start);
  const std::string_view key = text.substr(space + 1);
  return key == "year" ? std::nullopt : from_key(*year, key, start);
}

Date Period::first_day() const {
  if (frequency_ == Frequency::date) return year_first_day(year(), year_start()).plus_days(index_);
  return month_in_year(year(), index_ * months_in(frequency_), start_of(frequency_, year_start()));
}

Date Period::last_day() const {
  if (frequency_ == Frequency::date) return first_day();
  return month_in_year(year(), (index_ + 1) * months_in(frequency_), start_of(frequency_, year_start())).plus_days(-1);
}

std::optional<Period> Period::shifted(int steps) const {
  if (frequency_ == Frequency::date) return std::nullopt;
  const int n = periods_in_year(frequency_);
  const int count = year_ * n + index_ + steps;
  if (count < n) return std::nullopt;  // before the year 1
  return in_year(frequency_, Year{count / n}, count % n, year_start());
}

std::optional<Period> Period::year_before() const { return shifted(-periods_in_year(frequency_)); }

int Period::steps_since(const Period& earlier) const {
  assert(frequency_ == earlier.frequency_ && frequency_ != Frequency::date);
  const int n = periods_in_year(frequency_);
  return (year_ - earlier.year_) * n + index_ - earlier.index_;
}

std::string Period::key() const {
  switch (frequency_) {
    case Frequency::month:
      return std::string(month_keys[static_cast<std::size_t>((start_ - 1 + index_) % 12)]);
    case Frequency::quarter:
      return "q" + std::to_string(index_ + 1);
    case Frequency::half:
      return "h" + std::to_string(index_ + 1);
    case Frequency::year:
    case Frequency::academic_year:
      return "year";
    case Frequency::date:
      return first_day().text();
  }
  return {};
}

std::string Period::text() const {
  if (frequency_ == Frequency::date) return first_day().text();
  const std::string in_year = year_text(year(), year_start());
  return frequency_ == Frequency::year || frequency_ == Frequency::academic_year ? in_year : in_year + " " + key();
}

std::strong_ordering operator<=>(const Period& a, const Period& b) {
  if (const auto order = a.last_day() <=> b.last_day(); order != 0) return order;
  return a.first_day() <=> b.first_day();
}

Period last_period_ending_by(Date day, Frequency frequency, YearStart start) {
  assert(frequency != Frequency::date);
  // The period that the day falls in, and the one before it unless the day is its last. Counted, not shifted: it may lie
  // before the year 1.
  const int n = periods_in_year(frequency);
  const auto at = [&](int year, int index) {
    return index < 0 ? Period::in_year(frequency, Year{year - 1}, n - 1, start) : Period::in_year(frequency, Year{year}, index, start);
  };
  const int year = year_of(day, start_of(frequency, start)).first;
  int index = 0;
  while (at(year, index).last_day() < day) ++index;
  return at(year, index).last_day() == day ? at(year, index) : at(year, index - 1);
}

}  // namespace goldthread::model
