#include "derive/latest.hpp"

#include <algorithm>

#include "derive/judging.hpp"
#include "derive/travel.hpp"

namespace goldthread::derive {

using model::Date;
using model::Frequency;
using model::Marker;
using model::Measure;
using model::MeasureStatus;

namespace {

bool known_by(const Point& point, Date cut) { return !point.known_on || *point.known_on <= cut; }

// A figure to show: not a period of nothing out of nothing, whose year to date alone goes on.
bool has_number(const FigureRecord& figure) {
  return figure.judged || (figure.marker == Marker::none && (figure.value || figure.year_to_date));
}

// The last point at or before an ordinal; nothing where there is none.
std::optional<std::size_t> last_by(const std::vector<Point>& points, int ordinal) {
  const auto after =
      std::upper_bound(points.begin(), points.end(), ordinal, [](int wanted, const Point& each) { return wanted < each.ordinal; });
  return after == points.begin() ? std::nullopt : std::optional(static_cast<std::size_t>(after - points.begin()) - 1);
}

// The last date by the end that has an entry known at the cut.
std::optional<std::size_t> last_dated(const Timeline& timeline, const Vantage& vantage) {
  for (std::size_t i = timeline.points.size(); i-- > 0;) {
    const FigureRecord& figure = timeline.figure(timeline.points[i]);
    if (figure.entry && figure.period.last_day() <= vantage.end && known_by(timeline.points[i], vantage.cut)) return i;
  }
  return std::nullopt;
}

// The status at another vantage: only the scheme with travel tells it from more than the figure itself.
MeasureStatus status_at(const FigureRecord& figure, const Measure& measure, const model::Site& site, model::Direction long_run) {
  if (site.status.scheme != model::Scheme::tolerance_and_travel || !rating(figure.status)) return figure.status;
  const auto target = target_of(measure, figure.period);
  return status_against(*figure.judged, *target, *figure.target, measure, site.status, long_run);
}

int off_target_run(const Timeline& timeline, std::size_t latest, MeasureStatus status) {
  if (rating(status) != Rating::red) return 0;
  int out = 1;
  for (std::size_t i = latest; i-- > 0; ++out) {
    const bool next_to = timeline.points[i].ordinal + 1 == timeline.points[i + 1].ordinal;
    if (!next_to || rating(timeline.figure(timeline.points[i]).status) != Rating::red) break;
  }
  return out;
}

// Fills the reading with the latest figure at or before the point `from`, where one is recent enough.
Reading with_latest(Reading out, const Timeline& timeline, std::size_t from, int expected, const Measure& measure, const model::Site& site,
                    const Vantage& vantage) {
  const int most = measure.max_stale.value_or(model::periods_in_year(measure.frequency));
  for (std::size_t i = from + 1; i-- > 0;) {
    const Point& point = timeline.points[i];
    const FigureRecord& figure = timeline.figure(point);
    const int lag = expected - point.ordinal;
    if (lag > most) break;
    if (!has_number(figure) || !known_by(point, vantage.cut)) continue;
    out.latest = point.figure;
    out.lag = lag;
    out.short_term = short_term(timeline, i, measure, vantage.cut);
    out.long_term = long_term(timeline, i, measure, vantage.cut);
    out.status = status_at(figure, measure, site, out.long_term.direction);
    out.off_target_run = off_target_run(timeline, i, out.status);
    return out;
  }
  out.status = MeasureStatus::not_reported;
  return out;
}

// A word instead of a number at the period expected, where it has one that was known.
std::optional<MeasureStatus> said_instead(const FigureRecord& figure) {
  if (figure.marker == Marker::withheld) return MeasureStatus::withheld;
  if (figure.marker == Marker::not_applicable && !figure.judged) return MeasureStatus::not_due;
  return std::nullopt;
}

Reading at_point(const Timeline& timeline, std::size_t last, int expected, const Measure& measure, const model::Site& site,
                 const Vantage& vantage, Reading out) {
  const Point& point = timeline.points[last];
  if (point.ordinal == expected && known_by(point, vantage.cut)) {
    if (const auto said = said_instead(timeline.figure(point))) {
      out.status = *said;
      return out;
    }
  }
  return with_latest(out, timeline, last, expected, measure, site, vantage);
}

Reading dated_reading(const Timeline& timeline, const Measure& measure, const model::Site& site, const Vantage& vantage) {
  const auto last = last_dated(timeline, vantage);
  if (!last) {
    const bool missed = std::any_of(timeline.figures.begin(), timeline.figures.end(), [&](const FigureRecord& figure) {
      return figure.status == MeasureStatus::not_reported && figure.period.last_day() <= vantage.end;
    });
    return {.status = missed ? MeasureStatus::not_reported : MeasureStatus::not_due};
  }
  const Point& point = timeline.points[*last];
  return at_point(timeline, *last, point.ordinal, measure, site, vantage, {.expected = timeline.figure(point).period});
}

}  // namespace

Reading reading_of(const Timeline& timeline, const Measure& measure, const model::Site& site, const Vantage& vantage, const Ended& ended) {
  if (measure.frequency == Frequency::date) return dated_reading(timeline, measure, site, vantage);
  const int expected = last_due(measure, ended);
  if (!timeline.first || expected < *timeline.first) return {.status = MeasureStatus::not_due};
  Reading out{.expected = period_at(expected, measure.frequency, site.year_start)};
  const auto last = last_by(timeline.points, expected);
  if (!last) return out;
  return at_point(timeline, *last, expected, measure, site, vantage, out);
}

}  // namespace goldthread::derive
