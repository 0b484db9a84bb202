#pragma once
// Which way a measure moves, in words: better and worse by what it measures, up and down as its figure went (web.md S5).
// Phrases have no full stop, sentences do. Nothing is escaped.
#include <string>

#include "derive/derived.hpp"
#include "model/content.hpp"
#include "render/words.hpp"

namespace goldthread::render {

enum class TravelSpan { short_term, long_term };
// "Better than the quarter before", "Worse than the same quarter a year before", "No change on ...", "Not known".
std::string direction_words(const model::Measure& measure, const derive::Travel& travel, TravelSpan span, const Words& words);
// The direction alone: "Better", "Worse", "No change", "Increasing", "Decreasing", "Not known". For narrow cells.
const std::string& direction_word(model::Direction direction, const Words& words);
// "down 4.1 percentage points", "up 12 days", "no change", "up 2 ranks". Empty where it is not known.
std::string change_words(const model::Measure& measure, const derive::Travel& travel, const Words& words);
// "Up 5.2 on April to June 2025 (55.6); down 5.4 on July to September 2024 (66.2)." Empty where neither is known.
std::string change_sentence(const model::Measure& measure, const derive::Reading& reading, const Words& words);
// "higher is better", "lower is better", "best between 10 and 14" (by the newest target), "clean is best, adverse is
// worst", "shown for context: ...".
std::string better_words(const model::Measure& measure, const Words& words);

// "latest available, 1 quarter behind"; empty where the lag is 0.
std::string lag_words(const model::Measure& measure, const derive::Reading& reading, const Words& words);
// "Off target for 3 quarters in a row." Empty for a run under 2.
std::string run_sentence(const model::Measure& measure, const derive::Reading& reading, const Words& words);

}  // namespace goldthread::render
