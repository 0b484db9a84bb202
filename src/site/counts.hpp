#pragma once
// Counts by status as a reader meets them: n of m in a sentence, a bar of their shares, and each status with its number.
// Never a percentage of things that were not rated.
#include <array>
#include <string>
#include <string_view>

#include "derive/counts.hpp"
#include "render/tag.hpp"
#include "site/draft.hpp"

namespace goldthread::site {

// One repeat of `tallies`: `heading`, `href` (the kind's index), `summary`, `bar` (safe SVG, hidden from screen readers) and
// `counts`, each with `value`, `title`, `tone` and `href` (its part of the index).
void add_tally(Draft& draft, Values& values, const derive::MeasureCounts& counts);
void add_tally(Draft& draft, Values& values, const derive::ActivityCounts& counts);
// `kind`: outcome or priority.
void add_tally(Draft& draft, Values& values, const derive::RollUpCounts& counts, model::Kind kind);

// How many things have each tone, by the tone's place.
inline constexpr int tone_count = 4;
using ToneCounts = std::array<int, tone_count>;
// The shares side by side as safe SVG, hidden from screen readers: the numbers stand beside it in words. Empty of nothing.
std::string bar_of(const ToneCounts& by_tone);

}  // namespace goldthread::site
