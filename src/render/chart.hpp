#pragma once
// What a chart shows, as plain values, and the parts that all charts share (web.md 4: C1 to C19). Charts are SVG of about
// 420 units with classes only (no style attributes), horizontal text, direct labels, and a name that says the whole in a
// sentence; the figures are in the table beside them. Nothing is drawn that a table does not hold.
#include <optional>
#include <string>
#include <vector>

#include "model/decimal.hpp"
#include "model/measure.hpp"
#include "render/dates.hpp"
#include "render/words.hpp"

namespace goldthread::render {

struct ChartPoint {
  AxisLabel label;                      // "Jul to Sep", "2025"
  std::string name;                     // in a sentence: "July to September 2025"
  std::optional<model::Decimal> value;  // absent: a gap, and the line is broken
  bool hollow = false;                  // provisional or estimated
  bool breaks_series = false;           // the line is broken before it
};

struct ChartLine {
  std::string name;                                   // "Similar councils"
  std::vector<std::optional<model::Decimal>> values;  // place for place beside the points
};

// A measure's line or columns.
struct Chart {
  std::string id;        // unique in the page: "chart-missed-bins"
  std::string title;     // the main point: "Fewer than a year ago, but more than we aimed for"
  std::string subtitle;  // measure, unit, span: "Missed bins per 100,000 collections, April 2023 to September 2025"
  std::string unit;      // as the measure has it
  int decimals = 0;
  model::Better better = model::Better::higher;
  std::string series;  // what the measure's own line is called: "Northmere"
  std::vector<ChartPoint> points;
  std::vector<std::optional<model::Decimal>> target;  // beside the points, or empty
  std::vector<std::optional<model::Decimal>> low;     // a range target's ends, or empty
  std::vector<std::optional<model::Decimal>> high;
  std::vector<ChartLine> comparators;   // three at most
  std::vector<std::string> rank_names;  // of a rating, worst first: the ticks
};

// One bar each: wards, priorities' counts.
struct Bar {
  std::string label;
  std::optional<model::Decimal> value;
  std::string instead;  // where there is no value: "withheld"
  bool hollow = false;
};
struct BarChart {
  std::string id, title, subtitle, unit;
  int decimals = 0;
  std::vector<Bar> bars;
  std::optional<model::Decimal> target;  // one line over all bars
};

// The chart's name for those who do not see it: type, first, last, highest, lowest, target; one sentence, then where the
// figures are. "Line chart of 9 quarters: from 63.0 in April to June 2024 to 60.8 in ...; highest ...; target 60.0."
std::string chart_reading(const Chart& chart, const Words& words);
std::string chart_reading(const BarChart& chart, const Words& words);

// Each appends one <svg role="img"> with its name.
void append_line_chart(std::string& out, const Chart& chart, const Words& words);
void append_column_chart(std::string& out, const Chart& chart, const Words& words);  // flows; starts at 0
void append_bar_chart(std::string& out, const BarChart& chart, const Words& words);  // horizontal; starts at 0
// A line of the last points beside a printed number; aria-hidden, for the number says it.
void append_sparkline(std::string& out, const Chart& chart);

}  // namespace goldthread::render
