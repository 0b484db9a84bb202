#pragma once
// The marks in square brackets that stand where a number cannot, or tell something of one in a column of their own (domain.md
// 2.6, markers): never a blank, never 0. Each is explained above the table that has it, and once on the cover.
#include <string>
#include <string_view>
#include <vector>

#include "derive/measure_record.hpp"
#include "model/measure.hpp"
#include "render/words.hpp"
#include "workbook/book.hpp"

namespace goldthread::workbook {

inline constexpr std::string_view not_available = "[x]";
inline constexpr std::string_view not_applicable = "[z]";
inline constexpr std::string_view withheld = "[c]";

// What stands in a cell that has no number.
std::string_view mark_of(model::Marker marker);
// What stands for a measure's newest figure: that it is withheld, where that is why there is none.
std::string_view mark_of(const derive::FigureRecord* figure, const derive::Reading& reading);
// "[p] [r]", or empty.
std::string marks_of(const model::Flags& flags, const render::Words& words);

// "[x] not available", in the order of the alphabet, for each mark that a cell of the table has.
std::vector<std::string> shorthand_of(const Table& table, const render::Words& words);
// The same for all the sheets together.
std::vector<std::string> shorthand_of(const std::vector<Sheet>& sheets, const render::Words& words);

}  // namespace goldthread::workbook
