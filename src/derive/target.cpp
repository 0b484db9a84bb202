#include "derive/target.hpp"

#include <algorithm>

namespace goldthread::derive {

using model::Decimal;
using model::Frequency;
using model::Judge;
using model::MeasureKind;
using model::Period;
using model::Profile;
using model::Target;
using model::YearTarget;

namespace {

bool yearly(Frequency frequency) { return frequency == Frequency::year || frequency == Frequency::academic_year; }

// The target listed for one period of the year: of the same frequency (a year and an academic year are one) and place.
const Target* listed(const YearTarget& year, Frequency frequency, int index) {
  for (const Target& target : year.targets) {
    const Frequency own = target.period.frequency();
    const bool same = own == frequency || (yearly(own) && yearly(frequency));
    if (same && target.period.index() == index) return &target;
  }
  return nullptr;
}

bool lists_periods(const YearTarget& year, Frequency frequency) {
  for (const Target& target : year.targets) {
    if (target.period.frequency() == frequency) return true;
  }
  return false;
}

bool adds_up(MeasureKind kind) { return kind == MeasureKind::flow || kind == MeasureKind::cumulative; }

std::optional<Fraction> share(const std::optional<Decimal>& whole, int part, int of) {
  if (!whole) return std::nullopt;
  return part == of ? Fraction{*whole} : Fraction{*whole * Decimal(part), Decimal(of)};
}

TargetAt share_of(const Target& whole, int part, int of) {
  return {share(whole.value, part, of), share(whole.low, part, of), share(whole.high, part, of), part != of};
}

TargetAt as_it_is(const Target& target) { return share_of(target, 1, 1); }

std::optional<Decimal> sum(const std::optional<Decimal>& a, const std::optional<Decimal>& b) {
  return a && b ? std::optional(*a + *b) : std::nullopt;
}

std::optional<Decimal> difference(const std::optional<Decimal>& a, const std::optional<Decimal>& b) {
  return a && b ? std::optional(*a - *b) : std::nullopt;
}

bool says_nothing(const Target& target) { return !target.value && !target.low && !target.high; }

std::optional<TargetAt> listed_at(const YearTarget& year, const Period& period, MeasureKind kind, Judge judge) {
  const Frequency frequency = period.frequency();
  const Target* own = listed(year, frequency, period.index());
  if (!own) return std::nullopt;
  Target out = *own;
  if (kind == MeasureKind::flow && judge == Judge::year_to_date && frequency != Frequency::date) {
    for (int i = 0; i < period.index(); ++i) {
      const Target* earlier = listed(year, frequency, i);
      if (!earlier) return std::nullopt;
      out.value = sum(out.value, earlier->value);
      out.low = sum(out.low, earlier->low);
      out.high = sum(out.high, earlier->high);
    }
  }
  if (kind == MeasureKind::cumulative && judge == Judge::period && frequency != Frequency::date && period.index() > 0) {
    const Target* earlier = listed(year, frequency, period.index() - 1);
    if (!earlier) return std::nullopt;
    out.value = difference(out.value, earlier->value);
    out.low = difference(out.low, earlier->low);
    out.high = difference(out.high, earlier->high);
  }
  return says_nothing(out) ? std::nullopt : std::optional(as_it_is(out));
}

}  // namespace

std::optional<TargetAt> target_at(const YearTarget& year, const Period& period, MeasureKind kind, Judge judge) {
  const Frequency frequency = period.frequency();
  if (auto out = listed_at(year, period, kind, judge)) return out;
  const Target* whole = listed(year, Frequency::year, 0);
  if (!whole || says_nothing(*whole)) return std::nullopt;

  const int periods = model::periods_in_year(frequency);
  const bool at_the_end = frequency != Frequency::date && period.index() + 1 == periods;
  if (year.profile == Profile::listed || lists_periods(year, frequency)) {
    const bool whole_year = judge == Judge::year_to_date && at_the_end && adds_up(kind);
    return whole_year ? std::optional(as_it_is(*whole)) : std::nullopt;
  }
  const bool shared = year.profile == Profile::pro_rata || (year.profile == Profile::unset && adds_up(kind));
  if (!shared || frequency == Frequency::date) return as_it_is(*whole);
  // A period judged alone takes an equal part of what adds up; anything else takes as much of the year as has gone.
  const bool alone = judge == Judge::period && adds_up(kind);
  return share_of(*whole, alone ? 1 : period.elapsed(), periods);
}

bool has_target(const YearTarget& year, const Period& period, MeasureKind kind, Judge judge) {
  return listed(year, period.frequency(), period.index()) || target_at(year, period, kind, judge);
}

const YearTarget* targets_of(const std::vector<YearTarget>& targets, model::Year year) {
  const auto found =
      std::lower_bound(targets.begin(), targets.end(), year, [](const YearTarget& each, model::Year wanted) { return each.year < wanted; });
  return found != targets.end() && found->year == year ? &*found : nullptr;
}

TargetShown shown(const TargetAt& target, const model::Measure& measure) {
  const int places = measure.kind == MeasureKind::rating ? 0 : measure.decimals;
  const auto round = [&](const std::optional<Fraction>& each) { return each ? std::optional(each->rounded(places)) : std::nullopt; };
  return {round(target.value), round(target.low), round(target.high), target.pro_rata};
}

std::optional<TargetShown> period_target(const model::Measure& measure, const Period& period) {
  const YearTarget* year = targets_of(measure.figures.targets, period.year());
  const auto target = year ? target_at(*year, period, measure.kind, Judge::period) : std::nullopt;
  return target ? std::optional(shown(*target, measure)) : std::nullopt;
}

std::optional<TargetAt> year_target(const model::Measure& measure, const Period& year) {
  const YearTarget* targets = targets_of(measure.figures.targets, year.year());
  if (!targets) return std::nullopt;
  if (auto own = target_at(*targets, year, measure.kind, Judge::year_to_date)) return own;
  if (measure.frequency == Frequency::date) return std::nullopt;
  const Period last = Period::in_year(measure.frequency, year.year(), model::periods_in_year(measure.frequency) - 1, year.year_start());
  return target_at(*targets, last, measure.kind, Judge::year_to_date);
}

}  // namespace goldthread::derive
