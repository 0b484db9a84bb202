#pragma once
// What officers say in the report of each priority, outcome, measure and risk, at a width that can be read. What they say of
// activities stands beside those.
#include <optional>

#include "workbook/items.hpp"
#include "workbook/reported.hpp"

namespace goldthread::workbook {

// Nothing where nothing is said.
std::optional<Sheet> commentary_sheet(const Reported& reported, const Items& items);

}  // namespace goldthread::workbook
