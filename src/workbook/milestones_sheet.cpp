#include "workbook/milestones_sheet.hpp"

#include <vector>

#include "workbook/cells.hpp"

namespace goldthread::workbook {

using model::Kind;
using render::Phrase;

namespace {

std::vector<Cell> row_of(std::uint32_t place, const model::Milestone& milestone, const Reported& reported, const Items& items) {
  const render::Words& words = reported.words;
  const model::Activity& activity = reported.content.activities[place];
  const model::Date cut = reported.vantage().cut;
  const bool done = milestone.done && *milestone.done <= cut;
  const bool late = !done && milestone.due && *milestone.due < cut;
  const StatusWord stands = done   ? StatusWord{words[Phrase::book_done], Tone::none}
                            : late ? StatusWord{words[Phrase::milestone_late], Tone::bad}
                                   : StatusWord{words[Phrase::milestone_to_come], Tone::none};
  return {
      items.name({Kind::activity, place}),
      items.reference({Kind::activity, place}),
      text_cell(milestone.title),
      date_cell(milestone.due, not_available),
      date_cell(done ? milestone.done : std::nullopt, not_applicable),
      stands,
      status_cell(reported.standing().activities[place].status, words),
      title_of(activity.lead, reported.content),
  };
}

}  // namespace

std::optional<Sheet> milestones_sheet(const Reported& reported, const Items& items) {
  const render::Words& words = reported.words;
  Sheet sheet;
  for (const std::uint32_t place : reported.record.activities) {
    for (const model::Milestone& milestone : reported.content.activities[place].milestones)
      sheet.table.rows.push_back(row_of(place, milestone, reported, items));
  }
  if (sheet.table.rows.empty()) return std::nullopt;
  const std::string kind = words.singular_inside(Kind::activity);
  sheet.name = words[Phrase::book_milestones];
  sheet.title = sheet_title(words[Phrase::book_milestones], reported);
  sheet.introduction = {words.fill(Phrase::book_milestones_what, {{"kind", kind}})};
  sheet.about = words.fill(Phrase::book_milestones_about, {{"kind", kind}});
  sheet.table.name = table_name_for("Milestones", reported);
  sheet.table.columns = {
      {words.singular(Kind::activity), 270, {}},
      {words[Phrase::book_reference], 160, {}},
      {words[Phrase::book_milestone], 320, {}},
      {words[Phrase::book_due_on], 105, {}},
      {words[Phrase::book_done_on], 105, {}},
      {words[Phrase::book_stands], 130, {}},
      {words.fill(Phrase::book_status_of, {{"kind", kind}}), 120, Note::activity_status},
      {words[Phrase::book_lead_officer], 170, {}},
  };
  return sheet;
}

}  // namespace goldthread::workbook
