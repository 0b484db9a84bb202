#pragma once
// Counts by status as a reader meets them: n of m in a sentence, a bar of their shares, and each status with its number.
// Never a percentage of things that were not rated.
#include "derive/counts.hpp"
#include "site/draft.hpp"

namespace goldthread::site {

// One repeat of `tallies`: `heading`, `href` (the kind's index), `summary`, `bar` (safe SVG, hidden from screen readers) and
// `counts`, each with `value`, `title`, `tone` and `href` (its part of the index).
void add_tally(Draft& draft, Values& values, const derive::MeasureCounts& counts);
void add_tally(Draft& draft, Values& values, const derive::ActivityCounts& counts);
// `kind`: outcome or priority.
void add_tally(Draft& draft, Values& values, const derive::RollUpCounts& counts, model::Kind kind);

}  // namespace goldthread::site
