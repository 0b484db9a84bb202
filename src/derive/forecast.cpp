#include "derive/forecast.hpp"

#include <algorithm>
#include <span>
#include <stdexcept>
#include <vector>

#include "derive/direction.hpp"
#include "derive/judging.hpp"
#include "derive/standing.hpp"
#include "derive/value.hpp"

namespace goldthread::derive {

using model::Decimal;
using model::Figure;
using model::Frequency;
using model::Measure;
using model::MeasureKind;
using model::Period;

namespace {

bool adds_up(const Measure& measure) { return measure.kind == MeasureKind::flow || measure.kind == MeasureKind::cumulative; }

bool known_by(const Figure& entry, model::Date cut) { return !entry.entered_on || *entry.entered_on <= cut; }

// The entries of one year in order, null where there is none or it was not known at the vantage; empty for dates.
struct YearEntries {
  std::vector<const Figure*> entries;
  bool withheld = false;  // any of the year, whether or not it was known yet
};

YearEntries entries_of(const Timeline& timeline, const Measure& measure, model::Year year, const Vantage& vantage) {
  YearEntries out;
  if (measure.frequency == Frequency::date) return out;
  const auto periods = static_cast<std::size_t>(model::periods_in_year(measure.frequency));
  out.entries.resize(periods);
  for (const Point& point : timeline.points) {
    const FigureRecord& figure = timeline.figure(point);
    if (figure.period.year() != year || !figure.entry) continue;
    out.withheld = out.withheld || figure.marker == model::Marker::withheld;
    const bool known = figure.period.last_day() <= vantage.end && known_by(*figure.entry, vantage.cut);
    if (known) out.entries[static_cast<std::size_t>(figure.period.index())] = figure.entry;
  }
  return out;
}

// Whether the way of measuring changed after the first period, up to the second.
bool breaks_after(const Timeline& timeline, const Period& earlier, const Period& later) {
  return std::any_of(timeline.points.begin(), timeline.points.end(), [&](const Point& point) {
    const FigureRecord& figure = timeline.figure(point);
    return figure.flags.series_break && earlier < figure.period && figure.period <= later;
  });
}

std::optional<Fraction> year_to_date(const Measure& measure, const YearEntries& year, int periods) {
  return taken_together(measure.kind, measure.scale, std::span(year.entries).first(static_cast<std::size_t>(periods)));
}

struct WorkedOut {
  ForecastMethod method;
  Fraction value;
};

std::optional<Fraction> straight_line(const Fraction& so_far, int elapsed, int periods) {
  return Fraction{so_far.over * Decimal(periods), so_far.under * Decimal(elapsed)};
}

std::optional<Fraction> by_shape(const Fraction& so_far, const Fraction& last_year, const Fraction& last_so_far) {
  if (last_so_far.over.is_zero()) return std::nullopt;
  Fraction out{so_far.over * last_year.over * last_so_far.under, so_far.under * last_year.under * last_so_far.over};
  // A denominator is over 0.
  return out.under.is_negative() ? Fraction{-out.over, -out.under} : out;
}

std::optional<WorkedOut> worked_out(const Timeline& timeline, const Measure& measure, const YearEntries& now, const Period& latest,
                                    const Vantage& vantage) {
  const int elapsed = latest.elapsed();
  const auto so_far = year_to_date(measure, now, elapsed);
  if (!so_far) return std::nullopt;
  const int periods = model::periods_in_year(measure.frequency);
  switch (measure.forecast) {
    case model::Forecast::none:
      return std::nullopt;
    case model::Forecast::straight_line: {
      const auto value = adds_up(measure) ? straight_line(*so_far, elapsed, periods) : std::nullopt;
      return value ? std::optional(WorkedOut{ForecastMethod::straight_line, *value}) : std::nullopt;
    }
    case model::Forecast::last_year_shape: {
      const auto then = latest.year_before();
      const YearEntries before = entries_of(timeline, measure, then->year(), vantage);
      if (before.withheld || breaks_after(timeline, *then, latest)) return std::nullopt;
      const auto last_year = year_to_date(measure, before, periods);
      const auto last_so_far = year_to_date(measure, before, elapsed);
      const auto value = last_year && last_so_far ? by_shape(*so_far, *last_year, *last_so_far) : std::nullopt;
      return value ? std::optional(WorkedOut{ForecastMethod::last_year_shape, *value}) : std::nullopt;
    }
  }
  return std::nullopt;
}

const Figure* entered_for(const Measure& measure, model::Year year, model::Date cut) {
  const auto& all = measure.figures.forecasts;
  const auto found = std::find_if(all.begin(), all.end(), [&](const Figure& each) {
    return each.period.year() == year && each.period.frequency() == Frequency::year && known_by(each, cut);
  });
  return found == all.end() ? nullptr : &*found;
}

// Which way the year would go against the one before, for the scheme that asks.
model::Direction against_last_year(const Timeline& timeline, const Measure& measure, const ForecastRecord& forecast,
                                   const Vantage& vantage) {
  const auto before = entries_of(timeline, measure, {forecast.year.year().first - 1}, vantage);
  if (before.entries.empty()) return model::Direction::unknown;
  const auto was = year_to_date(measure, before, model::periods_in_year(measure.frequency));
  if (!was || breaks_after(timeline, *forecast.year.year_before(), forecast.year)) return model::Direction::unknown;
  const Decimal shown_then = measure.kind == MeasureKind::rating ? was->over : was->rounded(measure.decimals);
  return direction(forecast.value, shown_then, forecast.target, measure);
}

void judge(ForecastRecord& forecast, const Timeline& timeline, const Measure& measure, const model::Site& site, const Vantage& vantage) {
  if (measure.better == model::Better::none) {
    forecast.status = model::MeasureStatus::for_context;
    return;
  }
  const auto target = year_target(measure, forecast.year);
  if (!target) return;
  forecast.target = shown(*target, measure);
  forecast.variance = variance(forecast.value, *forecast.target, measure);
  forecast.status = status_against(forecast.value, *target, *forecast.target, measure, site.status,
                                   against_last_year(timeline, measure, forecast, vantage));
}

// What was entered, else what the figures give; without its target and status.
std::optional<ForecastRecord> unjudged(const Timeline& timeline, const Measure& measure, const YearEntries& now, const Figure* entered,
                                       const FigureRecord* latest, const Vantage& vantage, const Period& year) {
  ForecastRecord out{.year = year};
  std::optional<Fraction> value;
  if (entered) {
    value = entered_value(*entered, measure.scale);
    out.entry = entered;
  } else if (const auto found =
                 measure.frequency == Frequency::date ? std::nullopt : worked_out(timeline, measure, now, latest->period, vantage)) {
    value = found->value;
    out.method = found->method;
    out.from = latest->period;
  }
  if (!value) return std::nullopt;
  out.value = measure.kind == MeasureKind::rating ? value->over : value->rounded(measure.decimals);
  return out;
}

}  // namespace

std::optional<ForecastRecord> forecast_of(const Timeline& timeline, const Measure& measure, const model::Site& site, const Vantage& vantage,
                                          const Reading& reading) {
  const model::Year year = year_of(vantage, site.year_start);
  const Figure* entered = entered_for(measure, year, vantage.cut);
  const FigureRecord* latest = reading.latest ? &timeline.figures[*reading.latest] : nullptr;
  const bool this_year = latest && latest->period.year() == year && latest->period.frequency() == measure.frequency;
  if (!entered && (measure.forecast == model::Forecast::none || !this_year)) return std::nullopt;
  const YearEntries now = entries_of(timeline, measure, year, vantage);
  const bool over = !now.entries.empty() && now.entries.back() && entered_value(*now.entries.back(), measure.scale);
  if (over || now.withheld || reading.status == model::MeasureStatus::withheld) return std::nullopt;
  try {
    auto out = unjudged(timeline, measure, now, entered, latest, vantage, Period::in_year(Frequency::year, year, 0, site.year_start));
    if (out) judge(*out, timeline, measure, site, vantage);
    return out;
  } catch (const std::overflow_error&) {  // numbers of the most digits have no product that fits
    return std::nullopt;
  }
}

}  // namespace goldthread::derive
