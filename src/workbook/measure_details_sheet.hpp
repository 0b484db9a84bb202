#pragma once
// What each measure is: where it belongs, what good looks like, how it is counted and judged, and who answers for it. Apart
// from the figures, so that both sheets print at a size that can be read.
#include <optional>

#include "workbook/items.hpp"
#include "workbook/reported.hpp"

namespace goldthread::workbook {

// Nothing where the report covers no measure.
std::optional<Sheet> measure_details_sheet(const Reported& reported, const Items& items);

}  // namespace goldthread::workbook
