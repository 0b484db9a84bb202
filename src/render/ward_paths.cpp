#include "render/ward_paths.hpp"

#include <algorithm>

#include "render/html.hpp"
#include "render/measure_text.hpp"

namespace goldthread::render {

namespace {

constexpr std::size_t least_points = 3;  // of a path; two are no more than their numbers

}  // namespace

std::vector<Chart> ward_paths(const model::Measure& measure, const std::vector<BreakdownRows>& history) {
  std::vector<Chart> out;
  if (history.size() < least_points) return out;
  out.resize(history.back().rows.size());
  for (const BreakdownRows& at : history) {
    for (std::size_t ward = 0; ward < out.size(); ++ward) {
      out[ward].decimals = measure.decimals;
      out[ward].points.push_back({at.period, at.rows[ward].value, false, false});
    }
  }
  return out;
}

void append_ward_path(std::string& out, const model::Measure& measure, const Chart& path, const ValueRange& range, const Words& words) {
  out += "<td>";
  const auto first = std::find_if(path.points.begin(), path.points.end(), [](const ChartPoint& point) { return point.value.has_value(); });
  if (first == path.points.end()) {
    append_text(out, words.text("table_ward_no_path"));
  } else {
    append_sparkline(out, path, range);
    out += " <span class=\"hint\">";
    append_text(out, words.text("table_ward_from"));
    out += ' ';
    append_text(out, bare_value(measure, *first->value));
    out += "</span>";
  }
  out += "</td>";
}

}  // namespace goldthread::render
