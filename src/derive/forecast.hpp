#pragma once
// Where a measure is expected to end the year (domain.md 2.3, forecast). One that was entered wins; else, where the measure
// asks for it, straight line: year to date x K / k (flow and cumulative only), or last year's shape: year to date x last year /
// last year's year to date at the same k. Judged by the same rule as a figure, against the year's own target.
// Decisions, where domain.md leaves them open:
// - The year is the vantage's own. There is no forecast once the figure of its last period is known.
// - k is the latest figure of that year, however far it is behind. Year to date and last year are unrounded.
// - The year's target is its own; where only its periods have targets, that of the last one.
// - None where any figure of the year is withheld, a later one too: an earlier report must not give back what a later one
//   withholds. Worked out, none where one of last year's is, or where a break lies in between.
#include "derive/timeline.hpp"

namespace goldthread::derive {

// `reading`: of the measure at the vantage; its own `forecast` is not looked at.
std::optional<ForecastRecord> forecast_of(const Timeline& timeline, const model::Measure& measure, const model::Site& site,
                                          const Vantage& vantage, const Reading& reading);

}  // namespace goldthread::derive
