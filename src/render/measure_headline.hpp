#pragma once
// The headline of a measure's page and chart, built from comparison so that it is true of the data (web.md C2, C3).
#include <string>

#include "derive/derived.hpp"
#include "model/content.hpp"
#include "render/words.hpp"

namespace goldthread::render {

// "Fewer than a year ago, but more than we aimed for". No full stop; the neutral "Missed bins, April 2023 to September 2025"
// where nothing can be compared.
std::string measure_headline(const model::Measure& measure, const derive::MeasureRecord& record, const derive::Reading& reading,
                             const Words& words);

}  // namespace goldthread::render
