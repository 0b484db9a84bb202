#pragma once
// How far the figures can be relied on: the day each newest figure was entered and how long after its period (domain.md A04,
// timeliness), and what is known of its quality under each of the six headings.
#include <optional>

#include "workbook/items.hpp"

namespace goldthread::workbook {

// Nothing where neither a day nor a word is known of any measure. A heading that no measure says anything under has no column.
std::optional<Sheet> data_quality_sheet(const Reported& reported, const Items& items);

}  // namespace goldthread::workbook
