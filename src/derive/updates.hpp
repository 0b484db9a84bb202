#pragma once
// The updates given on activities (domain.md 2.3, activity): a comment on the activity in a report, or an entry of its
// `updates_given`. A comment is told on its report's data_cut and is about its report's period, so it counts for that
// period though it is written after its end.
#include <optional>
#include <vector>

#include "model/content.hpp"

namespace goldthread::derive {

struct GivenUpdate {
  model::Date told;   // known from this day on
  model::Date about;  // falls in the period that it counts for
  std::optional<model::ActivityStatus> stated = {};
};

// All updates of each activity, beside content.activities, in order of the day they were told.
std::vector<std::vector<GivenUpdate>> updates_of_activities(const model::Content& content);

}  // namespace goldthread::derive
