#pragma once
// The milestones of every activity that a report covers, a row each, as they stood at its cut.
#include <optional>

#include "workbook/items.hpp"

namespace goldthread::workbook {

// Nothing where no activity has one.
std::optional<Sheet> milestones_sheet(const Reported& reported, const Items& items);

}  // namespace goldthread::workbook
