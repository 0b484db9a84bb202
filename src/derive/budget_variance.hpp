#pragma once
// Budget variances (domain.md 2.3, budget): forecast - budget for expenditure, budget - forecast for income, so that over 0
// is always worse. Up to 0 is within, up to the site's amber share of the budget slightly over, more is over. Sums are exact;
// capital and revenue are never added. The position shown is the newest whose period had ended.
#include <cstdint>
#include <vector>

#include "derive/money_and_risk_record.hpp"
#include "derive/vantage.hpp"
#include "model/site.hpp"

namespace goldthread::derive {

BudgetRecord budget_record(const model::BudgetLine& line, const model::Site& site, const Vantage& vantage);

// By year, revenue then capital, each where it has a line. `records` stand beside `lines`, which are by year.
std::vector<BudgetSum> budget_sums(const std::vector<model::BudgetLine>& lines, const std::vector<BudgetRecord>& records);

// Revenue, then capital, of some lines of one year, each where it has a line.
std::vector<BudgetSum> budget_sums(const std::vector<std::uint32_t>& which, model::Year year, const std::vector<model::BudgetLine>& lines,
                                   const std::vector<BudgetRecord>& records);

}  // namespace goldthread::derive
