#include "render/measure_headline.hpp"

#include <algorithm>
#include <array>

#include "render/dates.hpp"
#include "render/measure_text.hpp"
#include "render/target_gap.hpp"

namespace goldthread::render {

namespace {

using model::Direction;
using model::Measure;
using model::MeasureStatus;

// Things are fewer or more; shares, money, times and weights are lower or higher; ratings are better or worse.
enum class Manner { things, amount, rating };

constexpr std::array<std::string_view, 13> amounts = {"days",   "weeks", "months",    "years",      "hours",    "minutes", "seconds",
                                                      "tonnes", "kg",    "kilograms", "kilometres", "megawatt", "kilowatt"};

Manner manner(const Measure& measure) {
  if (measure.kind == model::MeasureKind::rating) return Manner::rating;
  const std::string_view unit = measure.unit;
  if (unit.substr(0, 4) == "per ") return Manner::things;
  const bool named = !unit.empty() && unit[0] >= 'a' && unit[0] <= 'z';
  const bool measured = std::find(amounts.begin(), amounts.end(), unit.substr(0, unit.find(' '))) != amounts.end();
  const bool averaged = measure.decimals > 0 || unit.find(" per ") != std::string_view::npos;
  return named && !measured && !averaged ? Manner::things : Manner::amount;
}

// Phrases of one family stand in the order fewer, more, lower, higher, better, worse.
Phrase by_manner(Phrase first, Manner manner, Side side) {
  const bool up = side == Side::above;
  switch (manner) {
    case Manner::things:
      return static_cast<Phrase>(static_cast<int>(first) + (up ? 1 : 0));
    case Manner::amount:
      return static_cast<Phrase>(static_cast<int>(first) + (up ? 3 : 2));
    case Manner::rating:
      return static_cast<Phrase>(static_cast<int>(first) + (up ? 4 : 5));
  }
  return first;
}

// "Fewer than a year ago"; nothing where last year's figure is not known.
std::optional<std::string> since_last_year(const Measure& measure, const derive::Reading& reading, const Words& words) {
  const derive::Travel& travel = reading.long_term;
  if (travel.direction == Direction::unknown || !travel.change) return std::nullopt;
  const std::string& than = words[reading.lag > 0 ? Phrase::than_a_year_before : Phrase::than_a_year_ago];
  if (travel.change->is_zero()) return words.fill(Phrase::headline_same, {{"than", than}});
  if (travel.direction == Direction::no_change) return words.fill(Phrase::headline_about_same, {{"than", than}});
  const Side side = travel.change->is_negative() ? Side::below : Side::above;
  return words.fill(by_manner(Phrase::headline_fewer, manner(measure), side), {{"than", than}});
}

// "more than we aimed for"; nothing where there is no status against a target.
std::optional<std::string> against_aim(const Measure& measure, const derive::FigureRecord& figure, MeasureStatus status,
                                       const Words& words) {
  const auto gap = status <= MeasureStatus::worse_than_target ? target_gap(measure, figure) : std::nullopt;
  if (!gap) return std::nullopt;
  const Phrase phrase = [&] {
    if (gap->of_range)
      return gap->side == Side::at      ? Phrase::aim_range_within
             : gap->side == Side::above ? Phrase::aim_range_above
                                        : Phrase::aim_range_below;
    const Manner how = manner(measure);
    if (gap->side == Side::at) return how == Manner::rating ? Phrase::aim_rank_met : Phrase::aim_met;
    const bool little = status == MeasureStatus::close_to_target && how != Manner::rating;
    return by_manner(little ? Phrase::aim_a_little_fewer : Phrase::aim_fewer, how, gap->side);
  }();
  const bool so_far =
      measure.judged_by() == model::Judge::year_to_date && figure.period.elapsed() < model::periods_in_year(figure.period.frequency());
  return so_far ? words.fill(Phrase::aim_so_far, {{"aim", words[phrase]}}) : words[phrase];
}

// Good news beside good, or bad beside bad, is joined by "and"; else by "but". Standing still is neither.
Phrase joined_by(const derive::Reading& reading, const TargetGap& gap) {
  switch (reading.long_term.direction) {
    case Direction::improving:
      return gap.good ? Phrase::headline_and : Phrase::headline_but;
    case Direction::worsening:
      return gap.good ? Phrase::headline_but : Phrase::headline_and;
    case Direction::no_change:
    case Direction::increasing:
    case Direction::decreasing:
    case Direction::unknown:
      return Phrase::headline_and;
  }
  return Phrase::headline_and;
}

std::string neutral(const Measure& measure, const derive::MeasureRecord& record, const derive::Reading& reading, const Words& words) {
  const derive::FigureRecord* latest = latest_figure(record, reading);
  const auto first = std::find_if(record.figures.begin(), record.figures.end(),
                                  [](const derive::FigureRecord& figure) { return figure.value.has_value(); });
  if (!latest || first == record.figures.end()) return measure.title;
  const bool one = first->period == latest->period;
  const std::string span =
      one ? period_text(latest->period, words) : span_text(first->period.first_day(), latest->period.last_day(), words);
  return words.fill(Phrase::headline_neutral, {{"measure", measure.title}, {"span", span}});
}

}  // namespace

std::string measure_headline(const Measure& measure, const derive::MeasureRecord& record, const derive::Reading& reading,
                             const Words& words) {
  const derive::FigureRecord* latest = latest_figure(record, reading);
  if (!latest || !latest->judged) return neutral(measure, record, reading, words);
  const auto since = since_last_year(measure, reading, words);
  const auto aim = against_aim(measure, *latest, reading.status, words);
  if (since && aim) return words.fill(joined_by(reading, *target_gap(measure, *latest)), {{"first", *since}, {"second", *aim}});
  if (since) return *since;
  return aim ? starting_sentence(*aim) : neutral(measure, record, reading, words);
}

}  // namespace goldthread::render
