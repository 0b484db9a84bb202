#include "render/bar_chart.hpp"

#include <algorithm>

#include "render/chart_scale.hpp"
#include "render/numbers.hpp"
#include "render/svg.hpp"

namespace goldthread::render {

namespace {

using model::Decimal;

// Tenths of a unit.
constexpr int chart_width = 4200;
constexpr int row_height = 460;
constexpr int label_foot = 160;  // from the row's top
constexpr int bar_top = 220;
constexpr int bar_height = 180;
constexpr int value_gap = 60;
constexpr int axis_beyond = 30;

Scale scale_of(const BarChart& chart, int length) {
  Decimal smallest(0), largest(0);
  for (const Bar& bar : chart.bars) {
    if (bar.value) smallest = std::min(smallest, *bar.value), largest = std::max(largest, *bar.value);
  }
  return Scale(smallest, largest, chart.decimals, ScaleStart::at_nought, length);
}

std::string value_text(const BarChart& chart, const Bar& bar) {
  return bar.value ? symbol_text(*bar.value, chart.decimals, chart.unit) : bar.instead;
}

}  // namespace

void append_bar_chart(std::string& out, const BarChart& chart, const Words& words) {
  if (chart.bars.empty()) return;
  int widest = 0;
  for (const Bar& bar : chart.bars) widest = std::max(widest, text_width(value_text(chart, bar)));
  const int length = chart_width - widest - 2 * value_gap;
  const Scale scale = scale_of(chart, length);
  const int nought = scale.at(Decimal(0));
  const int height = static_cast<int>(chart.bars.size()) * row_height + 20;
  open_chart(out, "chart chart-bars", chart_width, height, chart_reading(chart, words));
  int top = 0;
  for (const Bar& bar : chart.bars) {
    append_svg_text(out, 0, top + label_foot, TextAnchor::start, "chart-tick", bar.label);
    const int end = bar.value ? scale.at(*bar.value) : nought;
    if (bar.value) {
      out += bar.hollow ? "<rect class=\"chart-bar chart-bar-hollow\"" : "<rect class=\"chart-bar\"";
      append_coordinate_attribute(out, "x", std::min(nought, end));
      append_coordinate_attribute(out, "y", top + bar_top);
      append_coordinate_attribute(out, "width", std::max(nought, end) - std::min(nought, end));
      append_coordinate_attribute(out, "height", bar_height);
      out += "/>";
    }
    append_svg_text(out, std::max(nought, end) + value_gap, top + bar_top + bar_height / 2 + 60, TextAnchor::start, "chart-value",
                    value_text(chart, bar));
    out += '\n';
    top += row_height;
  }
  // The axis stands beside the bars alone: a line all the way down would strike through the names.
  out += "<path class=\"chart-axis\" d=\"";
  for (int row = 0; row < height - row_height; row += row_height) {
    append_point(out, 'M', nought, row + bar_top - axis_beyond);
    out += 'V';
    append_coordinate(out, row + bar_top + bar_height + axis_beyond);
  }
  out += "\"/></svg>\n";
}

}  // namespace goldthread::render
