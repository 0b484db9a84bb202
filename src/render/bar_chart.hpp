#pragma once
// Horizontal bars from 0, a label above each so that any name fits a phone (web.md C1, C7). For comparing wards.
#include <string>

#include "render/chart_reading.hpp"

namespace goldthread::render {

void append_bar_chart(std::string& out, const BarChart& chart, const Words& words);

}  // namespace goldthread::render
