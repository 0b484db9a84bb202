#include "derive/hot_spots.hpp"

#include <algorithm>

#include "derive/judging.hpp"
#include "derive/standing.hpp"

namespace goldthread::derive {

using model::Direction;
using model::Kind;
using model::Measure;

namespace {

constexpr int twice = 2;

bool worsens_both_ways(const Reading& reading) {
  const auto rated = rating(reading.status);
  const bool behind = rated == Rating::amber || rated == Rating::red;
  const bool two_ways = reading.short_term.against != reading.long_term.against;
  return behind && two_ways && reading.short_term.direction == Direction::worsening && reading.long_term.direction == Direction::worsening;
}

bool special_cause_concern(const MeasureRecord& record, const Reading& reading) {
  if (!record.xmr || record.xmr->trial || !reading.latest) return false;
  const auto& signals = record.xmr->signals;
  return std::any_of(signals.begin(), signals.end(),
                     [&](const XmrSignal& signal) { return signal.figure == *reading.latest && signal.reads == XmrReading::concern; });
}

bool any_overdue(const Places& plans, const std::vector<ActionPlanRecord>& records) {
  return std::any_of(plans.begin(), plans.end(), [&](std::uint32_t place) { return records[place].is_overdue(); });
}

void add(std::vector<SuggestedHotSpot>& out, model::ItemRef item, std::vector<HotSpotRule> rules) {
  if (rules.empty()) return;
  std::sort(rules.begin(), rules.end());
  out.push_back({item, std::move(rules)});
}

}  // namespace

int periods_missed(const Measure& measure, const MeasureRecord& record, const Reading& reading) {
  int out = 0;
  for (auto figure = record.figures.rbegin(); figure != record.figures.rend(); ++figure) {
    const bool own = figure->period.frequency() == measure.frequency || model::periods_in_year(measure.frequency) == 1;
    if (!own || (reading.expected && figure->period > *reading.expected)) continue;
    const bool known = figure->value || figure->year_to_date;
    if (known || figure->status != model::MeasureStatus::not_reported) break;
    ++out;
  }
  return out;
}

std::vector<HotSpotRule> hot_spot_rules(const Measure& measure, const MeasureRecord& record, const Reading& reading) {
  std::vector<HotSpotRule> out;
  if (reading.off_target_run >= twice) out.push_back(HotSpotRule::red_twice);
  if (worsens_both_ways(reading)) out.push_back(HotSpotRule::worsening_both_ways);
  if (special_cause_concern(record, reading)) out.push_back(HotSpotRule::special_cause_concern);
  if (periods_missed(measure, record, reading) >= twice) out.push_back(HotSpotRule::not_reported_twice);
  return out;
}

std::vector<SuggestedHotSpot> suggested_hot_spots(const Derived& derived, const model::Content& content) {
  std::vector<SuggestedHotSpot> out;
  const model::Year year = year_of(derived.now.vantage, content.site.year_start);
  for (const std::uint32_t place : live_in(content.measures, year)) {
    auto rules = hot_spot_rules(content.measures[place], derived.measures[place], derived.now.measures[place]);
    if (any_overdue(derived.thread.measures[place].action_plans, derived.action_plans)) rules.push_back(HotSpotRule::action_plan_overdue);
    add(out, {Kind::measure, place}, std::move(rules));
  }
  for (const std::uint32_t place : live_in(content.activities, year)) {
    std::vector<HotSpotRule> rules;
    if (any_overdue(derived.thread.activities[place].action_plans, derived.action_plans)) rules.push_back(HotSpotRule::action_plan_overdue);
    if (derived.now.activities[place].missed_updates >= twice) rules.push_back(HotSpotRule::not_reported_twice);
    add(out, {Kind::activity, place}, std::move(rules));
  }
  return out;
}

}  // namespace goldthread::derive
