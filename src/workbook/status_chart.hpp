#pragma once
// How many measures had each status in the reports of a series, one after the other: the figures on a sheet, and a chart of them on
// another. Each count is the one that its own report prints.
#include <optional>

#include "workbook/book.hpp"
#include "workbook/reported.hpp"

namespace goldthread::workbook {

// Up to nine reports, the oldest first. Nothing where this is the first of its series, or it covers no measure.
std::optional<Sheet> chart_data_sheet(const Reported& reported);
// `data`: that sheet under the name that it has in the workbook.
ChartSheet status_chart(const Sheet& data, const Reported& reported);

}  // namespace goldthread::workbook
