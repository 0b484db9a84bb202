#pragma once
// A chart's name, for those who do not see it (web.md C4): title, type, first, last, highest, lowest, target, and that the
// figures are in the table.
#include <string>

#include "render/chart.hpp"
#include "render/words.hpp"

namespace goldthread::render {

enum class ChartType { line, columns };
// "Fewer than a year ago. Line chart of 9 figures: first 63.0 in April to June 2024, last 60.8 in July to September 2026,
// highest ..., lowest ..., target 60.0. The figures are in the table."
std::string chart_reading(const Chart& chart, ChartType type, const Words& words);
std::string chart_reading(const BarChart& chart, const Words& words);

// A value of the chart in words: with its sign, or a rank's name.
std::string chart_value(const Chart& chart, const model::Decimal& value);

}  // namespace goldthread::render
