#pragma once
// Counts in words: n of m first, of rated items only, and what is not rated (domain.md 2.3, counts). Nothing is escaped.
#include <string>

#include "derive/derived.hpp"
#include "model/content.hpp"
#include "render/words.hpp"

namespace goldthread::render {

// "38 of 46 rated measures are on target; 4 more are not rated."
std::string counted_sentence(const derive::MeasureCounts& counts, const Words& words);
std::string counted_sentence(const derive::ActivityCounts& counts, const Words& words);
// `kind`: outcome or priority.
std::string counted_sentence(const derive::RollUpCounts& counts, model::Kind kind, const Words& words);
// The same without the full stop, for inside an author's sentence.
std::string counted_phrase(const derive::MeasureCounts& counts, const Words& words);
std::string counted_phrase(const derive::ActivityCounts& counts, const Words& words);
std::string counted_phrase(const derive::RollUpCounts& counts, model::Kind kind, const Words& words);

}  // namespace goldthread::render
