#pragma once
// A series in time as a line or as columns (web.md C1, C7 to C14): dashed target or pale band, comparators by shape and
// dash, labels at the lines' ends, gaps where a figure is missing. Each appends one <svg role="img"> with its name.
#include <string>

#include "render/chart_reading.hpp"

namespace goldthread::render {

void append_series_chart(std::string& out, const Chart& chart, ChartType type, const Words& words);

}  // namespace goldthread::render
