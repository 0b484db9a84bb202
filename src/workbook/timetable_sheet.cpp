#include "workbook/timetable_sheet.hpp"

#include <vector>

#include "workbook/cells.hpp"
#include "workbook/items.hpp"
#include "workbook/reported.hpp"

namespace goldthread::workbook {

using model::Kind;
using render::Phrase;

namespace {

// Who does a step: the post that answers for it, and the body that it passes through.
std::string done_by(const model::TimetableStage& stage, const CouncilYear& year) {
  std::string out;
  for (const model::Ref* ref : {&stage.owner, &stage.body}) {
    if (!ref->empty()) out += (out.empty() ? "" : "\n") + title_of(*ref, year.content);
  }
  return out;
}

class Steps {
 public:
  Steps(std::uint32_t report, const derive::TimetableRecord& record, const CouncilYear& year)
      : report_(report), record_(record), year_(year) {}

  void add(const std::string& step, Cell by, model::Date on) {
    const model::Content& content = year_.content;
    rows.push_back({content.reports[report_].title, reference_to({Kind::report, report_}, content), step, std::move(by), on,
                    number_cell(on.days_since(record_.end))});
  }
  void add_papers(const derive::Receipt& receipt) {
    add(year_.words[Phrase::timetable_papers], year_.content.site.council, receipt.publish_by);
  }

  std::vector<std::vector<Cell>> rows;

 private:
  std::uint32_t report_;
  const derive::TimetableRecord& record_;
  const CouncilYear& year_;
};

// The steps in order of their dates, with the day to publish by in its place, and the meeting last.
std::vector<std::vector<Cell>> rows_of(std::uint32_t report, const derive::TimetableRecord& record, const CouncilYear& year) {
  const model::Content& content = year.content;
  const model::Timetable& timetable = content.timetables[record.timetable];
  const auto& receipt = record.receipt;
  Steps steps(report, record, year);
  for (std::size_t i = 0; i < timetable.stages.size(); ++i) {
    if (receipt && receipt->published_in == i) steps.add_papers(*receipt);
    const model::TimetableStage& stage = timetable.stages[i];
    steps.add(stage.title, text_cell(done_by(stage, year), year.words[Phrase::book_nobody_named]), record.due[i]);
  }
  if (receipt) {
    if (!receipt->published_in) steps.add_papers(*receipt);
    steps.add(content.meetings[receipt->meeting].title, title_of(timetable.receiver, content), receipt->on);
  }
  return std::move(steps.rows);
}

}  // namespace

std::optional<Sheet> timetable_sheet(const CouncilYear& year) {
  const render::Words& words = year.words;
  Sheet sheet;
  for (std::uint32_t report = 0; report < year.content.reports.size(); ++report) {
    const auto& record = year.derived.reports[report].timetable;
    if (!record) continue;
    for (std::vector<Cell>& row : rows_of(report, *record, year)) sheet.table.rows.push_back(std::move(row));
  }
  if (sheet.table.rows.empty()) return std::nullopt;
  sheet.name = words.singular(Kind::timetable);
  sheet.title = year_title(words[Phrase::timetable_title], year);
  sheet.introduction = {words[Phrase::book_timetable_what]};
  sheet.about = words[Phrase::book_timetable_about];
  sheet.table.name = "Timetable_of_reports";
  sheet.table.columns = {
      {words.singular(Kind::report), 320, {}}, {words[Phrase::book_reference], 180, {}}, {words[Phrase::book_step_heading], 320, {}},
      {words[Phrase::book_step_by], 240, {}},  {words[Phrase::book_due_on], 110, {}},    {words[Phrase::book_days_after_end], 110, {}},
  };
  return sheet;
}

}  // namespace goldthread::workbook
