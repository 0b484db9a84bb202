#pragma once
// An author's prose as the text of a cell: paragraphs on lines of their own, list items with a bullet, links as their words,
// figures in braces as they stand in the report. Charts, tables and cards are left out: their figures are on the sheets.
#include <string>
#include <string_view>

#include "workbook/reported.hpp"

namespace goldthread::workbook {

std::string plain_text(const model::Prose& prose, const Reported& reported);
// Of HTML that the Markdown reader made: its tags and its four entities.
std::string plain_text(std::string_view html);

// What the report says of an item, or nothing.
const model::Comment* comment_on(std::string_view id, const model::Report& report);
// Its text; empty where there is none.
std::string comment_text(std::string_view id, const Reported& reported);

}  // namespace goldthread::workbook
