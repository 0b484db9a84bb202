#include "derive/ended.hpp"

namespace goldthread::derive {

using model::Frequency;
using model::Period;

int ordinal(const Period& period) { return period.year().first * model::periods_in_year(period.frequency()) + period.index(); }

Period period_at(int ordinal, Frequency frequency, model::YearStart start) {
  const int periods = model::periods_in_year(frequency);
  const int index = (ordinal % periods + periods) % periods;  // a year may lie before 1
  return Period::in_year(frequency, model::Year{(ordinal - index) / periods}, index, start);
}

int ordinal_containing(model::Date day, Frequency frequency, model::YearStart start) {
  const int periods = model::periods_in_year(frequency);
  const int month = (day.month() - start.month + 12) % 12;
  return model::year_of(day, start).first * periods + month / (12 / periods);
}

Ended::Ended(model::Date by, model::YearStart start) : last_{} {
  for (const auto frequency : {Frequency::month, Frequency::quarter, Frequency::half, Frequency::year, Frequency::academic_year})
    last_[static_cast<std::size_t>(frequency)] = ordinal(model::last_period_ending_by(by, frequency, start));
}

}  // namespace goldthread::derive
