#pragma once
// How wide columns and how high rows are, so that nothing is cut off on the screen or in print. Excel grows rows by itself
// but not columns, LibreOffice neither; so both are reckoned from the widths of Arial at 12 point. On paper a sheet is one
// page wide and stays readable: never under 65 per cent, about 8 point.
#include <vector>

#include "workbook/book.hpp"

namespace goldthread::workbook {

enum class Align { left, right };

struct SheetLayout {
  std::vector<int> widths;          // of columns, pixels
  std::vector<Align> aligns;        // of headings and texts: right where most of the column is numbers
  double heading_height = 0;        // points
  std::vector<double> row_heights;  // points, 409 at most: Excel's own limit
};

struct CoverLayout {
  int width = 0;                // of column A, pixels
  std::vector<double> heights;  // of the lines below the title
};

inline constexpr double introduction_height = 17;  // points: one line
inline constexpr double title_height = 23;         // of 16 point
inline constexpr double sub_heading_height = 32;   // of 14 point on the cover, with air above it
inline constexpr double margin_inches = 0.4;

SheetLayout lay_out(const Sheet& sheet);
CoverLayout lay_out(const Cover& cover);

// The sheet with every text that would need a row of more than 409 points cut, and `ending` after it.
Sheet cut_to_fit(Sheet sheet, const SheetLayout& layout, const std::string& ending);

// The text of a cell as it is shown, "1,250.5", "24 Nov 2025".
std::string shown(const Cell& cell);

// How much a sheet shrinks to be one A4 page wide; 1 where it fits as it is.
double print_scale(const SheetLayout& layout, Paper paper);
inline constexpr double least_print_scale = 0.65;

}  // namespace goldthread::workbook
