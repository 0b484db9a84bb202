#pragma once
// Counts of a list of things by status (domain.md 2.3, counts). The lists of places say which things count.
#include <vector>

#include "derive/activity_record.hpp"
#include "derive/counts.hpp"
#include "derive/measure_record.hpp"
#include "derive/roll_up.hpp"
#include "derive/thread.hpp"

namespace goldthread::derive {

MeasureCounts count_measures(const Places& which, const std::vector<Reading>& readings);
ActivityCounts count_activities(const Places& which, const std::vector<ActivityRecord>& records);
RollUpCounts count_roll_ups(const Places& which, const std::vector<RollUpRecord>& records);

}  // namespace goldthread::derive
