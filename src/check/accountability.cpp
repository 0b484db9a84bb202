#include <fmt/format.h>

#include <algorithm>

#include "check/rules.hpp"

namespace goldthread::check {

using diagnostics::Code;
using model::Statement;
using model::StatementKind;

namespace {

// An accountability statement is agreed in one year for the next, so it is missing once the year has begun (domain.md S42).
// A council that publishes none at all is not asked for any.
void missing_statements(const Content& content, Diagnostics& diagnostics) {
  const auto accounts = [](const Statement& statement) { return statement.kind == StatementKind::accountability; };
  const auto as_at = content.site.as_at;
  if (!as_at || std::none_of(content.statements.begin(), content.statements.end(), accounts)) return;
  const model::YearStart start = content.site.year_start;
  const model::Year year = model::year_of(*as_at, start);
  for (const model::Portfolio& portfolio : content.portfolios) {
    if (!portfolio.live_in(year)) continue;
    const bool made = std::any_of(content.statements.begin(), content.statements.end(), [&](const Statement& statement) {
      return accounts(statement) && statement.portfolio.id == portfolio.id && statement.year == year;
    });
    if (made) continue;
    diagnostics.add(
        Code::statement_overdue, portfolio.place,
        fmt::format("`{}` has no accountability statement for {}, a year that has begun", portfolio.id, model::year_text(year, start)));
  }
}

}  // namespace

void check_accountability(const Content& content, Diagnostics& diagnostics) { missing_statements(content, diagnostics); }

}  // namespace goldthread::check
