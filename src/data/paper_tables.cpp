#include "data/paper_tables.hpp"

#include "data/cells.hpp"
#include "data/codes.hpp"
#include "model/paper_facts.hpp"

namespace goldthread::data {

namespace {

using derive::Derived;
using disclose::View;
using model::Content;
using model::Paper;
using render::Words;
using Type = FieldType;

struct PaperRow {
  const Content& content;
  const Paper& paper;
  std::size_t index;
};

std::vector<PaperRow> paper_rows(const View& view, const Derived&, const Words&) {
  const auto& papers = view.content().papers;
  std::vector<PaperRow> out;
  for (std::size_t i = 0; i < papers.size(); ++i) out.push_back({view.content(), papers[i], i});
  return out;
}

std::string_view body_id(const PaperRow& row) {
  const auto body = model::body_of(row.paper, row.content);
  return body ? std::string_view(row.content.bodies[*body].id) : std::string_view();
}

// "all", "none", or ids.
std::string wards_text(const Paper& paper) {
  switch (paper.wards_affected) {
    case model::WardsAffected::not_said:
      return {};
    case model::WardsAffected::all:
      return "all";
    case model::WardsAffected::none:
      return "none";
    case model::WardsAffected::listed:
      return ids_text(paper.wards);
  }
  return {};
}

std::string joined(const std::vector<model::Line>& lines) {
  std::string out;
  for (const model::Line& line : lines) out += (out.empty() ? "" : "; ") + line.text;
  return out;
}

Table papers_table() {
  using Row = PaperRow;
  const std::vector<Column<Row>> columns = {
      {{"id", Type::text, "Its permanent name", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.paper.id); }},
      {{"title", Type::text, "", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.paper.title); }},
      {{"meeting", Type::text, "Id of the meeting it goes to", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.paper.meeting.id); }},
      {{"body", Type::text, "Id of the body it is put to", {}}, [](CsvWriter& csv, const Row& row) { csv.text(body_id(row)); }},
      {{"date", Type::date, "Absent where nobody knows it", {}},
       [](CsvWriter& csv, const Row& row) { csv.date(model::date_of(row.paper, row.content)); }},
      {{"status", Type::text, "What it is there for", {"discussion", "decision", "information"}},
       [](CsvWriter& csv, const Row& row) { csv.code(row.paper.status ? code(*row.paper.status) : std::string_view()); }},
      {{"key_decision", Type::truth, "", {}}, [](CsvWriter& csv, const Row& row) { csv.truth(row.paper.key_decision); }},
      {{"forward_notice", Type::date, "The day on which a key decision was announced", {}},
       [](CsvWriter& csv, const Row& row) { csv.date(row.paper.forward_notice); }},
      {{"responsible", Type::text, "Ids of posts, with spaces between", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(ids_text(row.paper.responsible)); }},
      {{"portfolio", Type::text, "Id of the portfolio", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.paper.portfolio.id); }},
      {{"reports", Type::text, "Ids of the reports it carries, with spaces between", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(ids_text(row.paper.reports)); }},
      {{"approves", Type::text, "Ids of the plans it asks to approve, with spaces between", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(ids_text(row.paper.approves)); }},
      {{"priorities", Type::text, "Ids, with spaces between", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(ids_text(row.paper.priorities)); }},
      {{"policies", Type::text, "Names, with semicolons between", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(joined(row.paper.policies)); }},
      {{"wards", Type::text, "all, none, or ids with spaces between", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(wards_text(row.paper)); }},
      {{"read_with", Type::text, "Ids of papers, with spaces between", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(ids_text(row.paper.read_with)); }},
      {{"previous", Type::text, "Ids of papers, with spaces between", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(ids_text(row.paper.previous)); }},
      {{"effective", Type::date, "The day on which what it asks for takes effect", {}},
       [](CsvWriter& csv, const Row& row) { csv.date(row.paper.effective); }},
      {{"address", Type::text, "Its page", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(address_text(model::Kind::paper, row.index, row.content)); }},
  };
  return table_of("papers", "Papers that go to a meeting", columns, {"id"}, {}, paper_rows);
}

struct AskRow {
  const Paper& paper;
  const model::Recommendation& ask;
  int number;
  std::string body;
};

std::vector<AskRow> ask_rows(const View& view, const Derived&, const Words&) {
  const Content& content = view.content();
  std::vector<AskRow> out;
  for (const Paper& paper : content.papers) {
    const auto body = model::body_of(paper, content);
    int number = 0;
    for (const model::Recommendation& ask : paper.ask) {
      const std::string own = body ? content.bodies[*body].id : std::string();
      out.push_back({paper, ask, ++number, ask.body.empty() ? own : ask.body.id});
    }
  }
  return out;
}

Table recommendations_table() {
  using Row = AskRow;
  const std::vector<Column<Row>> columns = {
      {{"paper", Type::text, "Id of the paper", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.paper.id); }},
      {{"number", Type::whole, "In the order of the paper, from 1", {}}, [](CsvWriter& csv, const Row& row) { csv.whole(row.number); }},
      {{"verb", Type::text, "What is asked", {"note", "comment", "discuss", "agree", "approve", "recommend-onward", "consider"}},
       [](CsvWriter& csv, const Row& row) { csv.code(code(row.ask.verb)); }},
      {{"what", Type::text, "", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.ask.what); }},
      {{"body", Type::text, "Id of who is asked", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.body); }},
      {{"onward", Type::text, "Id of whom it is recommended to", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.ask.onward.id); }},
  };
  return table_of("recommendations", "What each paper asks for", columns, {"paper", "number"}, {{{"paper"}, "papers", {"id"}}}, ask_rows);
}

}  // namespace

std::vector<Table> paper_tables() { return {papers_table(), recommendations_table()}; }

}  // namespace goldthread::data
