#pragma once
// How each measure's last five results were judged, the newest first: whether being off target is new or old. The figures
// themselves stand by their periods on the sheets of trends.
#include <optional>

#include "workbook/items.hpp"

namespace goldthread::workbook {

// Nothing where the report covers no measure.
std::optional<Sheet> history_sheet(const Reported& reported, const Items& items);

}  // namespace goldthread::workbook
