#pragma once
// A year of monthly updates on an activity, month by month (domain.md S10): given, missed, or not due. A month is due where it
// had ended by the cut and the activity was under way for the whole of it: started on or before its first day, and neither
// done nor paused, cancelled or carried forward before its end.
#include <array>
#include <span>

#include "derive/updates.hpp"

namespace goldthread::derive {

enum class MonthOfUpdates { not_due, given, missed };

struct UpdateStrip {
  std::array<MonthOfUpdates, 12> months{};  // from the financial year's first
  int missed = 0;
};

UpdateStrip update_strip(const model::Activity& activity, std::span<const GivenUpdate> updates, model::Year year, model::Date cut,
                         model::YearStart start);

}  // namespace goldthread::derive
