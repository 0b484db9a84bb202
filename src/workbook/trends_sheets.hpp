#pragma once
// Each measure's own figures over its last periods, newest last, as known at the report's cut: a sheet for each frequency,
// because a month is no quarter. Running totals are not shown here: each figure is its period's own.
#include <vector>

#include "workbook/items.hpp"
#include "workbook/reported.hpp"

namespace goldthread::workbook {

// Quarters first, then months, half-years, years and academic years; only those that a covered measure has.
std::vector<Sheet> trends_sheets(const Reported& reported, const Items& items);

}  // namespace goldthread::workbook
