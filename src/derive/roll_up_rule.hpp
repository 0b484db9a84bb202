#pragma once
// One status of an outcome from its measures and activities, or of a priority from its outcomes (domain.md 2.3, outcome
// roll-up). share: none rated: not rated; less than half of the expected rated: too little to judge; red if a headline item
// is red or reds are a quarter of the rated; amber if any is red or ambers are a quarter; else green. worst: the worst of the
// rated. counts-only: never a status.
// Decisions, where domain.md leaves them open: an outcome of which nothing is expected yet counts as not due to its
// priority; measures that name a priority itself are items beside its outcomes.
#include <span>

#include "derive/activity_record.hpp"
#include "derive/measure_record.hpp"
#include "derive/roll_up.hpp"
#include "model/site.hpp"

namespace goldthread::derive {

// What an item is to a roll-up. left_out: for context, or an activity that is not to be judged (not started, stopped).
enum class Part { green, amber, red, not_rated, not_due, left_out };
enum class Weight { plain, headline };

struct RollUpItem {
  model::ItemRef item;
  Part part;
  Weight weight = Weight::plain;
  int lag = 0;  // over 0: rated by a latest available figure
};

Part part_of(const Reading& reading, const model::Measure& measure);
Part part_of(const ActivityRecord& activity);
Part part_of(const RollUpRecord& outcome);

// `items` in site order. The judgement is not looked at.
RollUpRecord rolled_up(std::span<const RollUpItem> items, model::RollUpRule rule);

// The newest judgement whose period had ended by a day; null where there is none.
const model::Judgement* judgement_by(const std::vector<model::Judgement>& judgements, model::Date end);

}  // namespace goldthread::derive
