#pragma once
// Every activity that the report covers: the dates planned and agreed, how it stands by the rules and by its officer, and
// what has been done.
#include <optional>

#include "workbook/items.hpp"
#include "workbook/reported.hpp"

namespace goldthread::workbook {

// Nothing where the report covers no activity.
std::optional<Sheet> activities_sheet(const Reported& reported, const Items& items);

}  // namespace goldthread::workbook
