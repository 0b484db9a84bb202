#include "render/target_gap.hpp"

#include "render/dates.hpp"
#include "render/measure_text.hpp"
#include "render/numbers.hpp"

namespace goldthread::render {

namespace {

using model::Better;
using model::Decimal;
using model::Measure;

bool is_rating(const Measure& measure) { return measure.kind == model::MeasureKind::rating; }

std::string ranks_text(const Decimal& amount, const Words& words) {
  return words.counted(static_cast<int>(amount.rounded(0).coefficient()), Phrase::count_rank_one, Phrase::count_rank_many);
}

// Signed: above the target is positive. Inside a band it is 0.
Decimal distance(const Decimal& judged, const derive::TargetShown& target) {
  if (target.value) return judged - *target.value;
  if (target.low && judged < *target.low) return judged - *target.low;
  if (target.high && judged > *target.high) return judged - *target.high;
  return Decimal(0);
}

Phrase variance_phrase(const Measure& measure, const TargetGap& gap) {
  if (gap.of_range) {
    return gap.side == Side::at      ? Phrase::variance_range_within
           : gap.side == Side::above ? Phrase::variance_range_above
                                     : Phrase::variance_range_below;
  }
  if (gap.side == Side::at) return Phrase::variance_met;
  if (is_rating(measure)) return gap.side == Side::above ? Phrase::variance_ranks_above : Phrase::variance_ranks_below;
  if (gap.side == Side::above) return gap.good ? Phrase::variance_above_good : Phrase::variance_over;
  return gap.good ? Phrase::variance_below_good : Phrase::variance_short;
}

Phrase gap_phrase(const TargetGap& gap) {
  if (gap.of_range) {
    return gap.side == Side::at ? Phrase::gap_range_within : gap.side == Side::above ? Phrase::gap_range_above : Phrase::gap_range_below;
  }
  if (gap.side == Side::at) return Phrase::gap_met;
  if (gap.good) return Phrase::gap_better;
  return gap.side == Side::above ? Phrase::gap_over : Phrase::gap_short;
}

// The span that the judged value is of.
std::string in_judged_span(const Measure& measure, const model::Period& period, const Words& words) {
  const std::string span = judged_span(measure, period, words);
  return span == period_text(period, words) ? in_period(period, words) : words.fill(Phrase::in_period, {{"period", span}});
}

}  // namespace

std::optional<TargetGap> target_gap(const Measure& measure, const derive::FigureRecord& figure) {
  if (!figure.judged || !figure.target) return std::nullopt;
  const derive::TargetShown& target = *figure.target;
  if (!target.value && !target.low && !target.high) return std::nullopt;
  const Decimal apart = distance(*figure.judged, target);
  TargetGap gap;
  gap.of_range = !target.value;
  gap.side = apart.is_zero() ? Side::at : apart.is_negative() ? Side::below : Side::above;
  gap.amount = apart.absolute();
  gap.good = gap.side == Side::at || (!gap.of_range && (measure.better == Better::lower ? Side::below : Side::above) == gap.side);
  return gap;
}

std::string amount_text(const Measure& measure, const Decimal& amount, const Words& words) {
  if (is_rating(measure)) return ranks_text(amount.absolute(), words);
  const bool is_bare = measure.unit_in_words.empty() || measure.unit.starts_with("per ") || measure.unit.starts_with("%") ||
                       measure.unit.starts_with("percentage point");
  return is_bare ? difference_text(amount, measure.decimals, measure.unit, words)
                 : with_unit_in_words(amount.absolute(), measure.decimals, measure.unit_in_words);
}

std::string short_amount(const Measure& measure, const Decimal& amount, const Words& words) {
  if (is_rating(measure) || measure.unit == "%") return amount_text(measure, amount, words);
  return symbol_text(amount.absolute(), measure.decimals, measure.unit);
}

std::string variance_words(const Measure& measure, const derive::FigureRecord& figure, const Words& words) {
  const auto gap = target_gap(measure, figure);
  if (!gap) return figure.judged ? words[Phrase::no_target] : absence_text(figure, words);
  return words.fill(variance_phrase(measure, *gap), {{"amount", amount_text(measure, gap->amount, words)}});
}

std::string gap_words(const Measure& measure, const derive::FigureRecord& figure, const Words& words) {
  const auto gap = target_gap(measure, figure);
  return gap ? words.fill(gap_phrase(*gap), {{"amount", short_amount(measure, gap->amount, words)}}) : std::string();
}

std::string value_sentence(const Measure& measure, const derive::MeasureRecord& record, const derive::Reading& reading,
                           const Words& words) {
  const derive::FigureRecord* figure = latest_figure(record, reading);
  if (!figure || !figure->judged) return {};
  const std::string value = starting_sentence(value_with_unit(measure, *figure->judged));
  const std::string span = in_judged_span(measure, figure->period, words);
  const std::string gap = gap_words(measure, *figure, words);
  if (gap.empty())
    return words.fill(measure.better == Better::none ? Phrase::value_in_period : Phrase::value_no_target,
                      {{"value", value}, {"in_period", span}});
  return words.fill(Phrase::value_target,
                    {{"value", value}, {"in_period", span}, {"target", short_target(measure, *figure->target, words)}, {"gap", gap}});
}

}  // namespace goldthread::render
