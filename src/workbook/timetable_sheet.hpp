#pragma once
// From the end of each period to the meeting that receives its report, a row a step (domain.md 2.3, timetable; B09 to B11).
#include <optional>

#include "workbook/book.hpp"
#include "workbook/council_year.hpp"

namespace goldthread::workbook {

// Nothing where no report has a timetable.
std::optional<Sheet> timetable_sheet(const CouncilYear& year);

}  // namespace goldthread::workbook
