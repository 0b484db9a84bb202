#pragma once
// Sums of money beyond those of one vantage, and how they read. All sums are exact; income is taken from expenditure; revenue
// and capital are never added (domain.md 2.3, budget). A positive variance is always the worse, and is said in words.
#include <string>
#include <vector>

#include "derive/money_and_risk_record.hpp"
#include "model/content.hpp"
#include "render/words.hpp"

namespace goldthread::site {

// Places of a year's lines of one fund, in the order of its file.
std::vector<std::uint32_t> lines_of(const model::Content& content, model::Year year, model::Fund fund);
// The years that have a budget, newest first.
std::vector<model::Year> budget_years(const model::Content& content);
// What a year's amounts are counted in: "£000".
std::string_view unit_of(const model::Content& content, model::Year year);

// Some lines taken together, as they stand by their records.
struct MoneySum {
  model::Decimal budget, actual, forecast, variance;
  bool complete = true;  // every line has a forecast; else actual, forecast and variance are of those that have
};
MoneySum sum_of(const model::Content& content, const std::vector<std::uint32_t>& lines, const std::vector<derive::BudgetRecord>& records);

// The same lines at the end of each period for which all of them have a position, in time order.
struct MoneyAt {
  model::Period period;
  model::Decimal actual, forecast, variance;
};
std::vector<MoneyAt> sums_by_period(const model::Content& content, const std::vector<std::uint32_t>& lines);

// "£120,000 over budget", "£40,000 under budget", "on budget". No full stop.
std::string over_or_under(const model::Decimal& variance, std::string_view unit, const render::Words& words);

}  // namespace goldthread::site
