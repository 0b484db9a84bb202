#pragma once
// Every meeting in order of its date, with the reports that it receives.
#include <optional>

#include "workbook/book.hpp"
#include "workbook/council_year.hpp"

namespace goldthread::workbook {

// Nothing where there is none.
std::optional<Sheet> meetings_sheet(const CouncilYear& year);

}  // namespace goldthread::workbook
