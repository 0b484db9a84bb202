#pragma once
// A measure in brief: its name as a link, value and period, tag, gap and direction. What {{id.card}} becomes.
#include <string>

#include "render/prose.hpp"

namespace goldthread::render {

void append_measure_card(std::string& out, std::size_t measure, const ProsePlace& place, const ProseSources& sources);

}  // namespace goldthread::render
