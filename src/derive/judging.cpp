#include "derive/judging.hpp"

#include <algorithm>

namespace goldthread::derive {

using model::Decimal;
using model::Direction;
using model::Measure;
using model::MeasureKind;
using model::MeasureStatus;
using model::Scheme;
using model::Tolerance;

namespace {

bool is_band(const TargetShown& target, const Measure& measure) {
  return target.low || target.high || measure.better == model::Better::range;
}

// A band's ends; a single value on a range measure is a band of no width.
struct Ends {
  std::optional<Decimal> low, high;
};

Ends ends_of(const TargetShown& target) {
  if (target.low || target.high) return {target.low, target.high};
  return {target.value, target.value};
}

// The tolerance that has a say, and nothing where none does.
std::optional<Tolerance> tolerance_for(const TargetShown& target, const Measure& measure, const model::StatusRules& rules) {
  const bool rating = measure.kind == MeasureKind::rating;
  const bool no_percentage = rating || is_band(target, measure) || (target.value && target.value->is_zero());
  const auto& tolerance = measure.tolerance || no_percentage ? measure.tolerance : rules.tolerance;
  if (!tolerance) return std::nullopt;
  switch (tolerance->in) {
    case Tolerance::In::percent:
      return no_percentage ? std::nullopt : tolerance;
    case Tolerance::In::units:
      return rating ? std::nullopt : tolerance;
    case Tolerance::In::ranks:
      return rating ? tolerance : std::nullopt;
  }
  return std::nullopt;
}

// a <= b.under... without dividing: a x under against over; the fraction's denominator is a count, over 0.
bool at_most(const Decimal& a, const Fraction& b) { return a * b.under <= b.over; }

}  // namespace

Decimal shortfall(const Decimal& value, const TargetShown& target, const Measure& measure) {
  if (is_band(target, measure)) {
    const Ends ends = ends_of(target);
    Decimal out;
    if (ends.low) out = std::max(out, *ends.low - value);
    if (ends.high) out = std::max(out, value - *ends.high);
    return out;
  }
  const bool lower_is_better = measure.better == model::Better::lower && measure.kind != MeasureKind::rating;
  return lower_is_better ? value - *target.value : *target.value - value;
}

Fraction tolerance_width(const TargetAt& target, const TargetShown& shown, const Measure& measure, const model::StatusRules& rules) {
  const auto tolerance = tolerance_for(shown, measure, rules);
  if (!tolerance) return {};
  if (tolerance->in != Tolerance::In::percent) return {tolerance->width};
  return {tolerance->width * target.value->over.absolute(), target.value->under * Decimal(100)};
}

std::optional<Decimal> variance(const Decimal& value, const TargetShown& target, const Measure& measure) {
  if (measure.kind == MeasureKind::rating) return std::nullopt;
  if (!is_band(target, measure)) return value - *target.value;
  const Ends ends = ends_of(target);
  if (ends.low && value < *ends.low) return value - *ends.low;
  if (ends.high && value > *ends.high) return value - *ends.high;
  return Decimal().rounded(measure.decimals);
}

MeasureStatus status_against(const Decimal& value, const TargetAt& target, const TargetShown& shown, const Measure& measure,
                             const model::StatusRules& rules, Direction long_term) {
  const Decimal short_by = shortfall(value, shown, measure);
  const Fraction width = tolerance_width(target, shown, measure, rules);
  const bool within = at_most(short_by, width);
  switch (rules.scheme) {
    case Scheme::tolerance:
      if (short_by <= Decimal()) return MeasureStatus::on_target;
      return within ? MeasureStatus::close_to_target : MeasureStatus::off_target;
    case Scheme::symmetric:
      if (!at_most(-short_by, width)) return MeasureStatus::better_than_target;
      return within ? MeasureStatus::on_target : MeasureStatus::worse_than_target;
    case Scheme::tolerance_and_travel:
      if (within) return MeasureStatus::on_target;
      return long_term == Direction::improving || long_term == Direction::no_change ? MeasureStatus::close_to_target
                                                                                    : MeasureStatus::off_target;
  }
  return MeasureStatus::no_target;
}

std::optional<Rating> rating(MeasureStatus status) {
  switch (status) {
    case MeasureStatus::on_target:
    case MeasureStatus::better_than_target:
      return Rating::green;
    case MeasureStatus::close_to_target:
      return Rating::amber;
    case MeasureStatus::off_target:
    case MeasureStatus::worse_than_target:
      return Rating::red;
    case MeasureStatus::no_target:
    case MeasureStatus::for_context:
    case MeasureStatus::not_due:
    case MeasureStatus::not_reported:
    case MeasureStatus::withheld:
    case MeasureStatus::not_comparable:
      return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace goldthread::derive
