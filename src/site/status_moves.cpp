#include "site/status_moves.hpp"

#include <algorithm>
#include <iterator>

#include "render/tag.hpp"

namespace goldthread::site {

namespace {

using derive::Places;
using model::Kind;
using render::TagTone;

// How good a rating is; 0 where it is none.
int rank(TagTone tone) {
  switch (tone) {
    case TagTone::good:
      return 3;
    case TagTone::close:
      return 2;
    case TagTone::bad:
      return 1;
    case TagTone::none:
      return 0;
  }
  return 0;
}

Way way(TagTone before, TagTone now) {
  if (rank(before) == 0 || rank(now) == 0 || rank(before) == rank(now)) return Way::neither;
  return rank(now) > rank(before) ? Way::better : Way::worse;
}

// Places are in site order, which is rising order.
Places in_both(const Places& a, const Places& b) {
  Places both;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
  return both;
}

Places in_first(const Places& a, const Places& b) {
  Places rest;
  std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(rest));
  return rest;
}

template <class Records>
void add_moves(std::vector<StatusMove>& moves, Kind kind, const Places& places, const Records& before, const Records& now) {
  for (const std::uint32_t place : places) {
    const auto was = before[place].status;
    const auto is = now[place].status;
    if (was != is) moves.push_back({{kind, place}, way(render::tone(was), render::tone(is))});
  }
}

}  // namespace

std::vector<StatusMove> status_moves(const derive::ReportRecord& before, const derive::ReportRecord& now) {
  std::vector<StatusMove> moves;
  add_moves(moves, Kind::priority, in_both(before.priorities, now.priorities), before.standing.priorities, now.standing.priorities);
  add_moves(moves, Kind::outcome, in_both(before.outcomes, now.outcomes), before.standing.outcomes, now.standing.outcomes);
  add_moves(moves, Kind::measure, in_both(before.measures, now.measures), before.standing.measures, now.standing.measures);
  add_moves(moves, Kind::activity, in_both(before.activities, now.activities), before.standing.activities, now.standing.activities);
  return moves;
}

std::vector<model::ItemRef> only_in(const derive::ReportRecord& now, const derive::ReportRecord& before) {
  std::vector<model::ItemRef> items;
  for (const std::uint32_t place : in_first(now.measures, before.measures)) items.push_back({Kind::measure, place});
  for (const std::uint32_t place : in_first(now.activities, before.activities)) items.push_back({Kind::activity, place});
  return items;
}

}  // namespace goldthread::site
