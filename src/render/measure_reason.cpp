#include "render/measure_reason.hpp"

#include <algorithm>

#include "render/dates.hpp"
#include "render/measure_text.hpp"
#include "render/numbers.hpp"
#include "render/target_gap.hpp"

namespace goldthread::render {

namespace {

using model::Better;
using model::Decimal;
using model::Measure;
using model::MeasureStatus;
using model::Scheme;
using model::Tolerance;

bool is_rating(const Measure& measure) { return measure.kind == model::MeasureKind::rating; }

// The margin that applies: a percentage is of a target, so ratings, ranges and a target of 0 have none (domain.md 2.3).
std::optional<Tolerance> margin(const Measure& measure, const model::Site& site, const derive::TargetShown* target) {
  const auto& tolerance = measure.tolerance ? measure.tolerance : site.status.tolerance;
  if (!tolerance || tolerance->width.is_zero()) return std::nullopt;
  const bool no_percentage =
      is_rating(measure) || measure.better == Better::range || (target && (!target->value || target->value->is_zero()));
  if (tolerance->in == Tolerance::In::percent && no_percentage) return std::nullopt;
  if (tolerance->in != Tolerance::In::ranks && is_rating(measure)) return std::nullopt;
  return tolerance;
}

std::string margin_text(const Measure& measure, const Tolerance& tolerance, const Words& words) {
  switch (tolerance.in) {
    case Tolerance::In::percent:
      return tolerance.width.text() + "%";
    case Tolerance::In::units:  // a margin may be finer than the figures: "0.5" of a measure without decimals
      return difference_text(tolerance.width, std::max(measure.decimals, tolerance.width.places()), measure.unit, words);
    case Tolerance::In::ranks:
      return amount_text(measure, tolerance.width, words);
  }
  return {};
}

std::string quoted(const Measure& measure, const std::string& text) { return is_rating(measure) ? "“" + text + "”" : text; }

std::string target_named(const Measure& measure, const derive::TargetShown& target, const Words& words) {
  const Phrase phrase = !target.value     ? Phrase::reason_target_range
                        : target.pro_rata ? Phrase::reason_target_pro_rata
                                          : Phrase::reason_target;
  return words.fill(phrase, {{"target", quoted(measure, short_target(measure, target, words))}});
}

Phrase comparison(const TargetGap& gap) {
  if (gap.of_range) {
    return gap.side == Side::at ? Phrase::reason_within_range : gap.side == Side::above ? Phrase::reason_above : Phrase::reason_below;
  }
  if (gap.side == Side::at) return Phrase::reason_met;
  if (gap.good) return Phrase::reason_better;
  return gap.side == Side::above ? Phrase::reason_over : Phrase::reason_under;
}

// How the margin decided, for the status that came of it; nothing where there was none to cross.
std::optional<Phrase> margin_phrase(MeasureStatus status, const TargetGap& gap, Scheme scheme, Tolerance::In in) {
  const bool per_cent = in == Tolerance::In::percent;
  switch (scheme) {
    case Scheme::tolerance:
      if (status == MeasureStatus::close_to_target) return per_cent ? Phrase::reason_within_close_per_cent : Phrase::reason_within_close;
      if (status == MeasureStatus::off_target) return per_cent ? Phrase::reason_beyond_close_per_cent : Phrase::reason_beyond_close;
      return std::nullopt;
    case Scheme::symmetric:
      if (gap.side == Side::at) return std::nullopt;
      return status == MeasureStatus::on_target ? Phrase::reason_within_on : Phrase::reason_beyond_on;
    case Scheme::tolerance_and_travel:
      if (gap.good) return std::nullopt;
      return status == MeasureStatus::on_target ? Phrase::reason_within_on : Phrase::reason_beyond_on;
  }
  return std::nullopt;
}

// With tolerance-and-travel, the direction over a year decides between close and off.
std::optional<Phrase> travel_phrase(MeasureStatus status, Scheme scheme, model::Direction long_term) {
  if (scheme != Scheme::tolerance_and_travel) return std::nullopt;
  if (status == MeasureStatus::close_to_target) return Phrase::reason_not_worsening;
  if (status != MeasureStatus::off_target) return std::nullopt;
  return long_term == model::Direction::worsening ? Phrase::reason_worsening : Phrase::reason_travel_unknown;
}

std::string judged_reason(const Measure& measure, const derive::FigureRecord& figure, const TargetGap& gap, const derive::Reading& reading,
                          const model::Site& site, const Words& words) {
  std::string value = quoted(measure, short_value(measure, *figure.judged));
  if (measure.judged_by() == model::Judge::year_to_date && figure.period.index() > 0 && figure.period.frequency() != model::Frequency::date)
    value = words.fill(Phrase::reason_year_so_far, {{"value", value}});
  const std::string target = target_named(measure, *figure.target, words);
  std::string out =
      words.fill(comparison(gap), {{"value", value}, {"target", target}, {"amount", short_amount(measure, gap.amount, words)}});
  const auto tolerance = margin(measure, site, &*figure.target);
  const auto phrase = tolerance ? margin_phrase(reading.status, gap, site.status.scheme, tolerance->in) : std::nullopt;
  if (phrase) words.append(out, *phrase, {{"tolerance", margin_text(measure, *tolerance, words)}});
  if (const auto travel = travel_phrase(reading.status, site.status.scheme, reading.long_term.direction)) out += words[*travel];
  return out;
}

// What is said where no figure was judged.
std::string unjudged_reason(const derive::FigureRecord* figure, const derive::MeasureRecord& record, const derive::Reading& reading,
                            const Words& words) {
  const std::optional<model::Period> period = figure ? std::optional(figure->period) : reading.expected;
  const std::string named = period ? period_text(*period, words) : std::string();
  switch (reading.status) {
    case MeasureStatus::on_target:
    case MeasureStatus::close_to_target:
    case MeasureStatus::off_target:
    case MeasureStatus::better_than_target:
    case MeasureStatus::worse_than_target:
    case MeasureStatus::no_target:
      return period ? words.fill(Phrase::reason_no_target, {{"period", named}}) : words[Phrase::reason_no_target_ever];
    case MeasureStatus::for_context:
      return words[Phrase::reason_for_context];
    case MeasureStatus::not_due:
      return words[Phrase::reason_not_due];
    case MeasureStatus::not_reported: {
      if (!reading.expected) return words[Phrase::reason_not_reported_ever];
      const bool older = std::any_of(record.figures.begin(), record.figures.end(), [&](const derive::FigureRecord& other) {
        return other.value.has_value() && other.period < *reading.expected;
      });
      return words.fill(older ? Phrase::reason_not_reported_none_recent : Phrase::reason_not_reported,
                        {{"period", period_text(*reading.expected, words)}});
    }
    case MeasureStatus::withheld:
      return period ? words.fill(Phrase::reason_withheld, {{"period", named}}) : words[Phrase::reason_withheld_ever];
    case MeasureStatus::not_comparable:
      return words[Phrase::reason_not_comparable];
  }
  return {};
}

}  // namespace

std::string measure_reason(const Measure& measure, const derive::MeasureRecord& record, const derive::Reading& reading,
                           const model::Site& site, const Words& words) {
  const derive::FigureRecord* figure = latest_figure(record, reading);
  const bool rated = reading.status <= MeasureStatus::worse_than_target;
  const auto gap = rated && figure ? target_gap(measure, *figure) : std::nullopt;
  std::string out = gap ? judged_reason(measure, *figure, *gap, reading, site, words) : unjudged_reason(figure, record, reading, words);
  if (figure && reading.lag > 0) {
    words.append(out, Phrase::reason_latest,
                 {{"period", period_text(figure->period, words)}, {"behind", periods_counted(reading.lag, measure.frequency, words)}});
  }
  return out + ".";
}

std::string tolerance_sentence(const Measure& measure, const model::Site& site, const Words& words) {
  if (measure.better == Better::none) return words[Phrase::rule_no_status];
  const auto tolerance = margin(measure, site, nullptr);
  if (!tolerance) return words[measure.better == Better::range ? Phrase::rule_none_range : Phrase::rule_none];
  const bool per_cent = tolerance->in == Tolerance::In::percent;
  const Phrase phrase = [&] {
    switch (site.status.scheme) {
      case Scheme::tolerance:
        return per_cent ? Phrase::rule_close_per_cent : Phrase::rule_close;
      case Scheme::symmetric:
        return per_cent ? Phrase::rule_symmetric_per_cent : Phrase::rule_symmetric;
      case Scheme::tolerance_and_travel:
        return per_cent ? Phrase::rule_travel_per_cent : Phrase::rule_travel;
    }
    return Phrase::rule_close;
  }();
  return words.fill(phrase, {{"tolerance", margin_text(measure, *tolerance, words)}});
}

}  // namespace goldthread::render
