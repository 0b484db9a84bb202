#include "derive/coverage.hpp"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

#include "derive/standing.hpp"

namespace goldthread::derive {

using model::Content;
using model::Kind;
using model::Measure;

namespace {

// The priorities that a measure serves, each once, in site order.
Places served_by(const Measure& measure, const Content& content) {
  Places out;
  const auto add = [&](const model::Ref& priority) {
    if (const auto place = content.find(priority.id, Kind::priority)) out.push_back(static_cast<std::uint32_t>(*place));
  };
  const auto by_outcome = [&](const model::Ref& outcome) {
    if (const auto place = content.find(outcome.id, Kind::outcome)) add(content.outcomes[*place].priority);
  };
  add(measure.priority);
  by_outcome(measure.outcome);
  for (const model::Ref& outcome : measure.also_supports) by_outcome(outcome);
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

void add_priorities(Coverage& out, const Content& content, const Places& measures, model::Year year) {
  std::vector<PriorityCoverage> all(content.priorities.size());
  for (const std::uint32_t place : measures) {
    const Measure& measure = content.measures[place];
    const Places served = served_by(measure, content);
    if (served.empty()) out.measures_without.push_back(place);
    for (const std::uint32_t priority : served) {
      all[priority].measures.push_back(place);
      if (!measure.statutory.empty()) ++all[priority].statutory;
    }
  }
  for (const std::uint32_t place : live_in(content.priorities, year)) {
    out.priorities.push_back(std::move(all[place]));
    out.priorities.back().priority = place;
  }
}

bool has_live_measure(const Thread::OfOutcome& outcome, const Content& content, model::Year year) {
  const auto live = [&](std::uint32_t place) { return content.measures[place].live_in(year); };
  return std::any_of(outcome.measures.begin(), outcome.measures.end(), live) ||
         std::any_of(outcome.also_measures.begin(), outcome.also_measures.end(), live);
}

using Code = std::pair<std::string_view, std::string_view>;  // set and code

void add_codes(Coverage& out, const Content& content, const Places& measures, model::Year year) {
  std::map<Code, std::vector<CodeMeasure>> said;
  for (const std::uint32_t place : measures) {
    for (const model::StatutoryCode& code : content.measures[place].statutory)
      said[{code.set, code.code}].push_back({place, code.alignment});
  }
  for (const std::uint32_t place : live_in(content.indicator_sets, year)) {
    const model::IndicatorSet& set = content.indicator_sets[place];
    for (std::uint32_t i = 0; i < set.codes.size(); ++i) {
      const auto found = said.find({set.id, set.codes[i].code});
      out.codes.push_back({place, i, found == said.end() ? std::vector<CodeMeasure>() : found->second});
    }
  }
}

}  // namespace

Coverage coverage_of(const Content& content, const Thread& thread, const Vantage& vantage) {
  const model::Year year = year_of(vantage, content.site.year_start);
  const Places measures = live_in(content.measures, year);
  Coverage out;
  add_priorities(out, content, measures, year);
  for (const std::uint32_t place : live_in(content.outcomes, year)) {
    if (!has_live_measure(thread.outcomes[place], content, year)) out.outcomes_without.push_back(place);
  }
  add_codes(out, content, measures, year);
  return out;
}

}  // namespace goldthread::derive
