#pragma once
// What is not going to plan, worst first, and what is being done about it: committees take these sheets first (excel.md 5).
#include <optional>

#include "workbook/items.hpp"
#include "workbook/reported.hpp"

namespace goldthread::workbook {

// Measures off or close to target, or not reported. Always a sheet: where there are none, its one row says so.
Sheet exceptions_sheet(const Reported& reported, const Items& items);
// Activities off track, delayed or with no update. Nothing where there are none.
std::optional<Sheet> activity_exceptions_sheet(const Reported& reported, const Items& items);

}  // namespace goldthread::workbook
