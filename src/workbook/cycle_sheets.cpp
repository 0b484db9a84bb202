#include "workbook/cycle_sheets.hpp"

#include <vector>

#include "render/dates.hpp"
#include "render/event_words.hpp"
#include "workbook/cells.hpp"
#include "workbook/items.hpp"

namespace goldthread::workbook {

using derive::YearEvent;
using model::Kind;
using render::Phrase;

namespace {

constexpr int months_in_year = 12;
constexpr std::size_t most_streams = 8;  // side by side, in words of readable size

// "Budget to Cabinet (3 Feb 2026)"
std::string step_line(const YearEvent& at, const CouncilYear& year) {
  return year.words.fill(Phrase::book_step, {{"title", year.event(at).title}, {"when", when_words(at, year)}});
}

// Who takes part and what they do, a line each.
std::string involved_in(const model::Event& event, const CouncilYear& year) {
  std::string out;
  for (const model::Involvement& each : event.involves) {
    const auto item = year.content.find(each.who.id);
    const std::string who = item ? year.content.entity(*item).title : render::role_word(each.who.id, year.words);
    if (!out.empty()) out += '\n';
    out += each.what.empty() ? who : year.words.fill(Phrase::event_who, {{"who", who}, {"what", each.what}});
  }
  return out;
}

std::vector<Cell> step_row(const YearEvent& at, const CouncilYear& year) {
  const model::Content& content = year.content;
  const render::Words& words = year.words;
  const model::Event& event = year.event(at);
  const model::Stream& stream = content.streams[at.stream];
  const auto meant = derive::period_meant(event, at.month, year.year, year.start());
  return {
      month_words(at.month, year),
      event.title,
      linked(stream.id + "/" + event.id, model::address({Kind::stream, at.stream}, content) + "#" + event.id, content),
      at.date ? Cell(*at.date) : Cell(render::when_words(event, at.month, words)),
      stream.title,
      text_cell(involved_in(event, year), words[Phrase::book_nobody_named]),
      text_cell(meant ? render::period_text(*meant, words) : std::string(), not_applicable),
      text_cell(render::starting_sentence(render::conditions(event, words)), words[Phrase::book_none]),
  };
}

}  // namespace

std::optional<Sheet> cycle_sheet(const CouncilYear& year) {
  const model::Content& content = year.content;
  const render::Words& words = year.words;
  const auto events = derive::events_of(content, year.year);
  std::vector<std::uint32_t> streams;
  for (std::uint32_t s = 0; s < content.streams.size(); ++s) {
    if (content.streams[s].live_in(year.year)) streams.push_back(s);
  }
  if (events.empty() || streams.size() > most_streams) return std::nullopt;
  Sheet sheet;
  sheet.name = words[Phrase::book_cycle];
  sheet.title = year_title(words[Phrase::book_cycle_title], year);
  sheet.introduction = {words[Phrase::book_cycle_what]};
  sheet.about = words[Phrase::book_cycle_about];
  sheet.table.name = "Cycle_" + model::year_text(year.year, year.start());
  sheet.table.columns = {{words[Phrase::book_month], 130, {}}};
  for (const std::uint32_t stream : streams) sheet.table.columns.push_back({content.streams[stream].title, 280, {}});
  for (int i = 0; i < months_in_year; ++i) {
    const int month = (year.start().month - 1 + i) % months_in_year + 1;
    std::vector<Cell> row = {month_words(month, year)};
    for (const std::uint32_t stream : streams) {
      std::string lines;
      for (const YearEvent& at : events) {
        if (at.stream == stream && at.month == month) lines += (lines.empty() ? "" : "\n") + step_line(at, year);
      }
      row.push_back(text_cell(lines, words[Phrase::book_nothing_planned]));
    }
    sheet.table.rows.push_back(std::move(row));
  }
  return sheet;
}

std::optional<Sheet> steps_sheet(const CouncilYear& year) {
  const render::Words& words = year.words;
  Sheet sheet;
  for (const YearEvent& at : derive::events_of(year.content, year.year)) sheet.table.rows.push_back(step_row(at, year));
  if (sheet.table.rows.empty()) return std::nullopt;
  sheet.name = words[Phrase::book_steps];
  sheet.title = year_title(words[Phrase::book_steps_title], year);
  sheet.introduction = {words[Phrase::book_steps_what]};
  sheet.about = words[Phrase::book_steps_about];
  sheet.table.name = "Steps_" + model::year_text(year.year, year.start());
  sheet.table.columns = {
      {words[Phrase::book_month], 130, {}},      {words[Phrase::book_step_heading], 300, {}}, {words[Phrase::book_reference], 200, {}},
      {words[Phrase::book_when], 130, {}},       {words.singular(Kind::stream), 180, {}},     {words[Phrase::book_who], 300, {}},
      {words[Phrase::book_results_of], 160, {}}, {words[Phrase::book_conditions], 180, {}},
  };
  return sheet;
}

}  // namespace goldthread::workbook
