#pragma once
// Everything of a content that has an id, a title and readers, for what is asked of all alike: who may see it, is its id
// its own, what does its prose say. In the order of the content's lists.
#include "model/content.hpp"

namespace goldthread::model {

// Calls `visit(thing)` with the thing as its own type (Measure, Plan, ...), events of streams and pages included.
template <class Visit>
void each_entity(const Content& content, Visit visit) {
  const auto all = [&](const auto& list) {
    for (const auto& thing : list) visit(thing);
  };
  all(content.posts);
  all(content.portfolios);
  all(content.organisations);
  all(content.wards);
  all(content.glossary);
  all(content.indicator_sets);
  all(content.comparators);
  all(content.frameworks);
  all(content.tiers);
  all(content.plans);
  all(content.priorities);
  all(content.outcomes);
  all(content.activities);
  all(content.programmes);
  all(content.measures);
  all(content.risks);
  all(content.budget);
  all(content.bodies);
  all(content.meetings);
  all(content.streams);
  for (const Stream& stream : content.streams) all(stream.events);
  all(content.timetables);
  all(content.reports);
  all(content.action_plans);
  all(content.pages);
}

}  // namespace goldthread::model
