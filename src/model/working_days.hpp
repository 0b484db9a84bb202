#pragma once
// The days on which a council works: not Saturdays, Sundays or the bank holidays of its nation (domain.md 2.3, timetable). A
// calendar year of which no bank holiday is listed is not covered: days in it are told from weekends alone.
#include <string_view>
#include <vector>

#include "model/date.hpp"
#include "model/governance.hpp"

namespace goldthread::model {

class WorkingDays {
 public:
  WorkingDays(const BankHolidays& holidays, std::string_view nation);
  explicit WorkingDays(std::vector<Date> holidays);  // sorted

  bool is_working(Date day) const;
  // The day itself where it is a working day, else the next that is.
  Date on_or_after(Date day) const;
  // The `count`th working day after a day; of 0 the day itself, or the next working day.
  Date after(Date day, int count) const;
  // The latest working day with `clear` working days between it and a day, neither of the two counted; of 0 the working day
  // before.
  Date clear_before(Date day, int clear) const;
  // Is any bank holiday of that calendar year listed?
  bool covers(int year) const;

 private:
  std::vector<Date> holidays_;
};

}  // namespace goldthread::model
