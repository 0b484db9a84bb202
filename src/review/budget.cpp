#include <fmt/format.h>

#include "review/figure_words.hpp"
#include "review/rules.hpp"

namespace goldthread::review {

using diagnostics::Code;

namespace {

// Where the newest forecast stands.
text::Place place_of(const model::BudgetLine& line, const derive::BudgetRecord& record) {
  for (const model::BudgetPosition& position : line.positions) {
    if (record.period && position.period == *record.period) return position.place;
  }
  return line.place;
}

}  // namespace

// Over by more than the site allows. Past years are over and done with.
void review_budget(const Content& content, const Derived& derived, Diagnostics& diagnostics) {
  const model::Year now = model::year_of(*content.site.as_at, content.site.year_start);
  for (std::size_t i = 0; i < content.budget.size(); ++i) {
    const model::BudgetLine& line = content.budget[i];
    const derive::BudgetRecord& record = derived.now.budget[i];
    if (record.status != derive::BudgetStatus::over || !line.reason.empty() || line.year < now) continue;
    const std::string share = record.per_cent ? fmt::format(", {}%", record.per_cent->text()) : std::string();
    const bool income = line.kind == model::BudgetKind::income;
    diagnostics.add(Code::overspend_without_reason, place_of(line, record),
                    fmt::format("`{}` is forecast to end {} {} {} its budget{}, and nothing says why", line.id,
                                model::year_text(line.year, content.site.year_start), money_text(*record.variance, line.unit),
                                income ? "short of" : "over", share));
  }
}

}  // namespace goldthread::review
