#pragma once
// What is told from figures together: hot spots referred and suggested, scorecards, coverage both ways, data quality (domain.md
// 2.3; S16, S43, S48, A04, A06).
#include "data/table.hpp"

namespace goldthread::data {

std::vector<Table> judgement_tables();

}  // namespace goldthread::data
