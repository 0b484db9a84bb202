#include "render/measure_travel.hpp"

#include "render/dates.hpp"
#include "render/measure_text.hpp"
#include "render/target_gap.hpp"

namespace goldthread::render {

namespace {

using derive::Travel;
using model::Direction;
using model::Frequency;
using model::Measure;

template <class Enum>
Phrase nth(Phrase first, Enum which) {
  return static_cast<Phrase>(static_cast<int>(first) + static_cast<int>(which));
}

// What the figure is compared with. Where a year has but one figure, the figure a year before is the one before.
const std::string& compared_with(Frequency frequency, TravelSpan span, const Words& words) {
  if (span == TravelSpan::long_term) {
    switch (frequency) {
      case Frequency::month:
        return words[Phrase::year_before_month];
      case Frequency::quarter:
        return words[Phrase::year_before_quarter];
      case Frequency::half:
        return words[Phrase::year_before_half];
      case Frequency::year:
      case Frequency::academic_year:
      case Frequency::date:
        break;
    }
  }
  return words[nth(Phrase::before_month, frequency)];
}

std::string change_against(const Measure& measure, const Travel& travel, const Words& words) {
  if (!travel.against || !travel.was || !travel.change) return {};
  const bool up = !travel.change->is_negative();
  const bool rating = measure.kind == model::MeasureKind::rating;
  const Phrase phrase = travel.change->is_zero() ? Phrase::change_sentence_none
                        : rating                 ? (up ? Phrase::change_sentence_rank_up : Phrase::change_sentence_rank_down)
                                                 : (up ? Phrase::change_sentence_up : Phrase::change_sentence_down);
  return words.fill(phrase, {{"amount", amount_text(measure, *travel.change, words)},
                             {"period", period_text(*travel.against, words)},
                             {"was", short_value(measure, *travel.was)}});
}

std::string best_range(const Measure& measure, const Words& words) {
  const model::Target* newest = nullptr;
  for (const model::YearTarget& year : measure.figures.targets) {
    for (const model::Target& target : year.targets) {
      if (target.low && target.high) newest = &target;
    }
  }
  if (!newest) return words[Phrase::better_range_unknown];
  return words.fill(Phrase::better_range, {{"low", short_value(measure, *newest->low)}, {"high", short_value(measure, *newest->high)}});
}

}  // namespace

std::string direction_words(const Measure& measure, const Travel& travel, TravelSpan span, const Words& words) {
  const Frequency frequency = travel.against ? travel.against->frequency() : measure.frequency;
  return words.fill(nth(Phrase::travel_improving, travel.direction), {{"before", compared_with(frequency, span, words)}});
}

const std::string& direction_word(Direction direction, const Words& words) { return words[nth(Phrase::direction_improving, direction)]; }

std::string change_words(const Measure& measure, const Travel& travel, const Words& words) {
  if (!travel.change) return {};
  if (travel.change->is_zero()) return words[Phrase::change_none];
  return words.fill(travel.change->is_negative() ? Phrase::change_down : Phrase::change_up,
                    {{"amount", amount_text(measure, *travel.change, words)}});
}

std::string change_sentence(const Measure& measure, const derive::Reading& reading, const Words& words) {
  std::string out = change_against(measure, reading.short_term, words);
  // A measure with one figure a year is compared with the same one twice.
  if (!reading.short_term.against || reading.long_term.against != reading.short_term.against) {
    const std::string long_term = change_against(measure, reading.long_term, words);
    if (!out.empty() && !long_term.empty()) out += "; ";
    out += long_term;
  }
  if (!out.empty()) out += '.';
  return starting_sentence(out);
}

std::string better_words(const Measure& measure, const Words& words) {
  if (measure.kind == model::MeasureKind::rating && measure.ranks.size() > 1 && measure.better == model::Better::higher)
    return words.fill(Phrase::better_rank, {{"best", measure.ranks.back()}, {"worst", measure.ranks.front()}});
  switch (measure.better) {
    case model::Better::higher:
      return words[Phrase::better_higher];
    case model::Better::lower:
      return words[Phrase::better_lower];
    case model::Better::range:
      return best_range(measure, words);
    case model::Better::none:
      return words[Phrase::better_none];
  }
  return {};
}

std::string lag_words(const Measure& measure, const derive::Reading& reading, const Words& words) {
  if (reading.lag <= 0) return {};
  return words.fill(Phrase::latest_available, {{"behind", periods_counted(reading.lag, measure.frequency, words)}});
}

std::string run_sentence(const Measure& measure, const derive::Reading& reading, const Words& words) {
  if (reading.off_target_run < 2) return {};
  const bool worse = reading.status == model::MeasureStatus::worse_than_target;
  return words.fill(worse ? Phrase::run_worse_than_target : Phrase::run_off_target,
                    {{"periods", periods_counted(reading.off_target_run, measure.frequency, words)}});
}

}  // namespace goldthread::render
