#include "render/measure_text.hpp"

#include <algorithm>
#include <array>

#include "render/dates.hpp"
#include "render/measure_reason.hpp"
#include "render/measure_travel.hpp"
#include "render/numbers.hpp"
#include "render/target_gap.hpp"

namespace goldthread::render {

namespace {

using model::Decimal;
using model::Measure;

bool is_rating(const Measure& measure) { return measure.kind == model::MeasureKind::rating; }

// A rank's word by its place, which the reader of figures has checked; a place that no word has reads as its number.
std::string rank_word(const Measure& measure, const Decimal& place) {
  const Decimal whole = place.rounded(0);
  if (whole.is_negative() || whole >= Decimal(static_cast<std::int64_t>(measure.ranks.size()))) return number_text(whole, 0);
  return measure.ranks[static_cast<std::size_t>(whole.coefficient())];
}

using ValueText = std::string (*)(const Measure&, const Decimal&);

std::string target_text(const Measure& measure, const derive::TargetShown& target, const Words& words, ValueText text) {
  if (target.value) return text(measure, *target.value);
  if (target.low && target.high)
    return words.fill(Phrase::target_range, {{"low", text(measure, *target.low)}, {"high", text(measure, *target.high)}});
  if (target.low) return words.fill(Phrase::target_at_least, {{"low", text(measure, *target.low)}});
  if (target.high) return words.fill(Phrase::target_at_most, {{"high", text(measure, *target.high)}});
  return {};
}

constexpr std::array<std::string_view, 7> field_names = {"value", "target", "status", "period", "direction", "variance", "reason"};

// What stands for a value that is not there.
const std::string& absence(model::MeasureStatus status, const Words& words) {
  if (status == model::MeasureStatus::withheld) return words[Phrase::marker_withheld];
  if (status == model::MeasureStatus::not_due) return words[Phrase::marker_not_due];
  return words[Phrase::marker_not_reported];
}

}  // namespace

std::string bare_value(const Measure& measure, const Decimal& value) {
  return is_rating(measure) ? rank_word(measure, value) : number_text(value, measure.decimals);
}

std::string short_value(const Measure& measure, const Decimal& value) {
  if (is_rating(measure)) return rank_word(measure, value);
  // A sign goes by the unit; what follows it may be a word: "£ million".
  const bool word_follows = !measure.unit_in_words.empty() && measure.unit_in_words.starts_with("£");
  return symbol_text(value, measure.decimals, word_follows ? measure.unit_in_words : measure.unit);
}

std::string value_with_unit(const Measure& measure, const Decimal& value) {
  if (is_rating(measure)) return rank_word(measure, value);
  return measure.unit_in_words.empty() ? with_unit(value, measure.decimals, measure.unit)
                                       : with_unit_in_words(value, measure.decimals, measure.unit_in_words);
}

std::string_view unit_label(const Measure& measure) {
  return measure.unit_in_words.empty() ? unit_label(measure.unit) : std::string_view(measure.unit_in_words);
}

std::optional<Decimal> entered_value(const Measure& measure, const model::Figure& figure) {
  if (figure.value) return is_rating(measure) ? *figure.value : figure.value->rounded(measure.decimals);
  if (!figure.numerator || !figure.denominator || figure.denominator->is_zero()) return std::nullopt;
  return Decimal::quotient(measure.scale * *figure.numerator, *figure.denominator, measure.decimals);
}

const std::string& marker_text(model::Marker marker, const Words& words) {
  switch (marker) {
    case model::Marker::none:
      return words[Phrase::marker_not_reported];
    case model::Marker::not_available:
      return words[Phrase::marker_not_available];
    case model::Marker::withheld:
      return words[Phrase::marker_withheld];
    case model::Marker::not_applicable:
      return words[Phrase::marker_not_applicable];
  }
  return words[Phrase::marker_not_reported];
}

const std::string& absence_text(const derive::FigureRecord& figure, const Words& words) {
  if (figure.marker != model::Marker::none) return marker_text(figure.marker, words);
  if (figure.entry) return words[Phrase::marker_not_available];  // entered, but not to be worked out: an earlier period is missing
  return absence(figure.status, words);
}

std::string cell_text(const Measure& measure, const derive::FigureRecord& figure, const Words& words) {
  return figure.judged ? bare_value(measure, *figure.judged) : absence_text(figure, words);
}

std::string bare_target(const Measure& measure, const derive::TargetShown& target, const Words& words) {
  return target_text(measure, target, words, bare_value);
}

std::string short_target(const Measure& measure, const derive::TargetShown& target, const Words& words) {
  return target_text(measure, target, words, short_value);
}

std::string target_with_unit(const Measure& measure, const derive::TargetShown& target, const Words& words) {
  return target_text(measure, target, words, value_with_unit);
}

const derive::FigureRecord* latest_figure(const derive::MeasureRecord& record, const derive::Reading& reading) {
  return reading.latest && *reading.latest < record.figures.size() ? &record.figures[*reading.latest] : nullptr;
}

namespace {

// The first day of what is judged, where that is more than the figure's own period.
std::optional<model::Date> year_so_far_from(const Measure& measure, const model::Period& period) {
  const bool so_far = measure.judged_by() == model::Judge::year_to_date && period.frequency() != model::Frequency::date;
  if (!so_far || period.index() == 0) return std::nullopt;
  return model::year_first_day(period.year(), period.year_start());
}

}  // namespace

std::string judged_span(const Measure& measure, const model::Period& period, const Words& words) {
  const auto from = year_so_far_from(measure, period);
  return from ? span_text(*from, period.last_day(), words) : period_text(period, words);
}

std::string short_judged_span(const Measure& measure, const model::Period& period, const Words& words) {
  const auto from = year_so_far_from(measure, period);
  return from ? short_span_text(*from, period.last_day(), words) : short_period(period, words);
}

std::string unit_after(const Measure& measure, const Decimal& value) {
  const std::string whole = value_with_unit(measure, value);
  const std::string bare = short_value(measure, value) + " ";
  return whole.compare(0, bare.size(), bare) == 0 ? whole.substr(bare.size()) : std::string();
}

namespace {

std::string_view note_in(const model::Figure* entry, const std::vector<model::Figure>& figures) {
  if (!entry || entry->note.empty()) return {};
  const auto same = std::find_if(figures.begin(), figures.end(), [&](const model::Figure& each) { return each.period == entry->period; });
  return same == figures.end() ? entry->note : same->note;
}

}  // namespace

std::string_view note_of(const derive::FigureRecord& figure, const model::Measure& measure) {
  return note_in(figure.entry, measure.figures.actual);
}
std::string_view note_of(const derive::ForecastRecord& forecast, const model::Measure& measure) {
  return note_in(forecast.entry, measure.figures.forecasts);
}

std::optional<MeasureField> measure_field(std::string_view name) {
  for (std::size_t i = 0; i < field_names.size(); ++i) {
    if (field_names[i] == name) return static_cast<MeasureField>(i);
  }
  return std::nullopt;
}

std::string field_text(MeasureField field, const Measure& measure, const derive::MeasureRecord& record, const derive::Reading& reading,
                       const model::Site& site, const Words& words) {
  const derive::FigureRecord* figure = latest_figure(record, reading);
  switch (field) {
    case MeasureField::value:
      return figure && figure->judged ? short_value(measure, *figure->judged) : absence(reading.status, words);
    case MeasureField::target:
      return figure && figure->target ? short_target(measure, *figure->target, words) : words[Phrase::no_target];
    case MeasureField::status:
      return inside_sentence(words.status(reading.status));
    case MeasureField::period:
      if (figure) return judged_span(measure, figure->period, words);
      return reading.expected ? period_text(*reading.expected, words) : words[Phrase::no_period];
    case MeasureField::direction:
      return inside_sentence(direction_words(measure, reading.short_term, TravelSpan::short_term, words));
    case MeasureField::variance:
      return figure ? variance_words(measure, *figure, words) : absence(reading.status, words);
    case MeasureField::reason:
      return measure_reason(measure, record, reading, site, words);
  }
  return {};
}

}  // namespace goldthread::render
