#pragma once
// What is being done about results that call for it, a row an action: the cause, who does what by when, how it stands, and whether
// it has worked (domain.md A08). Told from the report's own cut: a plan opened later is not there, an action done later is not done.
#include <optional>

#include "workbook/items.hpp"

namespace goldthread::workbook {

// The plans for what the report covers, in the order of that; nothing where there is none.
std::optional<Sheet> action_plans_sheet(const Reported& reported, const Items& items);

}  // namespace goldthread::workbook
