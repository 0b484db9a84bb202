#pragma once
// What a rule of domain.md 2.3 suggests that scrutiny should look into, and which rules they were.
#include <cstdint>
#include <vector>

#include "model/content.hpp"

namespace goldthread::derive {

enum class HotSpotRule : std::uint8_t { red_twice, worsening_both_ways, special_cause_concern, action_plan_overdue, not_reported_twice };

struct SuggestedHotSpot {
  model::ItemRef item;             // a measure or an activity
  std::vector<HotSpotRule> rules;  // one at least, in the order above
};

}  // namespace goldthread::derive
