#include "site/money.hpp"

#include <algorithm>

#include "render/money_and_risk_sentences.hpp"

namespace goldthread::site {

namespace {

using model::Decimal;

void add(Decimal& sum, const Decimal& amount, model::BudgetKind kind) {
  sum = kind == model::BudgetKind::income ? sum - amount : sum + amount;
}

}  // namespace

std::vector<std::uint32_t> lines_of(const model::Content& content, model::Year year, model::Fund fund) {
  std::vector<std::uint32_t> lines;
  for (std::uint32_t i = 0; i < content.budget.size(); ++i) {
    if (content.budget[i].year == year && content.budget[i].fund == fund) lines.push_back(i);
  }
  return lines;
}

std::vector<model::Year> budget_years(const model::Content& content) {
  std::vector<model::Year> years;
  for (const model::BudgetLine& line : content.budget) {
    if (std::find(years.begin(), years.end(), line.year) == years.end()) years.push_back(line.year);
  }
  std::sort(years.rbegin(), years.rend());
  return years;
}

std::string_view unit_of(const model::Content& content, model::Year year) {
  for (const model::BudgetLine& line : content.budget) {
    if (line.year == year) return line.unit;
  }
  return "£";
}

MoneySum sum_of(const model::Content& content, const std::vector<std::uint32_t>& lines, const std::vector<derive::BudgetRecord>& records) {
  MoneySum sum;
  for (const std::uint32_t place : lines) {
    const model::BudgetLine& line = content.budget[place];
    const derive::BudgetRecord& record = records[place];
    add(sum.budget, line.budget, line.kind);
    if (record.actual) add(sum.actual, *record.actual, line.kind);
    if (!record.forecast || !record.variance) {
      sum.complete = false;
      continue;
    }
    add(sum.forecast, *record.forecast, line.kind);
    sum.variance = sum.variance + *record.variance;
  }
  return sum;
}

std::vector<MoneyAt> sums_by_period(const model::Content& content, const std::vector<std::uint32_t>& lines) {
  std::vector<MoneyAt> sums;
  if (lines.empty()) return sums;
  for (const model::BudgetPosition& first : content.budget[lines.front()].positions) {
    MoneyAt sum{first.period, 0, 0, 0};
    const bool whole = std::all_of(lines.begin(), lines.end(), [&](std::uint32_t place) {
      const model::BudgetLine& line = content.budget[place];
      const auto at =
          std::find_if(line.positions.begin(), line.positions.end(), [&](const auto& each) { return each.period == first.period; });
      if (at == line.positions.end() || !at->actual || !at->forecast) return false;
      add(sum.actual, *at->actual, line.kind);
      add(sum.forecast, *at->forecast, line.kind);
      sum.variance = sum.variance + (line.kind == model::BudgetKind::income ? line.budget - *at->forecast : *at->forecast - line.budget);
      return true;
    });
    if (whole) sums.push_back(sum);
  }
  return sums;
}

std::string over_or_under(const Decimal& variance, std::string_view unit, const render::Words& words) {
  using render::Phrase;
  if (variance.is_zero()) return words[Phrase::money_on];
  return words.fill(variance.is_negative() ? Phrase::money_under : Phrase::money_over,
                    {{"amount", render::money_text(variance.absolute(), unit)}});
}

}  // namespace goldthread::site
