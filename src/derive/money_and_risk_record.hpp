#pragma once
// Risk scores and budget variances (domain.md 2.3). A positive variance is always worse; capital and revenue are never added.
#include <optional>
#include <vector>

#include "model/money_and_risk.hpp"

namespace goldthread::derive {

enum class RiskLevel { low, medium, high };
enum class BudgetStatus { within, slightly_over, over, no_forecast };  // green, amber, red, none

struct RiskRecord {
  std::optional<int> inherent, target, current, previous;  // likelihood x impact
  std::optional<RiskLevel> level;                          // of the current score
  std::optional<int> movement;                             // current - last quarter's
  std::optional<int> gap;                                  // current - target
  std::optional<model::Period> period;                     // of the current score
  bool reviewed = false;                                   // in the last quarter that had ended
  std::optional<std::uint32_t> review;                     // place of the current score in Risk::current
};

struct BudgetRecord {
  std::optional<model::Period> period;  // of the newest position
  std::optional<model::Decimal> actual, forecast;
  std::optional<model::Decimal> variance;  // forecast - budget for expenditure, budget - forecast for income
  std::optional<model::Decimal> per_cent;  // variance / |budget| x 100, one decimal; absent where the budget is 0
  BudgetStatus status = BudgetStatus::no_forecast;
};

// Sums of the lines of one year and fund.
struct BudgetSum {
  model::Year year;
  model::Fund fund;
  model::Decimal budget, actual, forecast, variance;  // income taken from expenditure
  bool complete = true;                               // every line has a forecast; else forecast and variance are of those that have
};

}  // namespace goldthread::derive
