#include "derive/standing.hpp"

#include "derive/activity_status.hpp"
#include "derive/budget_variance.hpp"
#include "derive/counting.hpp"
#include "derive/risk_score.hpp"
#include "derive/roll_up_rule.hpp"

namespace goldthread::derive {

using model::Content;
using model::Kind;

namespace {

void add_measures(std::vector<RollUpItem>& items, const Places& measures, const Standing& standing, const Content& content,
                  model::Year year) {
  for (const auto place : measures) {
    const auto& measure = content.measures[place];
    if (!measure.live_in(year)) continue;
    const Reading& reading = standing.measures[place];
    items.push_back({{Kind::measure, place}, part_of(reading, measure), measure.headline ? Weight::headline : Weight::plain, reading.lag});
  }
}

void add_activities(std::vector<RollUpItem>& items, const Places& activities, const Standing& standing, const Content& content,
                    model::Year year) {
  for (const auto place : activities) {
    if (content.activities[place].live_in(year)) items.push_back({{Kind::activity, place}, part_of(standing.activities[place])});
  }
}

void roll_up_outcomes(Standing& standing, const Content& content, const Thread& thread, model::Year year) {
  std::vector<RollUpItem> items;
  for (std::size_t i = 0; i < content.outcomes.size(); ++i) {
    const auto& under = thread.outcomes[i];
    items.clear();
    add_measures(items, under.measures, standing, content, year);
    add_measures(items, under.also_measures, standing, content, year);
    add_activities(items, under.activities, standing, content, year);
    add_activities(items, under.also_activities, standing, content, year);
    standing.outcomes.push_back(rolled_up(items, content.site.status.roll_up));
    standing.outcomes.back().judgement = judgement_by(content.outcomes[i].judgements, standing.vantage.end);
  }
}

void roll_up_priorities(Standing& standing, const Content& content, const Thread& thread, model::Year year) {
  std::vector<RollUpItem> items;
  for (std::size_t i = 0; i < content.priorities.size(); ++i) {
    items.clear();
    for (const auto place : thread.priorities[i].outcomes) {
      const auto& outcome = content.outcomes[place];
      if (outcome.live_in(year))
        items.push_back({{Kind::outcome, place}, part_of(standing.outcomes[place]), outcome.headline ? Weight::headline : Weight::plain});
    }
    add_measures(items, thread.priorities[i].measures, standing, content, year);
    standing.priorities.push_back(rolled_up(items, content.site.status.roll_up));
    standing.priorities.back().judgement = judgement_by(content.priorities[i].judgements, standing.vantage.end);
  }
}

}  // namespace

model::Year year_of(const Vantage& vantage, model::YearStart start) {
  return vantage.period ? vantage.period->year() : model::year_of(vantage.end, start);
}

Standing standing_at(const Vantage& vantage, const Ended& ended, const Content& content, const Thread& thread,
                     const std::vector<std::vector<GivenUpdate>>& updates, std::vector<Reading> readings, const Holding* holding) {
  const model::Year year = year_of(vantage, content.site.year_start);
  Standing out{.vantage = vantage, .measures = std::move(readings)};
  out.activities.reserve(content.activities.size());
  for (std::size_t i = 0; i < content.activities.size(); ++i)
    out.activities.push_back(activity_record(content.activities[i], updates[i], vantage, ended, content.site.year_start));
  if (holding) hold(out.activities, content, *holding);
  roll_up_outcomes(out, content, thread, year);
  if (holding) hold_outcomes(out.outcomes, content, *holding);
  roll_up_priorities(out, content, thread, year);
  if (holding) hold_priorities(out.priorities, content, *holding);
  for (const auto& risk : content.risks) out.risks.push_back(risk_record(risk, content.site, vantage, ended));
  for (const auto& line : content.budget) out.budget.push_back(budget_record(line, content.site, vantage));
  out.budget_sums = budget_sums(content.budget, out.budget);
  out.counts.measures = count_measures(live_in(content.measures, year), out.measures);
  out.counts.activities = count_activities(live_in(content.activities, year), out.activities);
  out.counts.outcomes = count_roll_ups(live_in(content.outcomes, year), out.outcomes);
  out.counts.priorities = count_roll_ups(live_in(content.priorities, year), out.priorities);
  return out;
}

}  // namespace goldthread::derive
