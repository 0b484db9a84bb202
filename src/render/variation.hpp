#pragma once
// Signal or noise, in words (web.md C18; domain.md 2.3, XmR chart): does the newest figure differ from the usual variation?
#include <string>

#include "derive/derived.hpp"
#include "model/content.hpp"
#include "render/words.hpp"

namespace goldthread::render {

// Limits as they are drawn and named: clipped to what the measure can be, which is not below 0 unless a figure is, a percentage
// not above 100, or as the measure allows.
struct UsualRange {
  model::Decimal lower;
  model::Decimal upper;
  bool clipped = false;
};
UsualRange usual_range(const model::Measure& measure, const derive::MeasureRecord& record, const derive::Xmr& xmr);

// "No clear change: July to September 2025 is within the usual range of 55.0 to 66.1." "Clear improvement: ..." "Too early to
// tell ..." under 12 points. Then, of a usual figure, what to expect of the target. Empty where no XmR chart is due.
std::string variation_sentence(const model::Measure& measure, const derive::MeasureRecord& record, const derive::Reading& reading,
                               const Words& words);

}  // namespace goldthread::render
