#include "workbook/history_sheet.hpp"

#include <array>
#include <vector>

#include "render/dates.hpp"
#include "render/figure_table.hpp"
#include "workbook/cells.hpp"

namespace goldthread::workbook {

using render::Phrase;

namespace {

// A year of quarters, and the same quarter of the year before.
constexpr std::array<Phrase, 5> headings = {Phrase::book_newest, Phrase::book_one_before, Phrase::book_two_before,
                                            Phrase::book_three_before, Phrase::book_four_before};

// The measure's own periods that had ended when the report's did, the newest first.
std::vector<const derive::FigureRecord*> last_results(std::uint32_t place, const Reported& reported) {
  const model::Frequency frequency = reported.content.measures[place].frequency;
  const auto& figures = reported.derived.measures[place].figures;
  std::vector<const derive::FigureRecord*> out;
  for (auto figure = figures.rbegin(); figure != figures.rend() && out.size() < headings.size(); ++figure) {
    if (figure->period.frequency() == frequency && figure->period.last_day() <= reported.vantage().end) out.push_back(&*figure);
  }
  return out;
}

std::vector<Cell> row_of(std::uint32_t place, const Reported& reported, const Items& items) {
  const render::Words& words = reported.words;
  const auto results = last_results(place, reported);
  std::vector<Cell> row = {items.name({model::Kind::measure, place}), items.reference({model::Kind::measure, place}),
                           frequency_words(reported.content.measures[place].frequency, words),
                           text_cell(results.empty() ? std::string() : render::short_period(results[0]->period, words), not_applicable)};
  for (std::size_t back = 0; back < headings.size(); ++back) {
    if (back >= results.size()) {
      row.emplace_back(std::string(not_applicable));
    } else if (!render::known_at(*results[back], reported.vantage())) {
      row.push_back(status_cell(model::MeasureStatus::not_reported, words));
    } else {
      row.push_back(status_cell(results[back]->status, words));
    }
  }
  row.push_back(number_cell(reported.standing().measures[place].off_target_run));
  return row;
}

}  // namespace

std::optional<Sheet> history_sheet(const Reported& reported, const Items& items) {
  if (reported.record.measures.empty()) return std::nullopt;
  const render::Words& words = reported.words;
  Sheet sheet;
  sheet.name = words[Phrase::book_history];
  sheet.title = sheet_title(words[Phrase::book_history], reported);
  sheet.introduction = {words[Phrase::book_history_what]};
  sheet.about = words[Phrase::book_history_about];
  sheet.table.name = table_name_for("Status_history", reported);
  sheet.table.columns = {
      {words.singular(model::Kind::measure), 280, {}},
      {words[Phrase::book_reference], 160, {}},
      {words[Phrase::book_frequency], 140, {}},
      {words[Phrase::book_newest_period], 130, {}},
  };
  for (const Phrase heading : headings) sheet.table.columns.push_back({words[heading], 120, {}});
  sheet.table.columns[4].note = Note::measure_status;
  sheet.table.columns.push_back({words[Phrase::book_run], 100, {}});
  for (const std::uint32_t place : reported.record.measures) sheet.table.rows.push_back(row_of(place, reported, items));
  return sheet;
}

}  // namespace goldthread::workbook
