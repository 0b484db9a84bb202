#pragma once
// Small multiples: the path of each ward (or directorate) over its newest periods, all on one scale, so that one can be compared
// with another at a glance. A period of which a ward shows nothing is a gap.
#include <string>
#include <vector>

#include "model/measure.hpp"
#include "render/breakdown.hpp"
#include "render/sparkline.hpp"
#include "render/words.hpp"

namespace goldthread::render {

inline constexpr std::size_t most_ward_points = 8;

// `history`: as breakdown_history gives it. A path a row; none where there are too few periods to make one.
std::vector<Chart> ward_paths(const model::Measure& measure, const std::vector<BreakdownRows>& history);

// A cell of a table: the path, and the figure it begins with, for those who do not see it.
void append_ward_path(std::string& out, const model::Measure& measure, const Chart& path, const ValueRange& range, const Words& words);

}  // namespace goldthread::render
