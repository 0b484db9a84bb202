#pragma once
// The strategic risks as they were scored at the report's cut. Levels are words, never a heat map.
#include <optional>

#include "workbook/items.hpp"
#include "workbook/reported.hpp"

namespace goldthread::workbook {

// Nothing where there is none. A directorate's report has the risks that its own posts answer for.
std::optional<Sheet> risks_sheet(const Reported& reported, const Items& items);

}  // namespace goldthread::workbook
