#include "workbook/forecasts_sheet.hpp"

#include <vector>

#include "render/dates.hpp"
#include "render/forecast_sentences.hpp"
#include "render/sentences.hpp"
#include "workbook/cells.hpp"

namespace goldthread::workbook {

using render::Phrase;

namespace {

std::vector<Cell> row_of(std::uint32_t place, const derive::ForecastRecord& forecast, const Reported& reported, const Items& items) {
  const model::Measure& measure = reported.content.measures[place];
  const render::Words& words = reported.words;
  return {
      items.name({model::Kind::measure, place}),
      items.reference({model::Kind::measure, place}),
      unit_cell(measure, words),
      render::short_period(forecast.year, words),
      value_cell(measure, forecast.value, not_available),
      target_cell(measure, forecast.target, words),
      number_cell(forecast.variance, measure.decimals, not_applicable),
      status_cell(forecast.status, words),
      render::starting_sentence(render::forecast_method(forecast.method, words)),
      render::forecast_how(measure, forecast, words),
      title_of(measure.owner, reported.content),
  };
}

}  // namespace

std::optional<Sheet> forecasts_sheet(const Reported& reported, const Items& items) {
  const render::Words& words = reported.words;
  Sheet sheet;
  for (const std::uint32_t place : reported.record.measures) {
    const auto* forecast = render::forecast_of(reported.derived.measures[place], reported.standing().measures[place]);
    if (forecast != nullptr) sheet.table.rows.push_back(row_of(place, *forecast, reported, items));
  }
  if (sheet.table.rows.empty()) return std::nullopt;
  sheet.name = words[Phrase::book_forecasts];
  sheet.title = sheet_title(words[Phrase::book_forecasts], reported);
  sheet.introduction = {words[Phrase::book_forecasts_what]};
  sheet.about = words.fill(Phrase::book_forecasts_about, {{"kinds", words.plural_inside(model::Kind::measure)}});
  sheet.table.name = table_name_for("Forecasts", reported);
  sheet.table.columns = {
      {words.singular(model::Kind::measure), 230, {}},
      {words[Phrase::book_reference], 160, {}},
      {words[Phrase::book_unit], 120, {}},
      {words[Phrase::book_year], 90, {}},
      {words[Phrase::book_forecast], 95, {}},
      {words[Phrase::book_target], 90, {}},
      {words[Phrase::book_variance], 90, {}},
      {words[Phrase::book_forecast_status], 110, {}},
      {words[Phrase::book_method], 130, {}},
      {words[Phrase::book_how], 340, {}},
      {words[Phrase::book_lead_officer], 130, {}},
  };
  return sheet;
}

}  // namespace goldthread::workbook
