#include "derive/update_strip.hpp"

#include <algorithm>

namespace goldthread::derive {

using model::Date;

namespace {

bool is_due(const model::Activity& activity, Date first, Date last, Date cut) {
  if (last > cut || (activity.start && *activity.start > first)) return false;
  if (activity.done && *activity.done <= last) return false;
  const bool stands_still = activity.state != model::ActivityState::none;
  return !stands_still || (activity.state_on && *activity.state_on > last);
}

}  // namespace

UpdateStrip update_strip(const model::Activity& activity, std::span<const GivenUpdate> updates, model::Year year, Date cut,
                         model::YearStart start) {
  UpdateStrip out;
  Date first = model::year_first_day(year, start);
  for (MonthOfUpdates& month : out.months) {
    const Date last = first.month_end();
    const bool given = std::any_of(updates.begin(), updates.end(), [&](const GivenUpdate& update) {
      return update.told <= cut && update.about >= first && update.about <= last;
    });
    if (given) {
      month = MonthOfUpdates::given;
    } else if (is_due(activity, first, last, cut)) {
      month = MonthOfUpdates::missed;
      ++out.missed;
    }
    first = last.plus_days(1);
  }
  return out;
}

}  // namespace goldthread::derive
