#pragma once
// The rules behind the figures, each with the number that headings refer to.
#include <vector>

#include "workbook/book.hpp"
#include "workbook/reported.hpp"

namespace goldthread::workbook {

// Puts "[note 1]" after each heading that needs a rule told, numbers in order of first use, and gives the notes in that order.
std::vector<Note> number_notes(std::vector<Sheet>& sheets);

// `notes`: in the order of their numbers, one at least.
Sheet notes_sheet(const std::vector<Note>& notes, const Reported& reported);

}  // namespace goldthread::workbook
