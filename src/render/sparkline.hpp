#pragma once
// The newest points as a line of the height of a text, beside a printed number that says it (web.md P3): hidden from screen
// readers, without text of its own.
#include <optional>
#include <string>
#include <vector>

#include "model/decimal.hpp"
#include "render/chart.hpp"

namespace goldthread::render {

// What the lines of several things are drawn on, so that one can be compared with another.
struct ValueRange {
  model::Decimal smallest;
  model::Decimal largest;
};
// Of all the points that have a value; nothing where none has.
std::optional<ValueRange> range_of(const std::vector<Chart>& charts);

void append_sparkline(std::string& out, const Chart& chart);
void append_sparkline(std::string& out, const Chart& chart, const ValueRange& range);

}  // namespace goldthread::render
