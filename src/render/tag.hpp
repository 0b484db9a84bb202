#pragma once
// The status tag (web.md 3.2): word, shape and colour, in that order of weight. The shape is inline SVG in currentColor,
// hidden from screen readers, so that status survives black-and-white print; the colour is the theme's, by class:
//   <span class="tag tag-on-target"><svg ...></svg>On target</span>
// Classes: tag-good (tick), tag-close (diamond), tag-bad (triangle), tag-none (dash), and tag-<status key>.
#include <string>
#include <string_view>

#include "render/words.hpp"

namespace goldthread::render {

enum class TagTone { good, close, bad, none };
// "good", "close", "bad", "none": what a theme's classes end in.
std::string_view tone_name(TagTone tone);
// Its shape as the path of an SVG, 16 units square.
std::string_view tag_shape(TagTone tone);
TagTone tone(model::MeasureStatus status);
TagTone tone(model::ActivityStatus status);
TagTone tone(model::RollUp status);
TagTone tone(derive::RiskLevel level);
TagTone tone(derive::BudgetStatus status);

void append_tag(std::string& out, model::MeasureStatus status, const Words& words);
void append_tag(std::string& out, model::ActivityStatus status, const Words& words);
void append_tag(std::string& out, model::RollUp status, const Words& words);
void append_tag(std::string& out, derive::RiskLevel level, const Words& words);
void append_tag(std::string& out, derive::BudgetStatus status, const Words& words);
// Any word with a shape: for statuses that are not in the model, such as those of the calendar. `key` goes into the class.
void append_tag(std::string& out, TagTone tone, std::string_view key, std::string_view word);

}  // namespace goldthread::render
