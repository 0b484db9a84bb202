#pragma once
// The budget, year by year, the newest first: revenue and capital apart, by directorate and line, and how the forecast moved
// from quarter to quarter. Totals are exact.
#include <string>

#include "site/edition.hpp"

namespace goldthread::site {

std::string budget_page(const Edition& edition);

}  // namespace goldthread::site
