#pragma once
// Which period a figure's direction is told against (domain.md 2.3, direction of travel): the one before, and the same one
// last year; of dates the date before, and the same day one year earlier. Period values are compared, never running totals.
// Unknown where the other value is missing, withheld or not known by the cut, or where a break lies after it, up to this one.
#include "derive/timeline.hpp"

namespace goldthread::derive {

// `point` is a place in the timeline's points.
Travel short_term(const Timeline& timeline, std::size_t point, const model::Measure& measure, model::Date cut);
Travel long_term(const Timeline& timeline, std::size_t point, const model::Measure& measure, model::Date cut);

}  // namespace goldthread::derive
