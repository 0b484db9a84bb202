#include "render/forecast_sentences.hpp"

#include "derive/judging.hpp"
#include "render/dates.hpp"
#include "render/measure_text.hpp"
#include "render/tag.hpp"
#include "render/target_gap.hpp"
#include "text/language_marks.hpp"

namespace goldthread::render {

namespace {

using derive::ForecastMethod;
using derive::ForecastRecord;

std::string without_full_stop(std::string_view text) {
  const std::string_view mark = text.ends_with(text::end_other_language) ? text::end_other_language : std::string_view();
  text.remove_suffix(mark.size());
  if (text.ends_with('.')) text.remove_suffix(1);
  return std::string(text).append(mark);
}

}  // namespace

const ForecastRecord* forecast_of(const derive::MeasureRecord& record, const derive::Reading& reading) {
  return reading.forecast ? &record.forecasts[*reading.forecast] : nullptr;
}

std::string forecast_name(const ForecastRecord& forecast, const Words& words) {
  return words.fill(Phrase::forecast_for, {{"year", period_text(forecast.year, words)}});
}

std::string forecast_sentence(const model::Measure& measure, const ForecastRecord& forecast, const Words& words) {
  derive::FigureRecord as_figure{.period = forecast.year};
  as_figure.judged = forecast.value;
  as_figure.target = forecast.target;
  const std::string value = starting_sentence(value_with_unit(measure, forecast.value));
  const std::string year = period_text(forecast.year, words);
  const std::string gap = gap_words(measure, as_figure, words);
  if (gap.empty()) return words.fill(Phrase::forecast_sentence, {{"value", value}, {"year", year}});
  return words.fill(Phrase::forecast_sentence_target,
                    {{"value", value}, {"year", year}, {"target", short_target(measure, *forecast.target, words)}, {"gap", gap}});
}

std::string forecast_how(const model::Measure& measure, const ForecastRecord& forecast, const Words& words) {
  const std::string month = forecast.from ? month_and_year(forecast.from->last_day(), words) : std::string();
  switch (forecast.method) {
    case ForecastMethod::entered:
      if (note_of(forecast, measure).empty()) return words[Phrase::forecast_how_entered_no_reason];
      return words.fill(Phrase::forecast_how_entered, {{"why", without_full_stop(note_of(forecast, measure))}});
    case ForecastMethod::straight_line:
      return words.fill(Phrase::forecast_how_straight_line, {{"month", month}});
    case ForecastMethod::last_year_shape:
      return words.fill(Phrase::forecast_how_last_year_shape, {{"month", month}});
  }
  return {};
}

const std::string& forecast_method(ForecastMethod method, const Words& words) {
  switch (method) {
    case ForecastMethod::entered:
      return words[Phrase::forecast_method_entered];
    case ForecastMethod::straight_line:
      return words[Phrase::forecast_method_straight_line];
    case ForecastMethod::last_year_shape:
      return words[Phrase::forecast_method_last_year_shape];
  }
  return words[Phrase::forecast_method_entered];
}

std::string forecast_note(const ForecastRecord& forecast, const Words& words) {
  const std::string& method = forecast_method(forecast.method, words);
  if (!derive::rating(forecast.status)) return method;
  return words.fill(Phrase::forecast_status_and_method, {{"status", inside_sentence(words.status(forecast.status))}, {"method", method}});
}

void append_forecast_tag(std::string& out, const ForecastRecord& forecast, const Words& words) {
  if (!derive::rating(forecast.status)) return;
  append_tag(out, tone(forecast.status), "forecast",
             words.fill(Phrase::forecast_tag, {{"status", inside_sentence(words.status(forecast.status))}}));
}

}  // namespace goldthread::render
