#pragma once
// The list of sheets, each a link to its A1, so that what stands above its table is not passed over.
#include <string>
#include <vector>

#include "render/words.hpp"
#include "workbook/book.hpp"

namespace goldthread::workbook {

// `sheets`, `charts`: all others but the cover, in their order. `title`: the sheet's own.
Sheet contents_sheet(const std::vector<Sheet>& sheets, const std::vector<ChartSheet>& charts, const std::string& title,
                     const render::Words& words);

}  // namespace goldthread::workbook
