#pragma once
// The year as each body and each portfolio sees it (domain.md S40, S44), a sheet each: of a body the steps that it takes part in and
// the results it reviews; of a portfolio planning beside performance, month by month, with the meetings it sits in.
#include <vector>

#include "workbook/book.hpp"
#include "workbook/council_year.hpp"

namespace goldthread::workbook {

// Of those that take part in a step of the year; bodies first. A body's meetings are on a sheet of their own.
std::vector<Sheet> role_sheets(const CouncilYear& year);

}  // namespace goldthread::workbook
