#include "model/date.hpp"

#include <algorithm>
#include <chrono>

namespace goldthread::model {

namespace {

std::chrono::year_month_day civil(std::int32_t days) { return std::chrono::sys_days(std::chrono::days(days)); }

std::int32_t count(std::chrono::sys_days day) { return static_cast<std::int32_t>(day.time_since_epoch().count()); }

std::optional<int> digits(std::string_view text) {
  int out = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    out = out * 10 + (c - '0');
  }
  return out;
}

}  // namespace

std::optional<Date> Date::of(int year, int month, int day) {
  if (year < 1 || year > 9999 || month < 1 || day < 1) return std::nullopt;
  const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                         std::chrono::day(static_cast<unsigned>(day))};
  if (!date.ok()) return std::nullopt;
  return Date(count(date));
}

std::optional<Date> Date::parse(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = digits(text.substr(0, 4));
  const auto month = digits(text.substr(5, 2));
  const auto day = digits(text.substr(8, 2));
  if (!year || !month || !day) return std::nullopt;
  return of(*year, *month, *day);
}

int Date::year() const { return static_cast<int>(civil(days_).year()); }
int Date::month() const { return static_cast<int>(static_cast<unsigned>(civil(days_).month())); }
int Date::day() const { return static_cast<int>(static_cast<unsigned>(civil(days_).day())); }

Weekday Date::weekday() const {
  // 1970-01-01 was a Thursday.
  const int since_monday = ((days_ + 3) % 7 + 7) % 7;
  return static_cast<Weekday>(since_monday);
}

Date Date::plus_days(int days) const { return Date(days_ + days); }

Date Date::plus_months(int months) const {
  const int from_january = month() - 1 + months;
  const auto first = of(year() + from_january / 12, from_january % 12 + 1, 1);
  if (!first) return *this;
  return first->plus_days(std::min(day(), first->month_end().day()) - 1);
}

Date Date::month_end() const {
  const auto date = civil(days_);
  return Date(count(date.year() / date.month() / std::chrono::last));
}

std::string Date::text() const {
  const auto date = civil(days_);
  const auto year = static_cast<int>(date.year());
  std::string out = "0000-00-00";
  // A period may end a little outside the years that a date is written in.
  if (year < 0 || year > 9999) out.replace(0, 4, std::to_string(year));
  const auto write = [&](unsigned number, std::size_t from_end) {
    for (std::size_t at = out.size() - from_end; number != 0; number /= 10) out[at--] = static_cast<char>('0' + number % 10);
  };
  if (year >= 0 && year <= 9999) write(static_cast<unsigned>(year), 7);
  write(static_cast<unsigned>(date.month()), 4);
  write(static_cast<unsigned>(date.day()), 1);
  return out;
}

}  // namespace goldthread::model
