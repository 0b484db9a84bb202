#pragma once
// The golden thread of what a report covers: each priority, its outcomes, their measures and activities, each with what it is
// part of (domain.md 2.3, thread). An item stands once, under its own parent; what else it supports is named beside it.
#include <optional>

#include "workbook/items.hpp"

namespace goldthread::workbook {

// Nothing where the report covers nothing.
std::optional<Sheet> thread_sheet(const Reported& reported, const Items& items);

}  // namespace goldthread::workbook
