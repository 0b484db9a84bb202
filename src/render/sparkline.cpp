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

std::optional<ValueRange> range_of(const std::vector<Chart>& charts) {
  std::optional<ValueRange> out;
  for (const Chart& chart : charts) {
    for (const ChartPoint& point : chart.points) {
      if (!point.value) continue;
      out = out ? ValueRange{std::min(out->smallest, *point.value), std::max(out->largest, *point.value)}
                : ValueRange{*point.value, *point.value};
    }
  }
  return out;
}

void append_sparkline(std::string& out, const Chart& chart) {
  if (const auto range = range_of({chart})) append_sparkline(out, chart, *range);
}

void append_sparkline(std::string& out, const Chart& chart, const ValueRange& range) {
  if (chart.points.size() < 2) return;
  const Scale scale(range.smallest, range.largest, chart.decimals, ScaleStart::where_it_shows_most, height - 2 * margin);
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
