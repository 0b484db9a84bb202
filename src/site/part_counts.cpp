#include "site/part_counts.hpp"

#include "derive/judging.hpp"

namespace goldthread::site {

using model::ActivityStatus;

namespace {

bool is_rated(const derive::ActivityRecord& record) {
  switch (record.status) {
    case ActivityStatus::complete:
    case ActivityStatus::on_track:
    case ActivityStatus::delayed:
    case ActivityStatus::off_track:
      return true;
    case ActivityStatus::no_update:
      return record.missed_updates > 1;
    case ActivityStatus::not_started:
    case ActivityStatus::paused:
    case ActivityStatus::cancelled:
    case ActivityStatus::carried_forward:
      return false;
  }
  return false;
}

}  // namespace

derive::MeasureCounts counts_of_measures(const derive::Places& places, const derive::Standing& standing) {
  derive::MeasureCounts counts;
  for (const std::uint32_t place : places) {
    const derive::Reading& reading = standing.measures[place];
    ++counts.total;
    ++counts.by_status[static_cast<std::size_t>(reading.status)];
    if (!derive::rating(reading.status)) continue;
    ++counts.rated;
    if (reading.lag > 0) ++counts.behind;
  }
  return counts;
}

derive::ActivityCounts counts_of_activities(const derive::Places& places, const derive::Standing& standing) {
  derive::ActivityCounts counts;
  for (const std::uint32_t place : places) {
    const derive::ActivityRecord& record = standing.activities[place];
    ++counts.total;
    ++counts.by_status[static_cast<std::size_t>(record.status)];
    if (is_rated(record)) ++counts.rated;
  }
  return counts;
}

}  // namespace goldthread::site
