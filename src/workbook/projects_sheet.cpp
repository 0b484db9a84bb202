#include "workbook/projects_sheet.hpp"

#include <algorithm>
#include <vector>

#include "derive/update_strip.hpp"
#include "render/activity_kinds.hpp"
#include "render/dates.hpp"
#include "render/record_words.hpp"
#include "workbook/cells.hpp"
#include "workbook/coverage.hpp"

namespace goldthread::workbook {

using model::Kind;
using render::Phrase;

namespace {

constexpr int months_in_year = 12;

bool is_monthly(const model::Activity& activity) { return activity.updates == model::UpdateEvery::month; }
bool is_project(const model::Activity& activity) { return activity.kind != "key" || is_monthly(activity); }

// By kind in the order in which the kinds first come, in a kind in site order.
derive::Places projects_of(const Reported& reported) {
  std::vector<std::string_view> kinds;
  derive::Places out;
  for (const std::uint32_t place : reported.record.activities) {
    const model::Activity& activity = reported.content.activities[place];
    if (!is_project(activity)) continue;
    out.push_back(place);
    if (std::find(kinds.begin(), kinds.end(), activity.kind) == kinds.end()) kinds.push_back(activity.kind);
  }
  const auto rank = [&](std::uint32_t place) { return std::find(kinds.begin(), kinds.end(), reported.content.activities[place].kind); };
  std::stable_sort(out.begin(), out.end(), [&](std::uint32_t a, std::uint32_t b) { return rank(a) < rank(b); });
  return out;
}

std::vector<Cell> row_of(std::uint32_t place, const std::vector<derive::GivenUpdate>& updates, const Reported& reported,
                         const Items& items) {
  const model::Activity& activity = reported.content.activities[place];
  const render::Words& words = reported.words;
  std::vector<Cell> row = {render::activity_kind(activity.kind, words), items.name({Kind::activity, place}),
                           items.reference({Kind::activity, place}), status_cell(reported.standing().activities[place].status, words)};
  if (!is_monthly(activity)) {
    row.insert(row.end(), months_in_year + 1, std::string(not_applicable));
    return row;
  }
  const derive::UpdateStrip strip =
      derive::update_strip(activity, updates, year_covered(reported), reported.vantage().cut, reported.content.site.year_start);
  for (const derive::MonthOfUpdates month : strip.months) {
    row.emplace_back(StatusWord{render::update_word(month, words), month == derive::MonthOfUpdates::missed ? Tone::bad : Tone::none});
  }
  row.push_back(number_cell(strip.missed));
  return row;
}

}  // namespace

std::optional<Sheet> projects_sheet(const Reported& reported, const Items& items) {
  const derive::Places projects = projects_of(reported);
  if (projects.empty()) return std::nullopt;
  const render::Words& words = reported.words;
  const model::YearStart start = reported.content.site.year_start;
  Sheet sheet;
  sheet.name = words[Phrase::book_projects];
  sheet.title = sheet_title(words[Phrase::book_projects], reported);
  sheet.introduction = {words[Phrase::book_projects_what]};
  sheet.about = words[Phrase::book_projects_about];
  sheet.table.name = table_name_for("Projects_by_kind", reported);
  sheet.table.columns = {
      {words[Phrase::book_kind], 110, {}},
      {words.singular(Kind::activity), 210, {}},
      {words[Phrase::book_reference], 140, {}},
      {words[Phrase::book_status], 90, Note::activity_status},
  };
  for (int month = 0; month < months_in_year; ++month) {
    const auto period = model::Period::in_year(model::Frequency::month, year_covered(reported), month, start);
    sheet.table.columns.push_back({render::short_period(period, words), 62, {}});
  }
  sheet.table.columns.push_back({words[Phrase::book_updates_missed], 70, {}});
  const auto updates = derive::updates_of_activities(reported.content);
  for (const std::uint32_t place : projects) sheet.table.rows.push_back(row_of(place, updates[place], reported, items));
  return sheet;
}

}  // namespace goldthread::workbook
