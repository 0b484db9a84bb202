#pragma once
// How soon figures come in and how far they can be trusted (domain.md A04, B16): over all measures, and in words for one.
#include <string>

#include "site/edition.hpp"

namespace goldthread::site {

std::string data_quality_page(const Edition& edition);

// "6 October 2025, 6 days after its period ended"; empty where the newest figure has no day of entry.
std::string entered_words(const derive::MeasureRecord& record, const derive::Reading& reading, const render::Words& words);
// "Accuracy", "Timeliness" ..., each with what the measure says of it, in the order of the six; those that are said.
std::vector<std::pair<std::string, std::string>> quality_lines(const model::DataQuality& quality, const render::Words& words);

}  // namespace goldthread::site
