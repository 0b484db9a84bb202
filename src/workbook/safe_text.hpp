#pragma once
// Text from content as a workbook may hold it. A bad string makes Excel refuse or "repair" the whole file, and libxlsxwriter
// writes it without a word; so every text passes through here, whatever it says.
#include <string>
#include <string_view>

namespace goldthread::workbook {

// The most characters Excel holds in a cell, in UTF-16 units.
inline constexpr std::size_t most_characters = 32767;

// Valid UTF-8 without control characters (a line break stays, a tab is a space), trimmed, and:
// - symbols that look like the marker of a note are written out: "(star)";
// - bytes that are no UTF-8, U+FFFD and noncharacters read "?";
// - "_x0041_", which Excel would show as "A", gets a space: "_x0041 _";
// - what begins like a formula (=, @, + or - before anything but a figure) gets an apostrophe before it: it is text here,
//   but would be a formula once someone saves the sheet as CSV;
// - more than `most` UTF-16 units are cut, with "..." at the end.
std::string safe_text(std::string_view text, std::size_t most = most_characters);

// Length as Excel counts it: UTF-16 units of valid UTF-8.
std::size_t utf16_length(std::string_view valid);

}  // namespace goldthread::workbook
