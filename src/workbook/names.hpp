#pragma once
// Names as Excel takes them: of tabs, tables and columns. libxlsxwriter lets two tables or two headings of one name through,
// and Excel then repairs the file; so names are made good and unique here. Comparison is without regard to (ASCII) case.
#include <string>
#include <string_view>
#include <vector>

namespace goldthread::workbook {

// "Key activities" is "Key_activities": 31 UTF-16 units at most, none of []:*?/\' and no = @ + - at its start, underscores for spaces,
// never "History" (Excel keeps that one), never empty, and none of `taken`.
std::string sheet_name(std::string_view wanted, const std::vector<std::string>& taken);

// A letter, then letters, digits and underscores (ASCII), 255 at most, not like a cell ("AB12", "R1C1"), none of `taken`.
std::string table_name(std::string_view wanted, const std::vector<std::string>& taken);

// Of one line, 255 UTF-16 units at most, never empty, none of `taken`.
std::string column_heading(std::string_view wanted, const std::vector<std::string>& taken);

}  // namespace goldthread::workbook
