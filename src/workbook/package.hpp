#pragma once
// A described workbook into the bytes of an .xlsx: every text made safe, every name made good and unique, columns and rows
// fitted, written, and finished. Deterministic: the same description gives the same bytes.
#include <string>

#include "workbook/book.hpp"

namespace goldthread::workbook {

// Throws std::runtime_error where there is no room for the library's temporary files; never for what the texts say.
std::string packaged(Workbook book);

}  // namespace goldthread::workbook
