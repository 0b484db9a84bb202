#include "data/timetable_table.hpp"

#include "data/cells.hpp"

namespace goldthread::data {

namespace {

using derive::Derived;
using disclose::View;
using render::Words;
using Type = FieldType;

// A stage of the timetable, the day to publish by, or the meeting.
struct StepRow {
  const model::Content& content;
  const model::Report& report;
  int number;
  std::string_view kind;
  std::string_view title;
  const model::TimetableStage* stage;  // null for the others
  std::string_view body;
  std::string_view meeting;
  model::Date date;
  int days;
  std::optional<int> slack;
};

void add_receipt(std::vector<StepRow>& out, const model::Content& content, const model::Report& report,
                 const derive::TimetableRecord& record, int number) {
  if (!record.receipt) return;
  const derive::Receipt& receipt = *record.receipt;
  const model::Meeting& meeting = content.meetings[receipt.meeting];
  out.push_back({content,
                 report,
                 ++number,
                 "publish",
                 {},
                 nullptr,
                 {},
                 meeting.id,
                 receipt.publish_by,
                 receipt.publish_by.days_since(record.end),
                 std::nullopt});
  out.push_back(
      {content, report, ++number, "meeting", meeting.title, nullptr, meeting.body.id, meeting.id, receipt.on, receipt.days, receipt.slack});
}

std::vector<StepRow> step_rows(const View& view, const Derived& derived, const Words&) {
  const model::Content& content = view.content();
  std::vector<StepRow> out;
  for (std::size_t i = 0; i < content.reports.size(); ++i) {
    const auto& record = derived.reports[i].timetable;
    if (!record) continue;
    const auto& stages = content.timetables[record->timetable].stages;
    int number = 0;
    for (std::size_t j = 0; j < stages.size(); ++j) {
      out.push_back({content,
                     content.reports[i],
                     ++number,
                     "stage",
                     stages[j].title,
                     &stages[j],
                     stages[j].body.id,
                     {},
                     record->due[j],
                     record->due[j].days_since(record->end),
                     std::nullopt});
    }
    add_receipt(out, content, content.reports[i], *record, number);
  }
  return out;
}

Table timetable_table() {
  using Row = StepRow;
  const std::vector<Column<Row>> columns = {
      {{"report", Type::text, "Id of the report", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.report.id); }},
      {{"number", Type::whole, "Which step, from 1", {}}, [](CsvWriter& csv, const Row& row) { csv.whole(row.number); }},
      {{"kind",
        Type::text,
        "A stage, the last day to publish its papers, or the meeting that receives it",
        {"stage", "publish", "meeting"}},
       [](CsvWriter& csv, const Row& row) { csv.code(row.kind); }},
      {{"title", Type::text, "", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.title); }},
      {{"weeks", Type::whole, "How long the stage takes", {}},
       [](CsvWriter& csv, const Row& row) { csv.whole(row.stage ? std::optional(row.stage->weeks) : std::nullopt); }},
      {{"owner", Type::text, "Id of the post that sees to it", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(row.stage ? row.stage->owner.id : std::string()); }},
      {{"owner_title", Type::text, "Title of that post", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(row.stage ? title_of(row.stage->owner, row.content) : std::string_view()); }},
      {{"body", Type::text, "Id of the body that takes part", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.body); }},
      {{"meeting", Type::text, "Id of the meeting that receives the report", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(row.meeting); }},
      {{"date", Type::date, "When it is due, or takes place", {}}, [](CsvWriter& csv, const Row& row) { csv.date(row.date); }},
      {{"days", Type::whole, "Days from the end of the report's period", {}}, [](CsvWriter& csv, const Row& row) { csv.whole(row.days); }},
      {{"slack", Type::whole, "Days from the last stage to the meeting; below 0 it comes too early", {}},
       [](CsvWriter& csv, const Row& row) { csv.whole(row.slack); }},
  };
  return table_of("timetable", "The timetable of each report", columns, {"report", "number"}, {{{"report"}, "reports", {"id"}}}, step_rows);
}

}  // namespace

std::vector<Table> timetable_tables() { return {timetable_table()}; }

}  // namespace goldthread::data
