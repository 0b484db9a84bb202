#pragma once
// The newest points as a line of the height of a text, beside a printed number that says it (web.md P3): hidden from screen
// readers, without text of its own.
#include <string>

#include "render/chart.hpp"

namespace goldthread::render {

void append_sparkline(std::string& out, const Chart& chart);

}  // namespace goldthread::render
