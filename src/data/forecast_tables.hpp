#pragma once
// Where years are expected to end (domain.md 2.3, forecast), as known today and as each report gave it; always with the method.
#include "data/table.hpp"

namespace goldthread::data {

std::vector<Table> forecast_tables();

}  // namespace goldthread::data
