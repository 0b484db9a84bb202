#pragma once
// What a chart shows, as plain values: nothing here is drawn that the table beside the chart does not hold (web.md 4). Charts
// are SVG, 420 units wide, drawn with classes only, for text of 18 units at most:
//   chart (the svg) chart-grid chart-axis chart-tick chart-cut | chart-line chart-mark chart-mark-hollow chart-value
//   chart-target chart-band chart-label-target | chart-mean chart-limit chart-sign chart-sign-ring | chart-line-1..3 chart-mark-1..3
//   chart-label-1..3 | chart-bar chart-bar-hollow
// Text over lines needs a halo (paint-order: stroke) from the theme.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/decimal.hpp"
#include "model/period.hpp"

namespace goldthread::render {

// What a point is a sign of, told by its shape: square, triangle, ring.
enum class PointSign { none, improvement, concern, change };

struct ChartPoint {
  model::Period period;
  std::optional<model::Decimal> value;  // absent: a gap, and the line is broken
  bool hollow = false;                  // provisional or estimated
  bool breaks_series = false;           // the line is broken before it
  PointSign sign = PointSign::none;
};

using ChartValues = std::vector<std::optional<model::Decimal>>;  // place for place beside the points

struct ChartLine {
  std::string name;  // "Similar councils"
  ChartValues values;
};

// A level across all points, named at its right end: an average, a limit.
struct ChartLevel {
  std::string name;  // "Upper limit 66.1"
  std::string_view classes;
  model::Decimal value;
};

// A series in time: a line, or columns.
struct Chart {
  std::string title;     // the main point: "Fewer than a year ago, but more than we aimed for"
  std::string subtitle;  // measure, unit, span: "Missed bins, per 100,000 collections, April 2023 to September 2025"
  std::string unit;      // as the measure has it
  int decimals = 0;
  int points_a_year = 1;  // so that labels can fall on the same part of each year
  std::vector<ChartPoint> points;
  ChartValues target;  // or empty
  ChartValues low;     // a range target's ends, or empty
  ChartValues high;
  std::vector<ChartLine> comparators;   // three at most are drawn
  std::vector<std::string> rank_names;  // of a rating, worst first; else empty
  std::vector<ChartLevel> levels;
  int level_decimals = 0;  // those that levels have beyond the points' own
  std::string reading;     // for those who do not see it; empty: made from the points
};

// One bar each: wards.
struct Bar {
  std::string label;
  std::optional<model::Decimal> value;
  std::string instead;  // where there is no value: "withheld"
  bool hollow = false;
};
struct BarChart {
  std::string title, subtitle, unit;
  int decimals = 0;
  std::vector<Bar> bars;
};

}  // namespace goldthread::render
