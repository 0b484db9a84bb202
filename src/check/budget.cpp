#include <fmt/format.h>

#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>

#include "check/rules.hpp"

namespace goldthread::check {

using diagnostics::Code;
using model::BudgetLine;
using model::Decimal;
using model::Fund;
using model::Kind;

namespace {

std::string_view name(Fund fund) { return fund == Fund::revenue ? "revenue" : "capital"; }

class Budget {
 public:
  Budget(const Content& content, Diagnostics& diagnostics) : content_(content), diagnostics_(diagnostics) {}

  void check() {
    for (const model::BudgetTotal& total : content_.budget_totals) {
      sum(total, Fund::revenue, total.revenue);
      sum(total, Fund::capital, total.capital);
    }
    const BudgetLine* first = nullptr;
    for (const BudgetLine& line : content_.budget) {
      if (!first || first->year != line.year) first = &line;
      same_unit(*first, line);
      directorate(line);
    }
    lines_and_activities();
  }

 private:
  std::string year(model::Year year) const { return model::year_text(year, content_.site.year_start); }

  // Income is taken from spending; capital and revenue are never added.
  void sum(const model::BudgetTotal& total, Fund fund, const std::optional<Decimal>& stated) {
    if (!stated) return;
    Decimal lines;
    for (const BudgetLine& line : content_.budget) {
      if (line.year != total.year || line.fund != fund) continue;
      lines = line.kind == model::BudgetKind::income ? lines - line.budget : lines + line.budget;
    }
    if (lines == *stated) return;
    const Decimal gap = *stated - lines;
    diagnostics_.add(
        Code::budget_total, total.keys.find(name(fund)).value_or(total.place),
        fmt::format("the {} lines of {} come to {}, and the total says {}", name(fund), year(total.year), lines.text(), stated->text()),
        fmt::format("Correct the total or a line: the total is {} too {}.", gap.absolute().text(), gap.is_negative() ? "low" : "high"));
  }

  void same_unit(const BudgetLine& first, const BudgetLine& line) {
    if (first.unit == line.unit) return;
    diagnostics_.add(Code::budget_units, line.place_of("unit"),
                     fmt::format("this line is in {}, and the lines above it are in {}, so they cannot be added", line.unit, first.unit));
  }

  void directorate(const BudgetLine& line) {
    const auto at = content_.find(line.directorate.id, Kind::organisation);
    if (!at || content_.organisations[*at].kind == model::OrganisationKind::directorate) return;
    diagnostics_.add(Code::not_a_directorate, line.directorate.place,
                     fmt::format("`{}` is an organisation, but no directorate", line.directorate.id));
  }

  // Plans and budgets that speak of each other (domain.md S04): money that an activity expects stands in a line, and a
  // capital line pays for something.
  void lines_and_activities() {
    if (content_.budget.empty()) return;
    std::unordered_set<std::string_view> paid_activities;
    for (const BudgetLine& line : content_.budget) {
      for (const model::Ref& ref : line.activities) paid_activities.insert(ref.id);
    }
    std::unordered_set<std::string_view> used_lines;
    for (const model::Activity& activity : content_.activities) {
      for (const model::Ref& ref : activity.budget_lines) used_lines.insert(ref.id);
      const bool costs = activity.expected_cost && !activity.expected_cost->is_zero();
      const bool over = activity.done || activity.state == model::ActivityState::cancelled;
      if (!costs || over || !activity.budget_lines.empty() || paid_activities.count(activity.id) > 0) continue;
      diagnostics_.add(Code::activity_without_budget, activity.place_of("expected_cost"),
                       fmt::format("`{}` expects to cost money, and no budget line pays for it", activity.id));
    }
    for (const BudgetLine& line : content_.budget) {
      if (line.fund != Fund::capital || !line.activities.empty()) continue;
      if (used_lines.count(year(line.year) + "/" + line.id) > 0) continue;
      diagnostics_.add(
          Code::budget_without_activity, line.place,
          fmt::format("this capital line pays for no activity, so nobody can see what `{}` of {} is for", line.id, year(line.year)));
    }
  }

  const Content& content_;
  Diagnostics& diagnostics_;
};

}  // namespace

void check_budget(const Content& content, Diagnostics& diagnostics) { Budget(content, diagnostics).check(); }

}  // namespace goldthread::check
