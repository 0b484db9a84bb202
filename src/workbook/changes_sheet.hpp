#pragma once
// What is not as it was when the last report of the series was made: figures put right, what is new or no longer here, new dates
// and new targets; and what was put right after this report was made (domain.md 2.7). A withdrawn figure is told of without either value.
#include "workbook/items.hpp"

namespace goldthread::workbook {

// Where nothing has changed it says so in one row: a committee must not have to guess it from a missing sheet.
Sheet changes_sheet(const Reported& reported, const Items& items);

}  // namespace goldthread::workbook
