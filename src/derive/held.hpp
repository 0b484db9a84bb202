#pragma once
// The statuses of a released report stand as they were published, whatever the rules have become (domain.md 2.7): what was held
// takes the place of what is worked out now, before anything is counted or rolled up from it. Each difference is kept, to be told.
#include <string>
#include <vector>

#include "derive/activity_record.hpp"
#include "derive/measure_record.hpp"
#include "derive/roll_up.hpp"
#include "model/content.hpp"

namespace goldthread::derive {

struct HeldDifference {
  model::ItemRef item;
  std::string was;  // the key of what was published, "on-target"
  std::string now;  // of what is worked out
};

struct Holding {
  const model::Held& held;
  std::vector<HeldDifference>& differences;
};

void hold(std::vector<MeasureRecord>& measures, std::vector<Reading>& readings, const model::Content& content, const Holding& holding);
void hold(std::vector<ActivityRecord>& activities, const model::Content& content, const Holding& holding);
void hold_outcomes(std::vector<RollUpRecord>& outcomes, const model::Content& content, const Holding& holding);
void hold_priorities(std::vector<RollUpRecord>& priorities, const model::Content& content, const Holding& holding);

struct Derived;

// What today's lists say of a released report is what it says itself: its counts, and which of its results needed attention.
// `then`: worked out from its own content, in which the report stands at `place_then`.
void tell_as_released(Derived& today, const model::Content& content, std::size_t place, const Derived& then,
                      const model::Content& content_then, std::size_t place_then);

}  // namespace goldthread::derive
