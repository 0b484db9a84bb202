#include "derive/roll_up_rule.hpp"

#include "derive/judging.hpp"

namespace goldthread::derive {

using model::ActivityStatus;
using model::MeasureStatus;
using model::RollUp;
using model::RollUpRule;

namespace {

RollUp by_share(const RollUpRecord& counted) {
  if (counted.rated * 2 < counted.expected) return RollUp::too_little_to_judge;
  if (!counted.red_headlines.empty() || counted.red * 4 >= counted.rated) return RollUp::red;
  if (counted.red > 0 || counted.amber * 4 >= counted.rated) return RollUp::amber;
  return RollUp::green;
}

RollUp by_worst(const RollUpRecord& counted) {
  if (counted.red > 0) return RollUp::red;
  return counted.amber > 0 ? RollUp::amber : RollUp::green;
}

RollUp status_of(const RollUpRecord& counted, RollUpRule rule) {
  if (counted.rated == 0) return RollUp::not_rated;
  switch (rule) {
    case RollUpRule::share:
      return by_share(counted);
    case RollUpRule::worst:
      return by_worst(counted);
    case RollUpRule::counts_only:
      return RollUp::not_rated;
  }
  return RollUp::not_rated;
}

void count(RollUpRecord& out, const RollUpItem& item) {
  switch (item.part) {
    case Part::green:
      ++out.green;
      break;
    case Part::amber:
      ++out.amber;
      out.amber_items.push_back(item.item);
      break;
    case Part::red:
      ++out.red;
      out.red_items.push_back(item.item);
      if (item.weight == Weight::headline) out.red_headlines.push_back(item.item);
      break;
    case Part::not_rated:
      ++out.not_rated;
      return;
    case Part::not_due:
      ++out.not_due;
      return;
    case Part::left_out:
      return;
  }
  ++out.rated;
  if (item.lag > 0) ++out.behind;
}

}  // namespace

Part part_of(const Reading& reading, const model::Measure& measure) {
  if (measure.better == model::Better::none) return Part::left_out;
  if (reading.status == MeasureStatus::not_due) return Part::not_due;
  const auto rated = rating(reading.status);
  if (!rated) return Part::not_rated;
  switch (*rated) {
    case Rating::green:
      return Part::green;
    case Rating::amber:
      return Part::amber;
    case Rating::red:
      return Part::red;
  }
  return Part::not_rated;
}

Part part_of(const ActivityRecord& activity) {
  switch (activity.status) {
    case ActivityStatus::complete:
    case ActivityStatus::on_track:
      return Part::green;
    case ActivityStatus::delayed:
      return Part::amber;
    case ActivityStatus::off_track:
      return Part::red;
    case ActivityStatus::no_update:
      return activity.missed_updates > 1 ? Part::red : Part::not_rated;
    case ActivityStatus::not_started:
    case ActivityStatus::paused:
    case ActivityStatus::cancelled:
    case ActivityStatus::carried_forward:
      return Part::left_out;
  }
  return Part::left_out;
}

Part part_of(const RollUpRecord& outcome) {
  if (outcome.expected == 0) return Part::not_due;
  switch (outcome.status) {
    case RollUp::green:
      return Part::green;
    case RollUp::amber:
      return Part::amber;
    case RollUp::red:
      return Part::red;
    case RollUp::not_rated:
    case RollUp::too_little_to_judge:
      return Part::not_rated;
  }
  return Part::not_rated;
}

RollUpRecord rolled_up(std::span<const RollUpItem> items, RollUpRule rule) {
  RollUpRecord out;
  for (const auto& item : items) count(out, item);
  out.expected = out.rated + out.not_rated;
  out.status = status_of(out, rule);
  return out;
}

const model::Judgement* judgement_by(const std::vector<model::Judgement>& judgements, model::Date end) {
  const model::Judgement* out = nullptr;
  for (const auto& judgement : judgements) {
    if (judgement.period.last_day() <= end && (!out || out->period <= judgement.period)) out = &judgement;
  }
  return out;
}

}  // namespace goldthread::derive
