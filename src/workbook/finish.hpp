#pragma once
// What libxlsxwriter does not write, added to the finished file: the language of the document and its charts, so that a screen reader
// pronounces it rightly; the day it was made, which the library works out in memory that all threads share; the cell styles
// Heading 1 and Heading 2, so that it can be found by its headings; and no order to calculate, so that Excel does not ask to save
// what nobody changed. All else keeps its bytes.
#include <string>
#include <string_view>

#include "workbook/book.hpp"

namespace goldthread::workbook {

// Of the properties the language and the day are taken. Cells in 16 point get the style Heading 1, in 14 point Heading 2: no other
// cells have those sizes. Throws std::runtime_error where the file is not as libxlsxwriter writes it.
std::string finished(std::string_view xlsx, const Properties& properties);

}  // namespace goldthread::workbook
