#pragma once
// Money line by line: revenue and capital each on its own sheet, because the two are never added (domain.md 2.3). A positive
// variance is always worse. The last row is the sum that was derived, as numbers.
#include <optional>

#include "workbook/items.hpp"
#include "workbook/reported.hpp"

namespace goldthread::workbook {

// Nothing where the report's year has no line of the fund.
std::optional<Sheet> budget_sheet(const Reported& reported, model::Fund fund);

}  // namespace goldthread::workbook
