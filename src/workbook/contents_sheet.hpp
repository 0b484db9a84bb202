#pragma once
// The list of sheets, each a link to its A1, so that what stands above its table is not passed over.
#include <vector>

#include "workbook/book.hpp"
#include "workbook/reported.hpp"

namespace goldthread::workbook {

// `sheets`, `charts`: all others but the cover, in their order.
Sheet contents_sheet(const std::vector<Sheet>& sheets, const std::vector<ChartSheet>& charts, const Reported& reported);

}  // namespace goldthread::workbook
