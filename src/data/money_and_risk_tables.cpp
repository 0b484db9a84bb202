#include "data/money_and_risk_tables.hpp"

#include "data/cells.hpp"
#include "data/codes.hpp"

namespace goldthread::data {

namespace {

using derive::Derived;
using disclose::View;
using render::Words;
using Type = FieldType;

// Money as exactly as it is written.
void money_cell(CsvWriter& csv, const std::optional<model::Decimal>& amount) { csv.number(amount, amount ? amount->places() : 0); }

std::string period_cell(const std::optional<model::Period>& period) { return period ? period->text() : std::string(); }
std::optional<model::Date> first_day(const std::optional<model::Period>& period) {
  return period ? std::optional(period->first_day()) : std::nullopt;
}
std::optional<model::Date> last_day(const std::optional<model::Period>& period) {
  return period ? std::optional(period->last_day()) : std::nullopt;
}

// --- budget ---

struct BudgetRow {
  const model::Content& content;
  const model::BudgetLine& line;
  const derive::BudgetRecord& record;
};

std::vector<BudgetRow> budget_rows(const View& view, const Derived& derived, const Words&) {
  const auto& lines = view.content().budget;
  std::vector<BudgetRow> out;
  for (std::size_t i = 0; i < lines.size(); ++i) out.push_back({view.content(), lines[i], derived.now.budget[i]});
  return out;
}

Table budget_table() {
  using Row = BudgetRow;
  const std::vector<Column<Row>> columns = {
      {{"year", Type::text, "Financial year", {}},
       [](CsvWriter& csv, const Row& row) { csv.code(model::year_text(row.line.year, row.content.site.year_start)); }},
      {{"id", Type::text, "Its name, the same in every year", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.line.id); }},
      {{"title", Type::text, "", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.line.title); }},
      {{"directorate", Type::text, "Id of the organisation that holds it", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(row.line.directorate.id); }},
      {{"directorate_title", Type::text, "", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(title_of(row.line.directorate, row.content)); }},
      {{"kind", Type::text, "", {"expenditure", "income"}}, [](CsvWriter& csv, const Row& row) { csv.code(code(row.line.kind)); }},
      {{"fund", Type::text, "", {"revenue", "capital"}}, [](CsvWriter& csv, const Row& row) { csv.code(code(row.line.fund)); }},
      {{"basis", Type::text, "net or gross", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.line.basis); }},
      {{"unit", Type::text, "What the amounts are counted in", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.line.unit); }},
      {{"budget", Type::number, "For the whole year", {}}, [](CsvWriter& csv, const Row& row) { money_cell(csv, row.line.budget); }},
      {{"period", Type::text, "Of the newest position", {}},
       [](CsvWriter& csv, const Row& row) { csv.code(period_cell(row.record.period)); }},
      {{"start", Type::date, "First day of that period", {}},
       [](CsvWriter& csv, const Row& row) { csv.date(first_day(row.record.period)); }},
      {{"end", Type::date, "Last day of that period", {}}, [](CsvWriter& csv, const Row& row) { csv.date(last_day(row.record.period)); }},
      {{"actual", Type::number, "The year so far", {}}, [](CsvWriter& csv, const Row& row) { money_cell(csv, row.record.actual); }},
      {{"forecast", Type::number, "For the whole year", {}}, [](CsvWriter& csv, const Row& row) { money_cell(csv, row.record.forecast); }},
      {{"variance", Type::number, "Above 0 is always worse: overspent, or income short", {}},
       [](CsvWriter& csv, const Row& row) { money_cell(csv, row.record.variance); }},
      {{"variance_per_cent", Type::number, "Of the budget", {}},
       [](CsvWriter& csv, const Row& row) { money_cell(csv, row.record.per_cent); }},
      {{"status", Type::text, "", {"within", "slightly-over", "over", "no-forecast"}},
       [](CsvWriter& csv, const Row& row) { csv.code(code(row.record.status)); }},
      {{"activities", Type::text, "Ids of the activities it pays for, with spaces between", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(ids_text(row.line.activities)); }},
      {{"outcome", Type::text, "Id of the outcome it serves", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.line.outcome.id); }},
      {{"reason", Type::text, "For the variance, as written", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.line.reason); }},
      {{"as_at", Type::date, "The day from which the status is told", {}},
       [](CsvWriter& csv, const Row& row) { csv.date(row.content.site.as_at); }},
  };
  return table_of("budget", "Budget lines, each with its newest position", columns, {"year", "id"}, {{{"outcome"}, "outcomes", {"id"}}},
                  budget_rows);
}

struct PositionRow {
  const model::Content& content;
  const model::BudgetLine& line;
  const model::BudgetPosition& position;
};

std::vector<PositionRow> position_rows(const View& view, const Derived&, const Words&) {
  std::vector<PositionRow> out;
  for (const model::BudgetLine& line : view.content().budget) {
    for (const model::BudgetPosition& position : line.positions) out.push_back({view.content(), line, position});
  }
  return out;
}

Table positions_table() {
  using Row = PositionRow;
  const std::vector<Column<Row>> columns = {
      {{"year", Type::text, "Financial year", {}},
       [](CsvWriter& csv, const Row& row) { csv.code(model::year_text(row.line.year, row.content.site.year_start)); }},
      {{"line", Type::text, "Id of the budget line", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.line.id); }},
      {{"period", Type::text, "", {}}, [](CsvWriter& csv, const Row& row) { csv.code(row.position.period.text()); }},
      {{"start", Type::date, "First day of the period", {}},
       [](CsvWriter& csv, const Row& row) { csv.date(row.position.period.first_day()); }},
      {{"end", Type::date, "Last day of the period", {}}, [](CsvWriter& csv, const Row& row) { csv.date(row.position.period.last_day()); }},
      {{"actual", Type::number, "The year so far", {}}, [](CsvWriter& csv, const Row& row) { money_cell(csv, row.position.actual); }},
      {{"forecast", Type::number, "For the whole year", {}},
       [](CsvWriter& csv, const Row& row) { money_cell(csv, row.position.forecast); }},
  };
  return table_of("budget-positions", "What was spent and forecast for each budget line, by period", columns, {"year", "line", "period"},
                  {{{"year", "line"}, "budget", {"year", "id"}}}, position_rows);
}

// --- risks ---

struct RiskRow {
  const model::Content& content;
  const model::Risk& risk;
  const derive::RiskRecord& record;
  std::size_t index;
};

std::vector<RiskRow> risk_rows(const View& view, const Derived& derived, const Words&) {
  const auto& risks = view.content().risks;
  std::vector<RiskRow> out;
  for (std::size_t i = 0; i < risks.size(); ++i) out.push_back({view.content(), risks[i], derived.now.risks[i], i});
  return out;
}

Table risks_table() {
  using Row = RiskRow;
  const std::vector<Column<Row>> columns = {
      {{"id", Type::text, "Its permanent name", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.risk.id); }},
      {{"title", Type::text, "", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.risk.title); }},
      {{"cause", Type::text, "", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.risk.cause); }},
      {{"event", Type::text, "What might happen", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.risk.event); }},
      {{"effect", Type::text, "", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.risk.effect); }},
      {{"owner", Type::text, "Id of the post that answers for it", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(row.risk.owner.id); }},
      {{"owner_title", Type::text, "Title of that post", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(title_of(row.risk.owner, row.content)); }},
      {{"response", Type::text, "", {"treat", "tolerate", "transfer", "terminate"}},
       [](CsvWriter& csv, const Row& row) { csv.code(row.risk.response ? code(*row.risk.response) : std::string_view()); }},
      {{"outcomes", Type::text, "Ids of the outcomes it threatens, with spaces between", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(ids_text(row.risk.outcomes)); }},
      {{"activities", Type::text, "Ids of the activities it threatens, with spaces between", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(ids_text(row.risk.activities)); }},
      {{"plans", Type::text, "Ids of the plans it threatens, with spaces between", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(ids_text(row.risk.plans)); }},
      {{"inherent", Type::whole, "Score (likelihood times impact, 1 to 25) without any control", {}},
       [](CsvWriter& csv, const Row& row) { csv.whole(row.record.inherent); }},
      {{"current", Type::whole, "Newest score", {}}, [](CsvWriter& csv, const Row& row) { csv.whole(row.record.current); }},
      {{"previous", Type::whole, "Score of the quarter before", {}},
       [](CsvWriter& csv, const Row& row) { csv.whole(row.record.previous); }},
      {{"target", Type::whole, "Score aimed for", {}}, [](CsvWriter& csv, const Row& row) { csv.whole(row.record.target); }},
      {{"level", Type::text, "Of the newest score", {"low", "medium", "high"}},
       [](CsvWriter& csv, const Row& row) { csv.code(row.record.level ? code(*row.record.level) : std::string_view()); }},
      {{"movement", Type::whole, "Newest score less the quarter's before", {}},
       [](CsvWriter& csv, const Row& row) { csv.whole(row.record.movement); }},
      {{"gap", Type::whole, "Newest score less the score aimed for", {}},
       [](CsvWriter& csv, const Row& row) { csv.whole(row.record.gap); }},
      {{"period", Type::text, "Of the newest score", {}}, [](CsvWriter& csv, const Row& row) { csv.code(period_cell(row.record.period)); }},
      {{"start", Type::date, "First day of that period", {}},
       [](CsvWriter& csv, const Row& row) { csv.date(first_day(row.record.period)); }},
      {{"end", Type::date, "Last day of that period", {}}, [](CsvWriter& csv, const Row& row) { csv.date(last_day(row.record.period)); }},
      {{"reviewed", Type::truth, "Whether it was scored for the last quarter that had ended", {}},
       [](CsvWriter& csv, const Row& row) { csv.truth(row.record.reviewed); }},
      {{"address", Type::text, "Its page", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(address_text(model::Kind::risk, row.index, row.content)); }},
      {{"as_at", Type::date, "The day from which the scores are told", {}},
       [](CsvWriter& csv, const Row& row) { csv.date(row.content.site.as_at); }},
  };
  return table_of("risks", "Risks, each with its newest score", columns, {"id"}, {}, risk_rows);
}

struct ScoreRow {
  const model::Risk& risk;
  const model::RiskReview& review;
};

std::vector<ScoreRow> score_rows(const View& view, const Derived&, const Words&) {
  std::vector<ScoreRow> out;
  for (const model::Risk& risk : view.content().risks) {
    for (const model::RiskReview& review : risk.current) out.push_back({risk, review});
  }
  return out;
}

Table scores_table() {
  using Row = ScoreRow;
  const std::vector<Column<Row>> columns = {
      {{"risk", Type::text, "Id of the risk", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.risk.id); }},
      {{"period", Type::text, "", {}}, [](CsvWriter& csv, const Row& row) { csv.code(row.review.period.text()); }},
      {{"start", Type::date, "First day of the period", {}},
       [](CsvWriter& csv, const Row& row) { csv.date(row.review.period.first_day()); }},
      {{"end", Type::date, "Last day of the period", {}}, [](CsvWriter& csv, const Row& row) { csv.date(row.review.period.last_day()); }},
      {{"likelihood", Type::whole, "1 to 5", {}}, [](CsvWriter& csv, const Row& row) { csv.whole(row.review.score.likelihood); }},
      {{"impact", Type::whole, "1 to 5", {}}, [](CsvWriter& csv, const Row& row) { csv.whole(row.review.score.impact); }},
  };
  return table_of("risk-scores", "Scores of each risk, by period", columns, {"risk", "period"}, {{{"risk"}, "risks", {"id"}}}, score_rows);
}

}  // namespace

std::vector<Table> money_and_risk_tables() { return {budget_table(), positions_table(), risks_table(), scores_table()}; }

}  // namespace goldthread::data
