#include <fmt/format.h>

#include "check/rules.hpp"

namespace goldthread::check {

using diagnostics::Code;
using model::Measure;
using model::MeasureKind;

namespace {

bool adds_up(const Measure& measure) { return measure.kind == MeasureKind::flow || measure.kind == MeasureKind::cumulative; }

// A year is worked out from the periods that have gone: of one figure a year, of dates and of ranks there is nothing to go on.
bool has_periods(const Measure& measure) {
  return measure.frequency != model::Frequency::date && model::periods_in_year(measure.frequency) > 1 &&
         measure.kind != MeasureKind::rating;
}

void method(const Measure& measure, Diagnostics& diagnostics) {
  const text::Place place = measure.place_of("forecast");
  switch (measure.forecast) {
    case model::Forecast::none:
      return;
    case model::Forecast::straight_line:
      if (adds_up(measure) && has_periods(measure)) return;
      diagnostics.add(
          Code::forecast_method, place,
          fmt::format("a straight line needs figures that add up over the periods of a year, and those of `{}` do not", measure.id));
      return;
    case model::Forecast::last_year_shape:
      if (has_periods(measure)) return;
      diagnostics.add(Code::forecast_method, place,
                      fmt::format("a year has no shape where it has one figure or a rank, and that is so with `{}`", measure.id));
      return;
  }
}

}  // namespace

void check_forecasts(const Content& content, Diagnostics& diagnostics) {
  for (const Measure& measure : content.measures) {
    method(measure, diagnostics);
    for (const model::Figure& forecast : measure.figures.forecasts) {
      const bool number = forecast.value || forecast.numerator;
      if (!number || !forecast.note.empty()) continue;
      diagnostics.add(Code::forecast_without_reason, forecast.place,
                      fmt::format("the forecast of `{}` for {} stands without a reason", measure.id, forecast.period.text()));
    }
  }
}

}  // namespace goldthread::check
