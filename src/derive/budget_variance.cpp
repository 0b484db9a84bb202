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

std::optional<BudgetSum> sum_of(const std::vector<BudgetLine>& lines, const std::vector<BudgetRecord>& records, std::size_t from,
                                std::size_t to, Fund fund) {
  std::optional<BudgetSum> out;
  for (std::size_t i = from; i < to; ++i) {
    const BudgetLine& line = lines[i];
    if (line.fund != fund) continue;
    if (!out) out = BudgetSum{line.year, fund, {}, {}, {}, {}, true};
    out->budget = out->budget + signed_amount(line.budget, line.kind);
    if (records[i].actual) out->actual = out->actual + signed_amount(*records[i].actual, line.kind);
    if (!records[i].forecast) {
      out->complete = false;
      continue;
    }
    out->forecast = out->forecast + signed_amount(*records[i].forecast, line.kind);
    out->variance = out->variance + *records[i].variance;
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

}  // namespace goldthread::derive
