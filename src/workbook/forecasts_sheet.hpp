#pragma once
// Where measures are expected to end their year, by which method, against the year's own target (domain.md 2.3, forecast): beside
// the position now and never merged with it.
#include <optional>

#include "workbook/items.hpp"

namespace goldthread::workbook {

// Those that have a forecast; nothing where none has.
std::optional<Sheet> forecasts_sheet(const Reported& reported, const Items& items);

}  // namespace goldthread::workbook
