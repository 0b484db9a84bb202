#pragma once
// The share of rated measures on target, a bar for each priority: the picture of the summary's own figures.
#include <optional>

#include "workbook/book.hpp"
#include "workbook/reported.hpp"

namespace goldthread::workbook {

// `summary`: the sheet it draws. Nothing where there are fewer than two priorities, or too many to tell bars apart.
std::optional<ChartSheet> summary_chart(const Sheet& summary, const Reported& reported);

}  // namespace goldthread::workbook
