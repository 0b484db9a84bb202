#include "data/accountability_tables.hpp"

#include "data/cells.hpp"
#include "derive/board_action.hpp"

namespace goldthread::data {

namespace {

using derive::Derived;
using disclose::View;
using render::Words;
using Type = FieldType;

// A thing of a list with its place there.
template <class Thing>
struct Listed {
  const model::Content& content;
  const Thing& thing;
  std::size_t index;
};

template <class Thing>
std::vector<Listed<Thing>> listed(const model::Content& content, const std::vector<Thing>& things) {
  std::vector<Listed<Thing>> out;
  for (std::size_t i = 0; i < things.size(); ++i) out.push_back({content, things[i], i});
  return out;
}

// --- statements ---

using StatementRow = Listed<model::Statement>;

std::string_view code(model::StatementKind kind) {
  switch (kind) {
    case model::StatementKind::year_ahead:
      return "year-ahead";
    case model::StatementKind::accountability:
      return "accountability";
  }
  return "";
}

std::vector<StatementRow> statement_rows(const View& view, const Derived&, const Words&) {
  return listed(view.content(), view.content().statements);
}

Table statements_table() {
  using Row = StatementRow;
  const std::vector<Column<Row>> columns = {
      {{"id", Type::text, "Its permanent name", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.thing.id); }},
      {{"title", Type::text, "", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.thing.title); }},
      {{"type", Type::text, "", {"year-ahead", "accountability"}}, [](CsvWriter& csv, const Row& row) { csv.code(code(row.thing.kind)); }},
      {{"year", Type::text, "The financial year that it is made for", {}},
       [](CsvWriter& csv, const Row& row) {
         csv.code(row.thing.year ? model::year_text(*row.thing.year, row.content.site.year_start) : std::string());
       }},
      {{"portfolio", Type::text, "Id of the portfolio whose statement it is", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(row.thing.portfolio.id); }},
      {{"agreed_with", Type::text, "Id of the post, portfolio or body", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(row.thing.agreed_with.id); }},
      {{"agreed_on", Type::date, "", {}}, [](CsvWriter& csv, const Row& row) { csv.date(row.thing.agreed_on); }},
      {{"priorities", Type::text, "Ids, with spaces between", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(ids_text(row.thing.priorities)); }},
      {{"finance_strategy", Type::text, "Id of the plan that it is set beside", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(row.thing.finance_strategy.id); }},
      {{"issued_to", Type::text, "Ids, with spaces between", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(ids_text(row.thing.issued_to)); }},
      {{"address", Type::text, "Its page", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(address_text(model::Kind::statement, row.index, row.content)); }},
  };
  return table_of("statements", "Statements for a year", columns, {"id"}, {}, statement_rows);
}

// --- surveys and consultations ---

using SurveyRow = Listed<model::Survey>;

std::string_view code(model::SurveyKind kind) {
  switch (kind) {
    case model::SurveyKind::survey:
      return "survey";
    case model::SurveyKind::consultation:
      return "consultation";
  }
  return "";
}

std::vector<SurveyRow> survey_rows(const View& view, const Derived&, const Words&) {
  return listed(view.content(), view.content().surveys);
}

Table surveys_table() {
  using Row = SurveyRow;
  const std::vector<Column<Row>> columns = {
      {{"id", Type::text, "Its permanent name", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.thing.id); }},
      {{"title", Type::text, "", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.thing.title); }},
      {{"type", Type::text, "", {"survey", "consultation"}}, [](CsvWriter& csv, const Row& row) { csv.code(code(row.thing.kind)); }},
      {{"opens", Type::date, "", {}}, [](CsvWriter& csv, const Row& row) { csv.date(row.thing.opens); }},
      {{"closes", Type::date, "", {}}, [](CsvWriter& csv, const Row& row) { csv.date(row.thing.closes); }},
      {{"audience", Type::text, "Who was asked", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.thing.audience); }},
      {{"responses", Type::whole, "How many answered; absent where it was not counted", {}},
       [](CsvWriter& csv, const Row& row) { csv.whole(row.thing.responses); }},
      {{"results_published", Type::date, "", {}}, [](CsvWriter& csv, const Row& row) { csv.date(row.thing.results_published); }},
      {{"measures", Type::text, "Ids of the measures that it gives figures for, with spaces between", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(ids_text(row.thing.measures)); }},
      {{"items", Type::text, "Ids of what it asks about, with spaces between", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(ids_text(row.thing.items)); }},
      {{"address", Type::text, "Its page", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(address_text(model::Kind::survey, row.index, row.content)); }},
  };
  return table_of("surveys", "Surveys and consultations", columns, {"id"}, {}, survey_rows);
}

// --- questions and answers ---

struct QuestionRow {
  const model::QuestionSession& session;
  const model::Request& question;
  int number;
};

std::vector<QuestionRow> question_rows(const View& view, const Derived&, const Words&) {
  std::vector<QuestionRow> out;
  for (const model::QuestionSession& session : view.content().question_sessions) {
    int number = 0;
    for (const model::Request& question : session.questions) out.push_back({session, question, ++number});
  }
  return out;
}

Table questions_table() {
  using Row = QuestionRow;
  const std::vector<Column<Row>> columns = {
      {{"session", Type::text, "Id of the session", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.session.id); }},
      {{"number", Type::whole, "Which of its questions, from 1", {}}, [](CsvWriter& csv, const Row& row) { csv.whole(row.number); }},
      {{"body", Type::text, "Id of the body that asked", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.session.body.id); }},
      {{"date", Type::date, "Of the session", {}}, [](CsvWriter& csv, const Row& row) { csv.date(row.session.date); }},
      {{"question", Type::text, "", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.question.text); }},
      {{"asked_by", Type::text, "Id", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.question.by.id); }},
      {{"asked_of", Type::text, "Id", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.question.to.id); }},
      {{"answer", Type::text, "Absent where there is none yet", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(row.question.response); }},
      {{"answered_on", Type::date, "", {}}, [](CsvWriter& csv, const Row& row) { csv.date(row.question.closed); }},
  };
  return table_of("questions", "Questions and answers", columns, {"session", "number"}, {}, question_rows);
}

// --- board actions ---

struct BoardActionRow {
  const model::BoardAction& action;
  derive::BoardActionStands stands;
};

std::string_view code(derive::BoardActionStands stands) {
  switch (stands) {
    case derive::BoardActionStands::open:
      return "open";
    case derive::BoardActionStands::overdue:
      return "overdue";
    case derive::BoardActionStands::closed:
      return "closed";
  }
  return "";
}

std::vector<BoardActionRow> board_action_rows(const View& view, const Derived&, const Words&) {
  std::vector<BoardActionRow> out;
  for (const model::BoardAction& action : view.content().board_actions) {
    if (const auto stands = derive::stands_on(*view.content().site.as_at, action)) out.push_back({action, *stands});
  }
  return out;
}

Table board_actions_table() {
  using Row = BoardActionRow;
  const std::vector<Column<Row>> columns = {
      {{"id", Type::text, "Its permanent name", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.action.id); }},
      {{"title", Type::text, "", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.action.title); }},
      {{"text", Type::text, "What was asked for", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.action.asked.text); }},
      {{"date", Type::date, "When it was asked for", {}}, [](CsvWriter& csv, const Row& row) { csv.date(row.action.asked.date); }},
      {{"by", Type::text, "Id of the body", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.action.asked.by.id); }},
      {{"to", Type::text, "Id of who does it", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.action.asked.to.id); }},
      {{"due", Type::date, "", {}}, [](CsvWriter& csv, const Row& row) { csv.date(row.action.asked.due); }},
      {{"status", Type::text, "As at the site's date", {"open", "overdue", "closed"}},
       [](CsvWriter& csv, const Row& row) { csv.code(code(row.stands)); }},
      {{"closed", Type::date, "", {}}, [](CsvWriter& csv, const Row& row) { csv.date(row.action.asked.closed); }},
      {{"response", Type::text, "What came of it", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.action.asked.response); }},
      {{"items", Type::text, "Ids of what it is about, with spaces between", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(ids_text(row.action.items)); }},
      {{"adjusts", Type::text, "Ids of the plans, measures or budget lines that the board changed, with spaces between", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(ids_text(row.action.adjusts)); }},
      {{"why", Type::text, "Why they were changed", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.action.why); }},
  };
  return table_of("board-actions", "Actions that boards asked for", columns, {"id"}, {}, board_action_rows);
}

}  // namespace

std::vector<Table> accountability_tables() { return {statements_table(), surveys_table(), questions_table(), board_actions_table()}; }

}  // namespace goldthread::data
