#pragma once
// Latest available (domain.md 2.3): how a measure stands at one vantage. E is the last period of its own frequency that had
// ended and that the source should have; L the last one up to E with a figure that was known at the cut. The figure of L is
// shown with its own period and judged against its own target; older than `max_stale` periods it is not reported.
// Decisions, where domain.md leaves them open:
// - E before the measure's first period: not due. E marked c: withheld. E marked z with nothing to judge: not due.
// - E marked x or missing: L is looked for further back, at most `max_stale` (default one year of) periods.
// - A figure is known once everything its judged value is made from was entered by the cut.
// - Of a measure by date E is the last date with an entry; steps back are counted in dates.
#include "derive/timeline.hpp"

namespace goldthread::derive {

Reading reading_of(const Timeline& timeline, const model::Measure& measure, const model::Site& site, const Vantage& vantage,
                   const Ended& ended);

}  // namespace goldthread::derive
