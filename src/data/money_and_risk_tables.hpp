#pragma once
// budget.csv and risks.csv as they stand at the site's as_at, and what was entered before: budget-positions.csv and
// risk-scores.csv. Money is in the line's own unit. A positive variance is always worse; capital and revenue are never added.
#include "data/table.hpp"

namespace goldthread::data {

std::vector<Table> money_and_risk_tables();

}  // namespace goldthread::data
