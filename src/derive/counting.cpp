#include "derive/counting.hpp"

#include "derive/judging.hpp"
#include "derive/roll_up_rule.hpp"

namespace goldthread::derive {

namespace {

bool is_rated(const ActivityRecord& activity) {
  const Part part = part_of(activity);
  return part == Part::green || part == Part::amber || part == Part::red;
}

}  // namespace

int whole_per_cent(int part, int whole) {
  if (whole == 0) return 0;
  const auto share = model::Decimal::quotient(model::Decimal(part) * model::Decimal(100), model::Decimal(whole), 0);
  return static_cast<int>(share.coefficient());
}

MeasureCounts count_measures(const Places& which, const std::vector<Reading>& readings) {
  MeasureCounts out;
  for (const auto place : which) {
    const Reading& reading = readings[place];
    ++out.total;
    ++out.by_status[static_cast<std::size_t>(reading.status)];
    if (!rating(reading.status)) continue;
    ++out.rated;
    if (reading.lag > 0) ++out.behind;
  }
  return out;
}

ActivityCounts count_activities(const Places& which, const std::vector<ActivityRecord>& records) {
  ActivityCounts out;
  for (const auto place : which) {
    ++out.total;
    ++out.by_status[static_cast<std::size_t>(records[place].status)];
    if (is_rated(records[place])) ++out.rated;
  }
  return out;
}

RollUpCounts count_roll_ups(const Places& which, const std::vector<RollUpRecord>& records) {
  RollUpCounts out;
  for (const auto place : which) {
    const auto status = records[place].status;
    ++out.total;
    ++out.by_status[static_cast<std::size_t>(status)];
    if (status == model::RollUp::green || status == model::RollUp::amber || status == model::RollUp::red) ++out.rated;
  }
  return out;
}

}  // namespace goldthread::derive
