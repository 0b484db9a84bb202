#pragma once
// The figures of one measure in time order: each period with an entry or a target, and each that was due and is missing,
// valued, set against its target and given its status (domain.md 2.3). As the site sees them: what was entered after its
// as_at is not there.
// Decisions, where domain.md leaves them open:
// - A measure is due from its `from` year on, else from its first entry or target of its own frequency, to its `until` year.
// - A year's target stands for each period of the year, unless only the year itself has a figure.
// - A coarser figure (a whole year on a quarterly measure) is a record of its own, judged by its own target; it is no point
//   of the series, so it has no direction and is never the latest. A finer one is an error, found elsewhere; passed over here.
// - not due: a period that has not ended, one that the source does not have yet, and one marked z. withheld: marked c. not
//   reported: due and missing, marked x, or with a target that cannot be judged as an earlier period is missing.
// - not comparable: flagged as a break and without a target; with one it is judged.
#include <cstdint>
#include <optional>
#include <vector>

#include "derive/ended.hpp"
#include "derive/measure_record.hpp"
#include "derive/target.hpp"
#include "derive/vantage.hpp"

namespace goldthread::derive {

// One period of the measure's own frequency. `ordinal` counts periods; of dates it counts the dates there are.
struct Point {
  std::uint32_t figure;  // place in figures
  int ordinal;
  std::optional<model::Date> known_on;  // the newest entry among those the judged value is made from; absent: always known
  std::optional<model::Decimal> exact;  // the period's value unrounded (of n / d to nine decimals): for XmR
};

struct Timeline {
  std::vector<FigureRecord> figures;
  std::vector<Point> points;  // in time order
  std::optional<int> first;   // ordinal of the first period due; absent where none is, or of dates

  const FigureRecord& figure(const Point& point) const { return figures[point.figure]; }
};

Timeline timeline_of(const model::Measure& measure, const model::Site& site, model::Date as_at, const Ended& ended);

// The last period of the measure's own frequency that should be in when those of `ended` have ended: put back by the
// source's lag, and not after the measure's last year. Not of dates.
int last_due(const model::Measure& measure, const Ended& ended);

// The target of a period of the measure's own frequency, unrounded, as the measure is judged.
std::optional<TargetAt> target_of(const model::Measure& measure, const model::Period& period);

}  // namespace goldthread::derive
