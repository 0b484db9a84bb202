#pragma once
// figures/<measure>.toml: targets, actuals, comparators, breakdowns, forecasts (format.md section 1). Whether a period is of
// the measure's frequency, and whether a number can be right, is checked later: the measure may stand in another file.
#include <string>
#include <vector>

#include "model/measure.hpp"
#include "read/fields.hpp"

namespace goldthread::read {

// `ranks`: the words of a rating, worst first, so that they can stand for numbers; empty for other kinds.
// `academic`: whether the measure's bare years are academic years.
struct FigureWords {
  std::vector<std::string> ranks;
  bool academic = false;
};

model::Figures read_figures(const TomlValue& table, const FigureWords& words, model::YearStart start,
                            diagnostics::Diagnostics& diagnostics);

}  // namespace goldthread::read
