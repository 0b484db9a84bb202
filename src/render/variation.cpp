#include "render/variation.hpp"

#include <algorithm>

#include "render/dates.hpp"
#include "render/measure_text.hpp"

namespace goldthread::render {

namespace {

using derive::XmrReading;
using derive::XmrRule;
using model::Decimal;
using model::Measure;

Phrase phrase_of(XmrReading reading) {
  switch (reading) {
    case XmrReading::improvement:
      return Phrase::variation_improvement;
    case XmrReading::concern:
      return Phrase::variation_concern;
    case XmrReading::neither:
      return Phrase::variation_neither;
  }
  return Phrase::variation_neither;
}

Phrase phrase_of(XmrRule rule) {
  switch (rule) {
    case XmrRule::outside_limits:
      return Phrase::variation_outside_limits;
    case XmrRule::shift:
      return Phrase::variation_shift;
    case XmrRule::trend:
      return Phrase::variation_trend;
    case XmrRule::two_of_three:
      return Phrase::variation_two_of_three;
  }
  return Phrase::variation_outside_limits;
}

Phrase phrase_of(derive::Assurance assurance) {
  switch (assurance) {
    case derive::Assurance::consistently_met:
      return Phrase::variation_consistently_met;
    case derive::Assurance::sometimes_met:
      return Phrase::variation_sometimes_met;
    case derive::Assurance::consistently_missed:
      return Phrase::variation_consistently_missed;
  }
  return Phrase::variation_sometimes_met;
}

}  // namespace

UsualRange usual_range(const Measure& measure, const derive::MeasureRecord& record, const derive::Xmr& xmr) {
  UsualRange out{xmr.lower, xmr.upper};
  const bool below_zero = std::any_of(record.figures.begin(), record.figures.end(),
                                      [](const derive::FigureRecord& figure) { return figure.value && figure.value->is_negative(); });
  if (measure.allowed_low) {
    out.lower = std::max(out.lower, *measure.allowed_low);
  } else if (!below_zero) {
    out.lower = std::max(out.lower, Decimal(0));
  }
  if (measure.allowed_high) {
    out.upper = std::min(out.upper, *measure.allowed_high);
  } else if (measure.unit == "%") {
    out.upper = std::min(out.upper, Decimal(100));
  }
  out.clipped = out.lower != xmr.lower || out.upper != xmr.upper;
  return out;
}

std::string variation_sentence(const Measure& measure, const derive::MeasureRecord& record, const derive::Reading& reading,
                               const Words& words) {
  const derive::FigureRecord* latest = latest_figure(record, reading);
  if (!record.xmr || !latest) return {};
  const derive::Xmr& xmr = *record.xmr;
  if (xmr.trial || xmr.line_only)
    return words.fill(Phrase::variation_too_early,
                      {{"points", words.counted(xmr.points, Phrase::variation_point_one, Phrase::variation_point_many)}});
  const UsualRange limits = usual_range(measure, record, xmr);
  const std::string lower = short_value(measure, limits.lower);
  const std::string upper = short_value(measure, limits.upper);
  const std::string mean = short_value(measure, xmr.mean);
  const std::string period = period_text(latest->period, words);
  const auto found = std::find_if(xmr.signals.begin(), xmr.signals.end(),
                                  [&](const derive::XmrSignal& signal) { return signal.figure == *reading.latest; });
  std::string out;
  if (found == xmr.signals.end()) {
    out = words.fill(Phrase::variation_none, {{"period", period}, {"lower", lower}, {"upper", upper}});
  } else {
    const std::string why = words.fill(phrase_of(found->rule), {{"period", period}, {"lower", lower}, {"upper", upper}, {"mean", mean}});
    out = words.fill(phrase_of(found->reads), {{"why", why}});
  }
  // What to expect is told from the usual range: while the newest figure is outside what is usual, it tells nothing.
  if (xmr.assurance && found == xmr.signals.end()) out += " " + words[phrase_of(*xmr.assurance)];
  return out;
}

}  // namespace goldthread::render
