#include "workbook/measures_sheet.hpp"

#include "render/dates.hpp"
#include "render/measure_text.hpp"
#include "render/sentences.hpp"
#include "workbook/cells.hpp"

namespace goldthread::workbook {

using render::Phrase;

namespace {

std::vector<Cell> row_of(std::uint32_t place, const Reported& reported, const Items& items) {
  const model::Measure& measure = reported.content.measures[place];
  const derive::MeasureRecord& record = reported.derived.measures[place];
  const derive::Reading& reading = reported.standing().measures[place];
  const render::Words& words = reported.words;
  const derive::FigureRecord* figure = render::latest_figure(record, reading);

  const auto& period = figure != nullptr ? std::optional(figure->period) : reading.expected;
  const std::string_view none = mark_of(figure, reading);
  const bool by_year = measure.judged_by() == model::Judge::year_to_date;
  return {
      items.name({model::Kind::measure, place}),
      items.reference({model::Kind::measure, place}),
      unit_cell(measure, words),
      text_cell(period ? render::short_period(*period, words) : std::string(), not_applicable),
      value_cell(measure, reading.long_term.was, not_available),
      value_cell(measure, reading.short_term.was, not_available),
      value_cell(measure, figure != nullptr ? figure->value : std::nullopt, none),
      by_year ? value_cell(measure, figure != nullptr ? figure->year_to_date : std::nullopt, none) : Cell(std::string(not_applicable)),
      target_cell(measure, figure != nullptr ? figure->target : std::nullopt, words),
      number_cell(figure != nullptr ? figure->variance : std::nullopt, measure.decimals, not_applicable),
      status_cell(reading.status, words),
      render::direction_word(reading.short_term.direction, words),
      render::direction_word(reading.long_term.direction, words),
      about_figure(measure, figure, reading, words),
  };
}

}  // namespace

std::string about_figure(const model::Measure& measure, const derive::FigureRecord* figure, const derive::Reading& reading,
                         const render::Words& words) {
  std::string out = figure != nullptr ? marks_of(figure->flags, words) : std::string();
  const auto add = [&](std::string_view text, std::string_view between) {
    if (text.empty()) return;
    if (!out.empty()) out += between;
    out += text;
  };
  if (figure != nullptr && figure->target && figure->target->pro_rata) add(words[Phrase::mark_pro_rata], " ");
  if (figure != nullptr) add(render::note_of(*figure, measure), " ");
  const std::string lag = render::lag_words(measure, reading, words);
  add(out.empty() ? render::starting_sentence(lag) : lag, "; ");
  return out.empty() ? words[Phrase::book_none] : out;
}

std::optional<Sheet> measures_sheet(const Reported& reported, const Items& items) {
  if (reported.record.measures.empty()) return std::nullopt;
  const render::Words& words = reported.words;
  Sheet sheet;
  sheet.name = words.plural(model::Kind::measure);
  sheet.title = sheet_title(sheet.name, reported);
  sheet.introduction = {words[Phrase::book_measures_what]};
  sheet.about = words[Phrase::book_measures_about];
  sheet.table.name = table_name_for("Measures", reported);
  sheet.table.columns = {
      {words.singular(model::Kind::measure), 220, {}},
      {words[Phrase::book_reference], 150, {}},
      {words[Phrase::book_unit], 115, {}},
      {words[Phrase::book_period], 100, Note::latest_available},
      {words[Phrase::book_year_before], 80, {}},
      {words[Phrase::book_period_before], 80, {}},
      {words[Phrase::book_actual], 80, {}},
      {words[Phrase::book_year_to_date], 80, Note::year_to_date},
      {words[Phrase::book_target], 80, {}},
      {words[Phrase::book_variance], 80, {}},
      {words[Phrase::book_status], 95, Note::measure_status},
      {words[Phrase::book_direction_short], 95, Note::direction},
      {words[Phrase::book_direction_long], 95, {}},
      {words[Phrase::book_about_figure], 220, {}},
  };
  for (const std::uint32_t place : reported.record.measures) sheet.table.rows.push_back(row_of(place, reported, items));
  return sheet;
}

}  // namespace goldthread::workbook
