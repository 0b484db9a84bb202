#pragma once
// The year's cycle (domain.md S20): at a glance, months down and streams across; and step by step, with who takes part.
#include <optional>

#include "workbook/book.hpp"
#include "workbook/council_year.hpp"

namespace goldthread::workbook {

// Nothing where the year has no event, or more streams than a page can hold side by side: the steps have them all.
std::optional<Sheet> cycle_sheet(const CouncilYear& year);
// A row an event and month. Nothing where the year has none.
std::optional<Sheet> steps_sheet(const CouncilYear& year);

}  // namespace goldthread::workbook
