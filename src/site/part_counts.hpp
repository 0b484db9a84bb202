#pragma once
// Counts over a part of the council's measures and activities: an organisation's, a portfolio's (domain.md 2.3, counts).
#include "derive/derived.hpp"

namespace goldthread::site {

derive::MeasureCounts counts_of_measures(const derive::Places& places, const derive::Standing& standing);
derive::ActivityCounts counts_of_activities(const derive::Places& places, const derive::Standing& standing);

}  // namespace goldthread::site
