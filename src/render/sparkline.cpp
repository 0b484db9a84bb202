#include "render/sparkline.hpp"

#include <algorithm>

#include "render/chart_scale.hpp"
#include "render/svg.hpp"

namespace goldthread::render {

namespace {

using model::Decimal;

// Tenths of a unit.
constexpr int width = 1000;
constexpr int height = 240;
constexpr int margin = 40;

}  // namespace

void append_sparkline(std::string& out, const Chart& chart) {
  std::optional<Decimal> smallest, largest;
  for (const ChartPoint& point : chart.points) {
    if (!point.value) continue;
    smallest = smallest ? std::min(*smallest, *point.value) : *point.value;
    largest = largest ? std::max(*largest, *point.value) : *point.value;
  }
  if (!smallest || chart.points.size() < 2) return;
  const Scale scale(*smallest, *largest, chart.decimals, ScaleStart::where_it_shows_most, height - 2 * margin);
  const auto last = static_cast<int>(chart.points.size()) - 1;
  std::string end;
  bool drawing = false;
  out += "<svg class=\"sparkline\" viewBox=\"0 0 100 24\" aria-hidden=\"true\"><path class=\"chart-line\" d=\"";
  for (int i = 0; i <= last; ++i) {
    const auto& value = chart.points[static_cast<std::size_t>(i)].value;
    if (value) {
      std::string place;
      append_coordinate(place, margin + (width - 2 * margin) * i / last);
      place += ' ';
      append_coordinate(place, height - margin - scale.at(*value));
      out += drawing ? 'L' : 'M';
      out += place;
      end = std::move(place);
    }
    drawing = value.has_value();
  }
  const std::size_t space = end.find(' ');
  out.append("\"/><circle class=\"chart-mark\" cx=\"")
      .append(end, 0, space)
      .append("\" cy=\"")
      .append(end, space + 1)
      .append("\" r=\"3\"/></svg>");
}

}  // namespace goldthread::render
