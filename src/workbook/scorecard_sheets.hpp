#pragma once
// The balanced scorecard of each directorate, a sheet each: its measures by the side from which each looks at its work (domain.md
// S16, S36). A directorate none of whose measures has a side has no scorecard; a directorate's own report has only its own.
#include <vector>

#include "workbook/items.hpp"

namespace goldthread::workbook {

std::vector<Sheet> scorecard_sheets(const Reported& reported, const Items& items);

}  // namespace goldthread::workbook
