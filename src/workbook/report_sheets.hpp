#pragma once
// START HERE: all that a report's appendix shows, in the order in which a committee takes it (domain.md 4, "Workbook per report").
// A sheet that the report has nothing for is left out. Two are always there and say so in one row, because a committee asks for
// them first and a missing sheet would be no answer: exceptions, and changes.
#include "workbook/bind.hpp"
#include "workbook/reported.hpp"

namespace goldthread::workbook {

// `tag`: begins the names of their tabs, "R2 "; empty in the report's own workbook.
void add_report(Inside& inside, const Reported& reported, std::string_view tag);

}  // namespace goldthread::workbook
