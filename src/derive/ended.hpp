#pragma once
// How far time has gone at a vantage: the last period of each frequency that had ended, as an ordinal (year x periods in a
// year + index), so that periods are compared as whole numbers.
#include <array>

#include "model/period.hpp"

namespace goldthread::derive {

int ordinal(const model::Period& period);  // not of a date
model::Period period_at(int ordinal, model::Frequency frequency, model::YearStart start);

// The period of a frequency (not date or academic year) that a day falls in.
int ordinal_containing(model::Date day, model::Frequency frequency, model::YearStart start);

class Ended {
 public:
  Ended(model::Date by, model::YearStart start);
  int last(model::Frequency frequency) const { return last_[static_cast<std::size_t>(frequency)]; }  // not of date

 private:
  std::array<int, 5> last_;
};

}  // namespace goldthread::derive
