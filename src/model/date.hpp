#pragma once
// A calendar date (proleptic Gregorian, years 1 to 9999) as a count of days. The clock is read nowhere: dates come from
// content, and "overdue" and "next" are told from the site's as_at (domain.md 2.1).
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace goldthread::model {

enum class Weekday { monday, tuesday, wednesday, thursday, friday, saturday, sunday };

class Date {
 public:
  // Nothing where there is no such day.
  static std::optional<Date> of(int year, int month, int day);
  // "2025-11-14" and nothing else.
  static std::optional<Date> parse(std::string_view text);

  int year() const;
  int month() const;  // 1 to 12
  int day() const;    // 1 to 31
  Weekday weekday() const;

  Date plus_days(int days) const;
  // The same day so many months later, or the last of that month where it has no such day. `months`: 0 or more.
  Date plus_months(int months) const;
  // Days from `earlier` to this date; negative where this is before it.
  int days_since(Date earlier) const { return days_ - earlier.days_; }
  // The last day of this date's month.
  Date month_end() const;

  std::string text() const;  // "2025-11-14"

  friend auto operator<=>(const Date&, const Date&) = default;

 private:
  explicit Date(std::int32_t days) : days_(days) {}
  std::int32_t days_;  // since 1970-01-01
};

}  // namespace goldthread::model
