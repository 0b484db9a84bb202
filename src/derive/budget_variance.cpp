#include "derive/budget_variance.hpp"

namespace goldthread::derive {

using model::BudgetKind;
using model::BudgetLine;
using model::Decimal;
using model::Fund;

namespace {

constexpr int per_cent_places = 1;

// What a line adds to a sum of its fund: income is taken from expenditure.
Decimal signed_amount(const Decimal& amount, BudgetKind kind) { return kind == BudgetKind::income ? -amount : amount; }

BudgetStatus status_of(const Decimal& variance, const Decimal& budget, const model::Site& site) {
  if (variance <= Decimal()) return BudgetStatus::within;
  const bool slight = variance * Decimal(100) <= site.budget_amber * budget.absolute();
  return slight ? BudgetStatus::slightly_over : BudgetStatus::over;
}

void add(std::optional<BudgetSum>& sum, const BudgetLine& line, const BudgetRecord& record) {
  if (!sum) sum = BudgetSum{line.year, line.fund, {}, {}, {}, {}, true};
  sum->budget = sum->budget + signed_amount(line.budget, line.kind);
  if (record.actual) sum->actual = sum->actual + signed_amount(*record.actual, line.kind);
  if (!record.forecast) {
    sum->complete = false;
    return;
  }
  sum->forecast = sum->forecast + signed_amount(*record.forecast, line.kind);
  sum->variance = sum->variance + *record.variance;
}

std::optional<BudgetSum> sum_of(const std::vector<BudgetLine>& lines, const std::vector<BudgetRecord>& records, std::size_t from,
                                std::size_t to, Fund fund) {
  std::optional<BudgetSum> out;
  for (std::size_t i = from; i < to; ++i) {
    if (lines[i].fund == fund) add(out, lines[i], records[i]);
  }
  return out;
}

}  // namespace

BudgetRecord budget_record(const BudgetLine& line, const model::Site& site, const Vantage& vantage) {
  BudgetRecord out;
  for (const auto& position : line.positions) {
    if (position.period.last_day() > vantage.end) continue;
    out.period = position.period;
    out.actual = position.actual;
    out.forecast = position.forecast;
  }
  if (!out.forecast) return out;
  out.variance = signed_amount(*out.forecast - line.budget, line.kind);
  if (!line.budget.is_zero()) out.per_cent = Decimal::quotient(*out.variance * Decimal(100), line.budget.absolute(), per_cent_places);
  out.status = status_of(*out.variance, line.budget, site);
  return out;
}

std::vector<BudgetSum> budget_sums(const std::vector<BudgetLine>& lines, const std::vector<BudgetRecord>& records) {
  std::vector<BudgetSum> out;
  for (std::size_t from = 0; from < lines.size();) {
    std::size_t to = from;
    while (to < lines.size() && lines[to].year == lines[from].year) ++to;
    for (const auto fund : {Fund::revenue, Fund::capital}) {
      if (auto sum = sum_of(lines, records, from, to, fund)) out.push_back(*sum);
    }
    from = to;
  }
  return out;
}

std::vector<BudgetSum> budget_sums(const std::vector<std::uint32_t>& which, model::Year year, const std::vector<BudgetLine>& lines,
                                   const std::vector<BudgetRecord>& records) {
  std::vector<BudgetSum> out;
  for (const auto fund : {Fund::revenue, Fund::capital}) {
    std::optional<BudgetSum> sum;
    for (const std::uint32_t place : which) {
      if (lines[place].year == year && lines[place].fund == fund) add(sum, lines[place], records[place]);
    }
    if (sum) out.push_back(*sum);
  }
  return out;
}

}  // namespace goldthread::derive
