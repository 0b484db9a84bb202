#include "site/item_tables.hpp"

#include <algorithm>

#include "render/forecast_sentences.hpp"
#include "render/measure_text.hpp"
#include "render/numbers.hpp"
#include "render/sentences.hpp"
#include "site/rows.hpp"
#include "site/tables.hpp"

namespace goldthread::site {

using model::Kind;
using render::MeasureField;
using render::Phrase;

namespace {

// Better or worse, and by how much.
void add_travel(Row& row, const model::Measure& measure, const derive::Travel& travel, const render::Words& words) {
  Values& cell = row.cell();
  cell.set(Text::value, render::direction_word(travel.direction, words));
  if (travel.direction != model::Direction::no_change) cell.set(Text::note, render::change_words(measure, travel, words));
}

// Beside the result, with the name of its method.
void add_forecast(Row& row, const model::Measure& measure, const derive::ForecastRecord* forecast, const render::Words& words) {
  Values& cell = row.cell();
  cell.set(Text::value, forecast ? render::short_value(measure, forecast->value) : words[Phrase::scorecard_nothing]);
  if (forecast) cell.set(Text::note, render::forecast_note(*forecast, words));
}

}  // namespace

void add_measure_table(Draft& draft, Values& where, std::string_view caption, const derive::Places& measures,
                       const derive::Standing& standing) {
  if (measures.empty()) return;
  const render::Words& words = draft.words();
  const model::Site& site = draft.content().site;
  const bool forecasts =
      std::any_of(measures.begin(), measures.end(), [&](std::uint32_t place) { return standing.measures[place].forecast.has_value(); });
  std::vector<Column> columns = {{words.singular(Kind::measure)},
                                 {words[Phrase::column_result], ColumnOf::numbers},
                                 {words[Phrase::column_target], ColumnOf::numbers},
                                 {words[Phrase::column_status]},
                                 {words[Phrase::column_short_travel]},
                                 {words[Phrase::column_long_travel]}};
  if (forecasts) columns.push_back({words[Phrase::column_year_end_forecast]});
  Table table(draft, where, caption, columns);
  for (const std::uint32_t place : measures) {
    const model::Measure& measure = draft.content().measures[place];
    const derive::MeasureRecord& record = draft.derived().measures[place];
    const derive::Reading& reading = standing.measures[place];
    const auto field = [&](MeasureField which) { return render::field_text(which, measure, record, reading, site, words); };
    Row row = table.row();
    row.item({Kind::measure, place});
    Values& result = row.cell();
    result.set(Text::value, field(MeasureField::value));
    if (const derive::FigureRecord* figure = render::latest_figure(record, reading)) {
      const std::string unit = figure->judged ? render::unit_after(measure, *figure->judged) : std::string();
      const std::string span = render::short_judged_span(measure, figure->period, words);
      result.set(Text::note, unit.empty() ? span : words.fill(Phrase::value_and_period, {{"value", unit}, {"period", span}}));
    }
    row.text(field(MeasureField::target));
    Values& status = row.cell();
    status.set(Html::tag, tag_of(draft.edition(), {Kind::measure, place}, standing));
    status.set(Text::note, render::lag_words(measure, reading, words));
    add_travel(row, measure, reading.short_term, words);
    add_travel(row, measure, reading.long_term, words);
    if (forecasts) add_forecast(row, measure, render::forecast_of(record, reading), words);
  }
}

void add_activity_table(Draft& draft, Values& where, std::string_view caption, const derive::Places& activities,
                        const derive::Standing& standing) {
  if (activities.empty()) return;
  const render::Words& words = draft.words();
  const model::Content& content = draft.content();
  Table table(draft, where, caption,
              {{words.singular(Kind::activity)},
               {words[Phrase::column_status]},
               {words[Phrase::column_first_due]},
               {words[Phrase::column_where_it_stands]}});
  for (const std::uint32_t place : activities) {
    const model::Activity& activity = content.activities[place];
    Row row = table.row();
    row.item({Kind::activity, place});
    row.cell().set(Html::tag, tag_of(draft.edition(), {Kind::activity, place}, standing));
    row.html(activity.due ? time_html(*activity.due, words) : std::string());
    row.text(render::activity_reason(activity, standing.activities[place], standing.vantage, content, words));
  }
}

void add_risk_table(Draft& draft, Values& where, std::string_view caption, const derive::Places& risks, const derive::Standing& standing) {
  if (risks.empty()) return;
  const render::Words& words = draft.words();
  Table table(draft, where, caption,
              {{words.singular(Kind::risk)},
               {words[Phrase::column_score], ColumnOf::numbers},
               {words[Phrase::column_level]},
               {words[Phrase::column_movement]},
               {words[Phrase::column_risk_target], ColumnOf::numbers},
               {words[Phrase::column_owner]}});
  for (const std::uint32_t place : risks) {
    const model::Risk& risk = draft.content().risks[place];
    const derive::RiskRecord& record = standing.risks[place];
    Row row = table.row();
    row.item({Kind::risk, place});
    row.text(record.current ? render::number_text(*record.current) : std::string());
    row.html(tag_of(draft.edition(), {Kind::risk, place}, standing));
    row.text(render::movement_words(record, words));
    row.text(record.target ? render::number_text(*record.target) : std::string());
    row.ref(risk.owner);
  }
}

}  // namespace goldthread::site
