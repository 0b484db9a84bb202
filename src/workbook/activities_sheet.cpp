#include "workbook/activities_sheet.hpp"

#include <algorithm>

#include "render/sentences.hpp"
#include "workbook/cells.hpp"
#include "workbook/plain_text.hpp"

namespace goldthread::workbook {

using render::Phrase;

namespace {

// The report's comment, else the newest update given by the cut.
std::string progress_of(const model::Activity& activity, const Reported& reported) {
  std::string comment = comment_text(activity.id, reported);
  if (!comment.empty()) return comment;
  const model::Update* newest = nullptr;
  for (const model::Update& update : activity.updates_given) {
    if (!update.on || *update.on > reported.vantage().cut) continue;
    if (newest == nullptr || *update.on >= *newest->on) newest = &update;
  }
  return newest == nullptr ? std::string() : newest->text;
}

// "Delayed: the crews are ready", as the officer sees it.
std::string stated_by_officer(const model::Activity& activity, const derive::ActivityRecord& record, const Reported& reported) {
  if (!record.stated) return reported.words[Phrase::book_none];
  const model::Comment* comment = comment_on(activity.id, reported.report);
  const std::string& why = comment != nullptr && comment->stated ? comment->stated_why : activity.stated_why;
  return reported.words.status(*record.stated) + (why.empty() ? "" : ": " + why);
}

Cell milestones_cell(const derive::ActivityRecord& record, const render::Words& words) {
  return text_cell(render::milestones_sentence(record, words), words[Phrase::book_none]);
}

std::vector<Cell> row_of(std::uint32_t place, const Reported& reported, const Items& items) {
  const model::Content& content = reported.content;
  const model::Activity& activity = content.activities[place];
  const derive::ActivityRecord& record = reported.standing().activities[place];
  const render::Words& words = reported.words;
  return {
      items.name({model::Kind::activity, place}),
      items.reference({model::Kind::activity, place}),
      title_of(activity.outcome.empty() ? activity.programme : activity.outcome, content),
      date_cell(activity.due, not_available),
      date_cell(record.latest_agreed, not_available),
      number_cell(record.slip_days, not_applicable),
      status_cell(record.status, words),
      milestones_cell(record, words),
      stated_by_officer(activity, record, reported),
      text_cell(progress_of(activity, reported), words[Phrase::book_no_comment]),
      title_of(activity.lead, content),
  };
}

}  // namespace

std::optional<Sheet> activities_sheet(const Reported& reported, const Items& items) {
  if (reported.record.activities.empty()) return std::nullopt;
  const render::Words& words = reported.words;
  Sheet sheet;
  sheet.name = words.plural(model::Kind::activity);
  sheet.title = sheet_title(sheet.name, reported);
  sheet.introduction = {render::counted_sentence(reported.record.counts.activities, words)};
  sheet.about = words[Phrase::book_activities_about];
  sheet.table.name = table_name_for("Activities", reported);
  sheet.table.columns = {
      {words.singular(model::Kind::activity), 220, {}},
      {words[Phrase::book_reference], 150, {}},
      {words.singular(model::Kind::outcome), 150, {}},
      {words[Phrase::book_due], 100, {}},
      {words[Phrase::book_agreed], 100, {}},
      {words[Phrase::book_days_late], 70, Note::days_late},
      {words[Phrase::book_status], 100, Note::activity_status},
      {words[Phrase::book_milestones], 100, {}},
      {words[Phrase::book_officers_view], 130, {}},
      {words[Phrase::book_progress], 380, {}},
      {words[Phrase::book_lead_officer], 110, {}},
  };
  for (const std::uint32_t place : reported.record.activities) sheet.table.rows.push_back(row_of(place, reported, items));
  return sheet;
}

}  // namespace goldthread::workbook
