#pragma once
// Projects by kind, with the year's monthly updates month by month (domain.md S07, S08, S10): every activity of a kind of its own,
// and every other that promises an update each month. Told from the report's own year and cut.
#include <optional>

#include "workbook/items.hpp"

namespace goldthread::workbook {

// Nothing where there is no such activity.
std::optional<Sheet> projects_sheet(const Reported& reported, const Items& items);

}  // namespace goldthread::workbook
