#pragma once
// The first sheet of an appendix: what this is, which report it goes with, who takes it, how to read it and whom to ask.
#include <vector>

#include "workbook/book.hpp"
#include "workbook/reported.hpp"

namespace goldthread::workbook {

// `sheets`: all others, for the marks that they use.
Cover report_cover(const std::vector<Sheet>& sheets, const Reported& reported, disclose::Audience audience);

}  // namespace goldthread::workbook
