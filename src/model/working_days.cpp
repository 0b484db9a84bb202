#include "model/working_days.hpp"

#include <algorithm>
#include <utility>

namespace goldthread::model {

namespace {

std::vector<Date> holidays_of(const BankHolidays& holidays, std::string_view nation) {
  const auto found = holidays.by_nation.find(nation);
  return found == holidays.by_nation.end() ? std::vector<Date>() : found->second;
}

}  // namespace

WorkingDays::WorkingDays(const BankHolidays& holidays, std::string_view nation) : WorkingDays(holidays_of(holidays, nation)) {}

WorkingDays::WorkingDays(std::vector<Date> holidays) : holidays_(std::move(holidays)) {}

bool WorkingDays::is_working(Date day) const {
  const Weekday weekday = day.weekday();
  if (weekday == Weekday::saturday || weekday == Weekday::sunday) return false;
  return !std::binary_search(holidays_.begin(), holidays_.end(), day);
}

Date WorkingDays::on_or_after(Date day) const {
  while (!is_working(day)) day = day.plus_days(1);
  return day;
}

Date WorkingDays::after(Date day, int count) const {
  for (int i = 0; i < count; ++i) day = on_or_after(day.plus_days(1));
  return on_or_after(day);
}

Date WorkingDays::clear_before(Date day, int clear) const {
  for (int i = 0; i <= clear; ++i) {
    day = day.plus_days(-1);
    while (!is_working(day)) day = day.plus_days(-1);
  }
  return day;
}

bool WorkingDays::covers(int year) const {
  return std::any_of(holidays_.begin(), holidays_.end(), [&](Date day) { return day.year() == year; });
}

}  // namespace goldthread::model
