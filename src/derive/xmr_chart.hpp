#pragma once
// XmR charts (domain.md 2.3): mean, limits at 2.66 x the mean moving range, and the points that differ from the usual
// variation. All comparisons are exact, on unrounded values; only what is returned is rounded.
// Rules: outside the limits; 7 in a row one side of the mean; 7 in a row each higher, or each lower, than the one before;
// 2 of 3 beyond two thirds of the way to a limit, all three on that side (a point outside the limit is beyond that too).
// Improvement or concern by `better`, of a trend by its own way. A gap in time breaks runs, not the moving range.
#include <span>

#include "derive/timeline.hpp"
#include "derive/xmr.hpp"

namespace goldthread::derive {

struct XmrPoint {
  model::Decimal value;
  int ordinal = 0;           // of successive periods one apart
  std::uint32_t figure = 0;  // handed on to the signals
};

// The chart of the points since the last break; at least two. `screen_outliers`: moving ranges of 3.267 times the mean and
// more are left out once.
enum class Screen { none, outliers };
Xmr xmr_of(std::span<const XmrPoint> points, model::Better better, Screen screen);

// The chart of a measure, where one is due: snapshot, flow or ratio, not by single dates, with two figures since the last
// break. The assurance tells the newest figure's target, per period, against the limits.
std::optional<Xmr> xmr_of(const Timeline& timeline, const model::Measure& measure);

}  // namespace goldthread::derive
