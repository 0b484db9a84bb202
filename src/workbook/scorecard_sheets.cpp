#include "workbook/scorecard_sheets.hpp"

#include <algorithm>

#include "derive/scorecard.hpp"
#include "render/dates.hpp"
#include "render/measure_text.hpp"
#include "render/record_words.hpp"
#include "render/sentences.hpp"
#include "workbook/cells.hpp"
#include "workbook/coverage.hpp"

namespace goldthread::workbook {

using model::Kind;
using render::Phrase;

namespace {

bool says_something(const derive::Scorecard& card) {
  return std::any_of(card.rows.begin(), card.rows.end(), [](const auto& row) { return !row.perspective.empty() && !row.measures.empty(); });
}

std::vector<Cell> measure_row(const std::string& perspective, std::uint32_t place, const Reported& reported, const Items& items) {
  const model::Measure& measure = reported.content.measures[place];
  const derive::Reading& reading = reported.standing().measures[place];
  const render::Words& words = reported.words;
  const derive::FigureRecord* figure = render::latest_figure(reported.derived.measures[place], reading);
  const auto& period = figure != nullptr ? std::optional(figure->period) : reading.expected;
  return {
      render::perspective_word(perspective, words),
      items.name({Kind::measure, place}),
      items.reference({Kind::measure, place}),
      unit_cell(measure, words),
      text_cell(period ? render::short_period(*period, words) : std::string(), not_applicable),
      value_cell(measure, figure != nullptr ? figure->judged : std::nullopt, mark_of(figure, reading)),
      target_cell(measure, figure != nullptr ? figure->target : std::nullopt, words),
      status_cell(reading.status, words),
      render::direction_word(reading.long_term.direction, words),
  };
}

// A side of which nothing is measured.
std::vector<Cell> empty_row(const std::string& perspective, std::size_t columns, const render::Words& words) {
  std::vector<Cell> row(columns, std::string(not_applicable));
  row[0] = render::perspective_word(perspective, words);
  row[1] = words.fill(Phrase::book_no_kinds, {{"kinds", words.plural_inside(Kind::measure)}});
  return row;
}

Sheet scorecard_sheet(const model::Organisation& directorate, const derive::Scorecard& card, const Reported& reported, const Items& items) {
  const render::Words& words = reported.words;
  Sheet sheet;
  sheet.name = words.fill(Phrase::book_scorecard, {{"title", directorate.title}});
  sheet.title = sheet_title(words.fill(Phrase::book_scorecard_title, {{"title", directorate.title}}), reported);
  sheet.introduction = {words[Phrase::book_judged_what]};
  sheet.about = words.fill(Phrase::book_scorecard_about, {{"title", directorate.title}, {"kinds", words.plural_inside(Kind::measure)}});
  sheet.table.name = table_name_for("Scorecard_" + directorate.id, reported);
  sheet.table.columns = {
      {words[Phrase::book_perspective], 140, {}},
      {words.singular(Kind::measure), 300, {}},
      {words[Phrase::book_reference], 160, {}},
      {words[Phrase::book_unit], 130, {}},
      {words[Phrase::book_period], 130, Note::latest_available},
      {words[Phrase::book_actual], 90, {}},
      {words[Phrase::book_target], 90, {}},
      {words[Phrase::book_status], 120, Note::measure_status},
      {words[Phrase::book_direction_long], 120, Note::direction},
  };
  for (const derive::ScorecardRow& row : card.rows) {
    if (row.measures.empty()) {
      sheet.table.rows.push_back(empty_row(row.perspective, sheet.table.columns.size(), words));
      continue;
    }
    sheet.introduction.push_back(words.fill(
        Phrase::book_scorecard_counted,
        {{"perspective", render::perspective_word(row.perspective, words)}, {"sentence", render::counted_sentence(row.counts, words)}}));
    for (const std::uint32_t place : row.measures) sheet.table.rows.push_back(measure_row(row.perspective, place, reported, items));
  }
  return sheet;
}

}  // namespace

std::vector<Sheet> scorecard_sheets(const Reported& reported, const Items& items) {
  const model::Content& content = reported.content;
  const auto cards = derive::scorecards(content, reported.derived.thread, reported.standing());
  std::vector<Sheet> sheets;
  for (std::size_t i = 0; i < cards.size(); ++i) {
    const model::Organisation& organisation = content.organisations[i];
    if (is_of_directorate(reported) && organisation.id != reported.report.organisation.id) continue;
    if (says_something(cards[i])) sheets.push_back(scorecard_sheet(organisation, cards[i], reported, items));
  }
  return sheets;
}

}  // namespace goldthread::workbook
