#pragma once
// Symbols that a reader of a sheet takes for the marker of a note, and a screen reader often passes over: asterisks, daggers, section
// and paragraph signs, raised digits (Analysis Function, "Releasing statistics in spreadsheets": notes are "[note 1]"). Whatever
// content says with them is written out. Raised digits of units stay: m², km³.
#include <string>
#include <string_view>

namespace goldthread::workbook {

// `text`: valid UTF-8.
std::string without_note_symbols(std::string_view text);

}  // namespace goldthread::workbook
