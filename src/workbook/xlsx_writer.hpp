#pragma once
// The description of a workbook into the bytes of an .xlsx. Takes what package.hpp made safe: valid text within limits,
// unique names, finite numbers. The only file that includes libxlsxwriter; each of its return codes is checked.
#include <string>
#include <vector>

#include "workbook/book.hpp"
#include "workbook/layout.hpp"

namespace goldthread::workbook {

// `layouts` stand beside `book.sheets`. Throws std::runtime_error where the library refuses, or has no place for its
// temporary files.
std::string write_xlsx(const Workbook& book, const CoverLayout& cover, const std::vector<SheetLayout>& layouts);

}  // namespace goldthread::workbook
