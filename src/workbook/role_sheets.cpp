#include "workbook/role_sheets.hpp"

#include <algorithm>

#include "derive/role_calendar.hpp"
#include "render/dates.hpp"
#include "workbook/cells.hpp"
#include "workbook/items.hpp"

namespace goldthread::workbook {

using derive::YearEvent;
using model::ItemRef;
using model::Kind;
using render::Phrase;

namespace {

constexpr int months_in_year = 12;
constexpr std::string_view planning = "planning";

std::string table_of(ItemRef role, const CouncilYear& year) {
  return year.content.entity(role).id + "_" + model::year_text(year.year, year.start());
}

std::vector<Cell> body_row(ItemRef body, const YearEvent& at, const CouncilYear& year) {
  const model::Content& content = year.content;
  const render::Words& words = year.words;
  const model::Event& event = year.event(at);
  const auto meant = derive::period_meant(event, at.month, year.year, year.start());
  const std::string none(not_applicable);
  std::vector<Cell> row = {
      month_words(at.month, year),
      event.title,
      linked(content.streams[at.stream].id + "/" + event.id, model::address({Kind::stream, at.stream}, content) + "#" + event.id, content),
      when_words(at, year),
      text_cell(derive::part_played(event, content.entity(body).id), words[Phrase::role_takes_part]),
  };
  row.push_back(text_cell(meant ? render::period_text(*meant, words) : std::string(), not_applicable));
  row.push_back(meant ? text_cell(titles_of(Kind::report, derive::reports_reviewed(body, at, *meant, content, year.derived.thread), year),
                                  words[Phrase::book_none_listed])
                      : Cell(none));
  return row;
}

Sheet body_sheet(ItemRef body, const std::vector<YearEvent>& events, const CouncilYear& year) {
  const render::Words& words = year.words;
  Sheet sheet;
  sheet.table.columns = {
      {words[Phrase::book_month], 130, {}},  {words[Phrase::book_step_heading], 320, {}}, {words[Phrase::book_reference], 200, {}},
      {words[Phrase::book_when], 130, {}},   {words[Phrase::book_part_played], 220, {}},  {words[Phrase::book_results_of], 160, {}},
      {words.plural(Kind::report), 300, {}},
  };
  for (const YearEvent& at : events) sheet.table.rows.push_back(body_row(body, at, year));
  return sheet;
}

// The steps of a month in one of the two columns, a line each.
std::string steps_in(int month, bool is_planning, const std::vector<YearEvent>& events, const CouncilYear& year) {
  std::string out;
  for (const YearEvent& at : events) {
    if (at.month != month || (year.event(at).column == planning) != is_planning) continue;
    out +=
        (out.empty() ? "" : "\n") + year.words.fill(Phrase::book_step, {{"title", year.event(at).title}, {"when", when_words(at, year)}});
  }
  return out;
}

std::string meetings_in(int month, ItemRef portfolio, const CouncilYear& year) {
  const model::Date first = derive::first_of_month(month, year.year, year.start());
  const model::Date last = model::year_last_day(year.year, year.start());
  std::string out;
  for (const std::uint32_t place : derive::meetings_between(first, last, portfolio, year.content)) {
    const model::Meeting& meeting = year.content.meetings[place];
    if (meeting.date->month() != month) continue;
    out += (out.empty() ? "" : "\n") + meeting.title;
  }
  return out;
}

Sheet portfolio_sheet(ItemRef portfolio, const std::vector<YearEvent>& events, const CouncilYear& year) {
  const render::Words& words = year.words;
  Sheet sheet;
  sheet.table.columns = {
      {words[Phrase::book_month], 130, {}},
      {words[Phrase::book_planning], 380, {}},
      {words[Phrase::book_performance], 380, {}},
      {words.plural(Kind::meeting), 380, {}},
  };
  for (int i = 0; i < months_in_year; ++i) {
    const int month = (year.start().month - 1 + i) % months_in_year + 1;
    const std::string& nothing = words[Phrase::book_nothing_planned];
    sheet.table.rows.push_back({month_words(month, year), text_cell(steps_in(month, true, events, year), nothing),
                                text_cell(steps_in(month, false, events, year), nothing),
                                text_cell(meetings_in(month, portfolio, year), words[Phrase::book_none_listed])});
  }
  return sheet;
}

}  // namespace

std::vector<Sheet> role_sheets(const CouncilYear& year) {
  const render::Words& words = year.words;
  std::vector<Sheet> sheets;
  for (const ItemRef role : derive::roles_with_calendar(year.content)) {
    const auto events = derive::events_with(role, year.content);
    if (events.empty()) continue;
    const std::string& title = year.content.entity(role).title;
    Sheet sheet = role.kind == Kind::body ? body_sheet(role, events, year) : portfolio_sheet(role, events, year);
    sheet.name = title;
    sheet.title = year_title(title, year);
    sheet.introduction = {words[role.kind == Kind::body ? Phrase::book_body_what : Phrase::book_portfolio_what]};
    sheet.about = words.fill(role.kind == Kind::body ? Phrase::book_body_about : Phrase::book_portfolio_about, {{"title", title}});
    sheet.table.name = table_of(role, year);
    sheets.push_back(std::move(sheet));
  }
  return sheets;
}

}  // namespace goldthread::workbook
