#include "data/governance_tables.hpp"

#include "data/cells.hpp"
#include "data/codes.hpp"

namespace goldthread::data {

namespace {

using derive::Derived;
using disclose::View;
using render::Words;
using Type = FieldType;

// --- meetings ---

struct MeetingRow {
  const model::Content& content;
  const model::Meeting& meeting;
  const derive::Thread& thread;
  std::size_t index;
};

std::vector<MeetingRow> meeting_rows(const View& view, const Derived& derived, const Words&) {
  const auto& meetings = view.content().meetings;
  std::vector<MeetingRow> out;
  for (std::size_t i = 0; i < meetings.size(); ++i) out.push_back({view.content(), meetings[i], derived.thread, i});
  return out;
}

std::string reports_text(const MeetingRow& row) {
  std::string out;
  for (const std::uint32_t place : row.thread.meetings[row.index].reports) {
    if (!out.empty()) out += ' ';
    out += row.content.reports[place].id;
  }
  return out;
}

Table meetings_table() {
  using Row = MeetingRow;
  const std::vector<Column<Row>> columns = {
      {{"id", Type::text, "Its permanent name", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.meeting.id); }},
      {{"title", Type::text, "", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.meeting.title); }},
      {{"body", Type::text, "Id of the body that meets", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.meeting.body.id); }},
      {{"body_title", Type::text, "", {}}, [](CsvWriter& csv, const Row& row) { csv.text(title_of(row.meeting.body, row.content)); }},
      {{"date", Type::date, "", {}}, [](CsvWriter& csv, const Row& row) { csv.date(row.meeting.date); }},
      {{"place", Type::text, "", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.meeting.venue); }},
      {{"reports", Type::text, "Ids of the reports it receives, with spaces between", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(reports_text(row)); }},
      {{"address", Type::text, "Its page", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(address_text(model::Kind::meeting, row.index, row.content)); }},
  };
  return table_of("meetings", "Meetings", columns, {"id"}, {}, meeting_rows);
}

// --- calendar ---

struct EventRow {
  const model::Content& content;
  const model::Stream& stream;
  const model::Event& event;
  const model::Occurrence* occurrence;  // null: the event of any year, or of its own one
  int number;
  std::optional<model::Year> year() const { return occurrence ? std::optional(occurrence->year) : event.year; }
};

// One row for each year that has a date, else one for the event.
std::vector<EventRow> event_rows(const View& view, const Derived&, const Words&) {
  std::vector<EventRow> out;
  for (const model::Stream& stream : view.content().streams) {
    for (const model::Event& event : stream.events) {
      int number = 0;
      for (const model::Occurrence& occurrence : event.occurs) out.push_back({view.content(), stream, event, &occurrence, ++number});
      if (event.occurs.empty()) out.push_back({view.content(), stream, event, nullptr, 1});
    }
  }
  return out;
}

std::string months_text(const std::vector<int>& months) {
  std::string out;
  for (const int month : months) {
    if (!out.empty()) out += ' ';
    out += month_code(month);
  }
  return out;
}

// "cabinet: Agrees; scrutiny-committee: Reviews"
std::string involves_text(const std::vector<model::Involvement>& involves) {
  std::string out;
  for (const model::Involvement& involvement : involves) {
    if (!out.empty()) out += "; ";
    out += involvement.who.id;
    if (!involvement.what.empty()) out += ": " + involvement.what;
  }
  return out;
}

Table calendar_table() {
  using Row = EventRow;
  const std::vector<Column<Row>> columns = {
      {{"stream", Type::text, "Id of the stream of events", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.stream.id); }},
      {{"event", Type::text, "Id of the event, in its stream", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.event.id); }},
      {{"number", Type::whole, "Which of the event's rows, from 1", {}}, [](CsvWriter& csv, const Row& row) { csv.whole(row.number); }},
      {{"title", Type::text, "", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.event.title); }},
      {{"months", Type::text, "With spaces between: sep oct", {}},
       [](CsvWriter& csv, const Row& row) { csv.code(months_text(row.event.months)); }},
      {{"when", Type::text, "In the month", {"early", "mid", "late", "by"}},
       [](CsvWriter& csv, const Row& row) { csv.code(code(row.event.when)); }},
      {{"year", Type::text, "Financial year; absent where it is every year", {}},
       [](CsvWriter& csv, const Row& row) {
         csv.code(row.year() ? model::year_text(*row.year(), row.content.site.year_start) : std::string());
       }},
      {{"date", Type::date, "Absent where only the month is known", {}},
       [](CsvWriter& csv, const Row& row) { csv.date(row.occurrence ? std::optional(row.occurrence->date) : std::nullopt); }},
      {{"condition", Type::text, "", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.event.condition); }},
      {{"stage", Type::text, "", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.event.stage); }},
      {{"period_meant", Type::text, "The period that it is about: q4, year", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(row.event.period_meant); }},
      {{"document_stage", Type::text, "How far the document has come", {"draft", "update", "final", "agreed"}},
       [](CsvWriter& csv, const Row& row) { csv.code(row.event.document_stage ? code(*row.event.document_stage) : std::string_view()); }},
      {{"column", Type::text, "planning or performance", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.event.column); }},
      {{"involves", Type::text, "Who does what", {}}, [](CsvWriter& csv, const Row& row) { csv.text(involves_text(row.event.involves)); }},
      {{"plans", Type::text, "Ids of plans, with spaces between", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(ids_text(row.event.plans)); }},
      {{"reports", Type::text, "Ids of reports, with spaces between", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(ids_text(row.event.reports)); }},
      {{"outside", Type::truth, "Whether others set its date", {}}, [](CsvWriter& csv, const Row& row) { csv.truth(row.event.outside); }},
      {{"proposed", Type::truth, "Whether it is not yet agreed", {}},
       [](CsvWriter& csv, const Row& row) { csv.truth(row.event.proposed); }},
  };
  return table_of("calendar", "The year's calendar of planning and reporting", columns, {"stream", "event", "number"}, {}, event_rows);
}

}  // namespace

std::vector<Table> governance_tables() { return {meetings_table(), calendar_table()}; }

}  // namespace goldthread::data
