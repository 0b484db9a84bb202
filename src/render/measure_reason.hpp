#pragma once
// Why a measure has its status, with the numbers that decided it, and the rule in numbers (web.md S4). Nothing is escaped.
#include <string>

#include "derive/derived.hpp"
#include "model/content.hpp"
#include "render/words.hpp"

namespace goldthread::render {

// "60.8 is 0.8 over the target of 60.0, within the 5% that counts as close." Never empty.
std::string measure_reason(const model::Measure& measure, const derive::MeasureRecord& record, const derive::Reading& reading,
                           const model::Site& site, const Words& words);

// "Close to target means no further from it than 5% of the target." For the page and the sheet's notes.
std::string tolerance_sentence(const model::Measure& measure, const model::Site& site, const Words& words);

}  // namespace goldthread::render
