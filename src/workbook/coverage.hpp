#pragma once
// Which risks and budget lines a report is about: all of its year; of a directorate's series only that directorate's own,
// with its services'.
#include "workbook/reported.hpp"

namespace goldthread::workbook {

derive::Places risks_covered(const Reported& reported);
// Lines of the year of the report's period.
derive::Places budget_lines_covered(const Reported& reported, model::Fund fund);
// The year of the report's period.
model::Year year_covered(const Reported& reported);
// Is the report about one directorate only?
bool is_of_directorate(const Reported& reported);

}  // namespace goldthread::workbook
