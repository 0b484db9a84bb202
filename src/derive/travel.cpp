#include "derive/travel.hpp"

#include <algorithm>

#include "derive/direction.hpp"

namespace goldthread::derive {

using model::Date;
using model::Frequency;
using model::Measure;
using model::Period;

namespace {

bool known_by(const Point& point, Date cut) { return !point.known_on || *point.known_on <= cut; }

bool breaks_between(const Timeline& timeline, std::size_t earlier, std::size_t later) {
  for (std::size_t i = earlier + 1; i <= later; ++i) {
    if (timeline.figure(timeline.points[i]).flags.series_break) return true;
  }
  return false;
}

// A range's own band for one period's value: the target as if it were judged by period.
std::optional<TargetShown> band_of(const FigureRecord& figure, const Measure& measure) {
  return measure.judged_by() == model::Judge::period ? figure.target : period_target(measure, figure.period);
}

Travel between(const Timeline& timeline, std::size_t earlier, std::size_t later, const Measure& measure, Date cut) {
  const FigureRecord& now = timeline.figure(timeline.points[later]);
  const FigureRecord& then = timeline.figure(timeline.points[earlier]);
  Travel out{.against = then.period};
  const bool comparable = now.value && then.value && known_by(timeline.points[earlier], cut);
  if (!comparable || breaks_between(timeline, earlier, later)) return out;
  const auto band = measure.better == model::Better::range ? band_of(now, measure) : std::nullopt;
  out.direction = direction(*now.value, *then.value, band, measure);
  out.was = then.value;
  out.change = *now.value - *then.value;
  return out;
}

Travel steps_back(const Timeline& timeline, std::size_t point, int steps, const Measure& measure, Date cut) {
  const auto& points = timeline.points;
  const int wanted = points[point].ordinal - steps;
  const auto end = points.begin() + static_cast<std::ptrdiff_t>(point);
  const auto found = std::lower_bound(points.begin(), end, wanted, [](const Point& each, int ordinal) { return each.ordinal < ordinal; });
  if (found != end && found->ordinal == wanted)
    return between(timeline, static_cast<std::size_t>(found - points.begin()), point, measure, cut);
  return {.against = timeline.figure(points[point]).period.shifted(-steps)};
}

// The date before, where a figure was entered.
Travel date_before(const Timeline& timeline, std::size_t point, const Measure& measure, Date cut) {
  for (std::size_t i = point; i-- > 0;) {
    if (timeline.figure(timeline.points[i]).entry) return between(timeline, i, point, measure, cut);
  }
  return {};
}

Travel same_day_last_year(const Timeline& timeline, std::size_t point, const Measure& measure, Date cut) {
  const Date day = timeline.figure(timeline.points[point]).period.first_day();
  const auto wanted = Date::of(day.year() - 1, day.month(), day.day());
  for (std::size_t i = point; wanted && i-- > 0;) {
    if (timeline.figure(timeline.points[i]).period.first_day() == *wanted) return between(timeline, i, point, measure, cut);
  }
  return {};
}

}  // namespace

Travel short_term(const Timeline& timeline, std::size_t point, const Measure& measure, Date cut) {
  if (measure.frequency == Frequency::date) return date_before(timeline, point, measure, cut);
  return steps_back(timeline, point, 1, measure, cut);
}

Travel long_term(const Timeline& timeline, std::size_t point, const Measure& measure, Date cut) {
  if (measure.frequency == Frequency::date) return same_day_last_year(timeline, point, measure, cut);
  return steps_back(timeline, point, model::periods_in_year(measure.frequency), measure, cut);
}

}  // namespace goldthread::derive
