#pragma once
// Signal or noise, in words (web.md C18; domain.md 2.3, XmR chart): does the newest figure differ from the usual variation?
#include <string>

#include "derive/derived.hpp"
#include "model/content.hpp"
#include "render/words.hpp"

namespace goldthread::render {

// "No clear change: July to September 2025 is within the usual range of 55.0 to 66.1." "Clear improvement: ..." "Too early to
// tell ..." under 12 points. Then what to expect of the target. Empty where no XmR chart is due.
std::string variation_sentence(const model::Measure& measure, const derive::MeasureRecord& record, const derive::Reading& reading,
                               const Words& words);

}  // namespace goldthread::render
