#include "derive/timeline.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "derive/judging.hpp"
#include "derive/travel.hpp"
#include "derive/value.hpp"

namespace goldthread::derive {

using model::Date;
using model::Figure;
using model::Frequency;
using model::Marker;
using model::Measure;
using model::MeasureKind;
using model::MeasureStatus;
using model::Period;
using model::YearTarget;

namespace {

constexpr int exact_places = 9;  // as many as a literal may have
constexpr std::size_t most_periods = 12;

enum class Grain { own, coarser, finer };

Grain grain(const Period& period, const Measure& measure) {
  const Frequency given = period.frequency();
  if (given == measure.frequency) return Grain::own;
  if (measure.frequency == Frequency::date) return Grain::coarser;
  const bool yearly = given == Frequency::year || given == Frequency::academic_year;
  if (yearly && model::periods_in_year(measure.frequency) == 1) return Grain::own;  // a bare year of an academic-year measure
  const bool coarser = given != Frequency::date && model::periods_in_year(given) < model::periods_in_year(measure.frequency);
  return coarser ? Grain::coarser : Grain::finer;
}

// What was entered by the day, of the measure's own frequency and coarser, in time order.
struct Entries {
  std::vector<const Figure*> own, coarser;
};

Entries entries_by(Date day, const Measure& measure) {
  Entries out;
  out.own.reserve(measure.figures.actual.size());
  for (const Figure& figure : measure.figures.actual) {
    if (figure.entered_on && *figure.entered_on > day) continue;
    switch (grain(figure.period, measure)) {
      case Grain::own:
        out.own.push_back(&figure);
        break;
      case Grain::coarser:
        out.coarser.push_back(&figure);
        break;
      case Grain::finer:
        break;
    }
  }
  return out;
}

int ordinal_of(const Figure& figure, Frequency frequency) {
  return figure.period.year().first * model::periods_in_year(frequency) + figure.period.index();
}

std::optional<Date> newer(const std::optional<Date>& a, const std::optional<Date>& b) { return a && b ? std::max(a, b) : (a ? a : b); }

std::optional<model::Decimal> rounded(const std::optional<Fraction>& value, const Measure& measure) {
  if (!value) return std::nullopt;
  return measure.kind == MeasureKind::rating ? value->over : value->rounded(measure.decimals);
}

// The record of one entry, or of a period without one: all but its target and status.
FigureRecord entered(const Period& period, const Figure* entry) {
  FigureRecord out{.period = period, .entry = entry};
  if (!entry) return out;
  out.marker = entry->marker == Marker::none && divides_by_zero(*entry) ? Marker::not_applicable : entry->marker;
  out.flags = entry->flags;
  return out;
}

void set_target(FigureRecord& record, const std::optional<TargetAt>& target, const Measure& measure) {
  if (!target) return;
  record.target = shown(*target, measure);
  if (record.judged) record.variance = variance(*record.judged, *record.target, measure);
}

// Whether the period has ended, and its figure should be in by now.
enum class Due { not_ended, not_yet, yes };

MeasureStatus status_of(const FigureRecord& record, const std::optional<TargetAt>& target, Due due, const Measure& measure,
                        const model::StatusRules& rules, model::Direction long_term) {
  const bool known = record.value || record.year_to_date;
  if (due == Due::not_ended) return MeasureStatus::not_due;
  if (record.marker == Marker::withheld) return MeasureStatus::withheld;
  if (!record.judged && record.marker == Marker::not_applicable) return MeasureStatus::not_due;
  if (!known && record.marker == Marker::none && due == Due::not_yet) return MeasureStatus::not_due;
  if (!known) return MeasureStatus::not_reported;
  if (measure.better == model::Better::none) return MeasureStatus::for_context;
  if (!target) return record.flags.series_break ? MeasureStatus::not_comparable : MeasureStatus::no_target;
  if (!record.judged) return MeasureStatus::not_reported;
  return status_against(*record.judged, *target, *record.target, measure, rules, long_term);
}

// A year's own target is the year's alone where only the year itself has a figure.
bool only_the_year(const YearTarget& year, const Entries& entries, const Measure& measure) {
  const auto in_year = [&](const Figure* figure) { return figure->period.year() == year.year; };
  const bool lists = std::any_of(year.targets.begin(), year.targets.end(),
                                 [&](const model::Target& target) { return target.period.frequency() == measure.frequency; });
  return !lists && std::any_of(entries.coarser.begin(), entries.coarser.end(), in_year) &&
         std::none_of(entries.own.begin(), entries.own.end(), in_year);
}

// The ordinals of all periods that have a target, in time order.
std::vector<int> periods_with_target(const Measure& measure, const Entries& entries, model::YearStart start) {
  std::vector<int> out;
  const int periods = model::periods_in_year(measure.frequency);
  for (const YearTarget& year : measure.figures.targets) {
    if (only_the_year(year, entries, measure)) continue;
    for (int i = 0; i < periods; ++i) {
      const Period period = Period::in_year(measure.frequency, year.year, i, start);
      if (has_target(year, period, measure.kind, measure.judged_by())) out.push_back(year.year.first * periods + i);
    }
  }
  return out;
}

std::optional<int> first_due(const Measure& measure, const Entries& entries, const std::vector<int>& with_target) {
  if (measure.from) return measure.from->first * model::periods_in_year(measure.frequency);
  std::optional<int> out;
  if (!entries.own.empty()) out = ordinal_of(*entries.own.front(), measure.frequency);
  if (!with_target.empty()) out = std::min(out.value_or(with_target.front()), with_target.front());
  return out;
}

// Every period to be recorded, in time order, each once.
std::vector<int> all_periods(const Measure& measure, const Entries& entries, std::vector<int> with_target, std::optional<int> first,
                             int last) {
  std::vector<int> out = std::move(with_target);
  for (const Figure* entry : entries.own) out.push_back(ordinal_of(*entry, measure.frequency));
  for (int due = first.value_or(last + 1); due <= last; ++due) out.push_back(due);
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

// The entries of one year up to a period, by index: null where there is none.
class YearSoFar {
 public:
  void move_to(int year) {
    if (year == year_) return;
    year_ = year;
    entries_.fill(nullptr);
  }
  void set(int index, const Figure* entry) { entries_[static_cast<std::size_t>(index)] = entry; }
  std::span<const Figure* const> to(int index) const { return std::span(entries_).first(static_cast<std::size_t>(index) + 1); }
  std::optional<const Figure*> before(int index) const {
    return index == 0 ? std::nullopt : std::optional(entries_[static_cast<std::size_t>(index) - 1]);
  }

 private:
  int year_ = -1;
  std::array<const Figure*, most_periods> entries_{};
};

// The day from which the judged value was known: the newest among the entries it is made from.
std::optional<Date> known_on(const Measure& measure, std::span<const Figure* const> so_far) {
  const bool adds_up = measure.kind == MeasureKind::flow || measure.kind == MeasureKind::ratio;
  std::size_t needed = 1;
  if (measure.kind == MeasureKind::cumulative) needed = 2;
  if (adds_up && measure.judged_by() == model::Judge::year_to_date) needed = so_far.size();
  std::optional<Date> out;
  for (const Figure* entry : so_far.last(std::min(needed, so_far.size()))) {
    if (entry) out = newer(out, entry->entered_on);
  }
  return out;
}

// Values the record and gives the point of the series that it is; the record's place is the next in the timeline.
void add_point(Timeline& out, FigureRecord record, int at, const Figure* entry, std::span<const Figure* const> so_far,
               std::optional<const Figure*> before, const Measure& measure) {
  Point point{static_cast<std::uint32_t>(out.figures.size()), at, known_on(measure, so_far), {}};
  if (entry) {
    const auto value = period_value(measure.kind, measure.scale, *entry, before);
    record.value = rounded(value, measure);
    if (value) point.exact = value->under == model::Decimal(1) ? value->over : value->rounded(exact_places);
    record.year_to_date = rounded(taken_together(measure.kind, measure.scale, so_far), measure);
  }
  record.judged = measure.judged_by() == model::Judge::period ? record.value : record.year_to_date;
  out.figures.push_back(record);
  out.points.push_back(point);
}

// A coarser figure by itself: its value is the year's.
FigureRecord coarser_record(const Figure& entry, const Measure& measure, const model::Site& site, Date as_at) {
  FigureRecord out = entered(entry.period, &entry);
  out.value = rounded(entered_value(entry, measure.scale), measure);
  out.year_to_date = out.value;
  out.judged = out.value;
  std::optional<TargetAt> target;
  if (const YearTarget* year = targets_of(measure.figures.targets, entry.period.year())) {
    target = target_at(*year, entry.period, measure.kind, model::Judge::year_to_date);
    const bool adds_up = measure.kind == MeasureKind::flow || measure.kind == MeasureKind::cumulative;
    if (!target && adds_up && entry.period.frequency() == Frequency::year && measure.frequency != Frequency::date) {
      const Period last = Period::in_year(measure.frequency, year->year, model::periods_in_year(measure.frequency) - 1, site.year_start);
      target = target_at(*year, last, measure.kind, model::Judge::year_to_date);
    }
  }
  set_target(out, target, measure);
  const Due due = entry.period.last_day() <= as_at ? Due::yes : Due::not_ended;
  out.status = status_of(out, target, due, measure, site.status, model::Direction::unknown);
  return out;
}

Due due_at(const Point& point, const Timeline& timeline, const Measure& measure, Date as_at, const Ended& ended) {
  if (measure.frequency == Frequency::date) return timeline.figure(point).period.last_day() <= as_at ? Due::yes : Due::not_ended;
  if (point.ordinal > ended.last(measure.frequency)) return Due::not_ended;
  return timeline.first && point.ordinal >= *timeline.first && point.ordinal <= last_due(measure, ended) ? Due::yes : Due::not_yet;
}

// Gives each point its target and status, once all values are there (the scheme with travel looks a year back).
void judge_points(Timeline& timeline, const Measure& measure, const model::Site& site, Date as_at, const Ended& ended) {
  const bool travels = site.status.scheme == model::Scheme::tolerance_and_travel;
  for (std::size_t i = 0; i < timeline.points.size(); ++i) {
    const Point& point = timeline.points[i];
    FigureRecord& record = timeline.figures[point.figure];
    const auto target = target_of(measure, record.period);
    set_target(record, target, measure);
    const Due due = due_at(point, timeline, measure, as_at, ended);
    const auto long_run = travels && target && record.judged ? long_term(timeline, i, measure, as_at).direction : model::Direction::unknown;
    record.status = status_of(record, target, due, measure, site.status, long_run);
  }
}

Timeline steps(const Measure& measure, const model::Site& site, Date as_at, const Ended& ended) {
  const Entries entries = entries_by(as_at, measure);
  const int last = last_due(measure, ended);
  std::vector<int> with_target = periods_with_target(measure, entries, site.year_start);
  Timeline out;
  out.first = first_due(measure, entries, with_target);
  const std::vector<int> periods = all_periods(measure, entries, std::move(with_target), out.first, last);
  out.figures.reserve(periods.size() + entries.coarser.size());
  out.points.reserve(periods.size());

  const int in_year = model::periods_in_year(measure.frequency);
  auto entry = entries.own.begin();
  auto coarser = entries.coarser.begin();
  YearSoFar year;
  for (const int at : periods) {
    const Period period = period_at(at, measure.frequency, site.year_start);
    for (; coarser != entries.coarser.end() && (*coarser)->period < period; ++coarser)
      out.figures.push_back(coarser_record(**coarser, measure, site, as_at));
    const Figure* own = nullptr;
    for (; entry != entries.own.end() && ordinal_of(**entry, measure.frequency) == at; ++entry) own = *entry;
    const int index = at % in_year;
    year.move_to(at / in_year);
    year.set(index, own);
    add_point(out, entered(period, own), at, own, year.to(index), year.before(index), measure);
  }
  for (; coarser != entries.coarser.end(); ++coarser) out.figures.push_back(coarser_record(**coarser, measure, site, as_at));
  judge_points(out, measure, site, as_at, ended);
  return out;
}

// Dates are no steps: each stands alone, and the ordinal counts them.
Timeline dates(const Measure& measure, const model::Site& site, Date as_at, const Ended& ended) {
  const Entries entries = entries_by(as_at, measure);
  std::vector<Period> with_target;
  for (const YearTarget& year : measure.figures.targets) {
    for (const auto& target : year.targets) {
      if (target.period.frequency() == Frequency::date) with_target.push_back(target.period);
    }
  }
  std::sort(with_target.begin(), with_target.end());
  Timeline out;
  auto coarser = entries.coarser.begin();
  const auto add = [&](const Period& period, const Figure* entry) {
    for (; coarser != entries.coarser.end() && (*coarser)->period < period; ++coarser)
      out.figures.push_back(coarser_record(**coarser, measure, site, as_at));
    const std::array<const Figure*, 1> alone = {entry};
    add_point(out, entered(period, entry), static_cast<int>(out.points.size()), entry, alone, std::nullopt, measure);
  };
  auto target = with_target.begin();
  for (const Figure* entry : entries.own) {
    for (; target != with_target.end() && *target < entry->period; ++target) add(*target, nullptr);
    if (target != with_target.end() && *target == entry->period) ++target;
    add(entry->period, entry);
  }
  for (; target != with_target.end(); ++target) add(*target, nullptr);
  for (; coarser != entries.coarser.end(); ++coarser) out.figures.push_back(coarser_record(**coarser, measure, site, as_at));
  judge_points(out, measure, site, as_at, ended);
  return out;
}

}  // namespace

int last_due(const Measure& measure, const Ended& ended) {
  const int last = ended.last(measure.frequency) - measure.source_lag;
  if (!measure.until) return last;
  const int periods = model::periods_in_year(measure.frequency);
  return std::min(last, measure.until->first * periods + periods - 1);
}

std::optional<TargetAt> target_of(const Measure& measure, const Period& period) {
  const YearTarget* year = targets_of(measure.figures.targets, period.year());
  return year ? target_at(*year, period, measure.kind, measure.judged_by()) : std::nullopt;
}

Timeline timeline_of(const Measure& measure, const model::Site& site, Date as_at, const Ended& ended) {
  return measure.frequency == Frequency::date ? dates(measure, site, as_at, ended) : steps(measure, site, as_at, ended);
}

}  // namespace goldthread::derive
