#pragma once
// Everything of a content that has an id, a title and readers, for what is asked of all alike: who may see it, is its id
// its own, what does its prose say. In the order of the content's lists.
#include "model/content.hpp"

namespace goldthread::model {

// Calls `visit(kind, list)` for each list whose things share the space of ids, in the order of Kind.
template <class Visit>
void each_list(const Content& content, Visit visit) {
  visit(Kind::post, content.posts);
  visit(Kind::portfolio, content.portfolios);
  visit(Kind::organisation, content.organisations);
  visit(Kind::ward, content.wards);
  visit(Kind::glossary_term, content.glossary);
  visit(Kind::indicator_set, content.indicator_sets);
  visit(Kind::comparator, content.comparators);
  visit(Kind::tier, content.tiers);
  visit(Kind::plan, content.plans);
  visit(Kind::priority, content.priorities);
  visit(Kind::outcome, content.outcomes);
  visit(Kind::activity, content.activities);
  visit(Kind::programme, content.programmes);
  visit(Kind::measure, content.measures);
  visit(Kind::risk, content.risks);
  visit(Kind::body, content.bodies);
  visit(Kind::meeting, content.meetings);
  visit(Kind::stream, content.streams);
  visit(Kind::timetable, content.timetables);
  visit(Kind::report, content.reports);
  visit(Kind::action_plan, content.action_plans);
  visit(Kind::statement, content.statements);
  visit(Kind::survey, content.surveys);
  visit(Kind::question_session, content.question_sessions);
  visit(Kind::hot_spot, content.hot_spots);
  visit(Kind::board_action, content.board_actions);
  visit(Kind::paper, content.papers);
}

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
  all(content.statements);
  all(content.surveys);
  all(content.question_sessions);
  all(content.hot_spots);
  all(content.board_actions);
  all(content.papers);
  all(content.pages);
}

}  // namespace goldthread::model
