#pragma once
// The rules behind the figures, each with the number that headings refer to.
#include <string>
#include <vector>

#include "workbook/book.hpp"
#include "workbook/reported.hpp"

namespace goldthread::workbook {

// A rule in words, as it holds for a report.
std::string note_text(Note note, const Reported& reported);

// `notes`: in the order of their numbers, one at least. `title`: the sheet's own.
Sheet notes_sheet(const std::vector<std::string>& notes, const std::string& title, const render::Words& words);

}  // namespace goldthread::workbook
