#pragma once
// The one record of a measure that every page, sheet and data file prints (domain.md 2.3). All numbers are rounded to the
// measure's decimals: what is shown is what is judged. No words for people here.
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "derive/xmr.hpp"
#include "model/measure.hpp"
#include "model/status.hpp"

namespace goldthread::derive {

// The target of a judged value: one value, or a band with low and high. A rating's is a rank's place in its ranks.
struct TargetShown {
  std::optional<model::Decimal> value = {};
  std::optional<model::Decimal> low = {};
  std::optional<model::Decimal> high = {};
  bool pro_rata = false;  // worked out as the year's target x k / K: said on the page
};

// One period of a measure: an entry, a target without one yet, or a period that was due and is missing.
struct FigureRecord {
  model::Period period;
  const model::Figure* entry = nullptr;             // as entered, in the content; null where nothing was
  std::optional<model::Decimal> value = {};         // the period's own; of a cumulative the difference; of a rating its rank, from 0
  std::optional<model::Decimal> year_to_date = {};  // absent where an earlier period is missing
  std::optional<model::Decimal> judged = {};        // value or year_to_date, whichever the measure is judged by
  std::optional<TargetShown> target = {};           // of the judged value
  std::optional<model::Decimal> variance = {};      // judged - target; of a band the distance outside it, signed; absent for ratings
  model::MeasureStatus status = model::MeasureStatus::no_target;
  model::Marker marker = model::Marker::none;
  model::Flags flags = {};

  // As entered.
  std::optional<model::Decimal> numerator() const { return entry ? entry->numerator : std::nullopt; }
  std::optional<model::Decimal> denominator() const { return entry ? entry->denominator : std::nullopt; }
  std::optional<model::Date> entered_on() const { return entry ? entry->entered_on : std::nullopt; }
  std::string_view note() const { return entry ? std::string_view(entry->note) : std::string_view(); }
};

// Direction of travel against another period. Period values are compared, never running totals across a year end.
struct Travel {
  model::Direction direction = model::Direction::unknown;
  std::optional<model::Period> against = {};
  std::optional<model::Decimal> was = {};     // the other period's value
  std::optional<model::Decimal> change = {};  // value - was, signed as the figure moved; ranks for a rating
};

enum class ForecastMethod : std::uint8_t { entered, straight_line, last_year_shape };

// Where a measure is expected to end a year, as seen from one vantage: beside the position now, never merged with it.
struct ForecastRecord {
  model::Period year;  // the whole year
  ForecastMethod method = ForecastMethod::entered;
  model::Decimal value = {};
  std::optional<TargetShown> target = {};  // the year's
  std::optional<model::Decimal> variance = {};
  model::MeasureStatus status = model::MeasureStatus::no_target;
  std::optional<model::Period> from = {};  // the newest period it is worked out from; absent where it was entered
  const model::Figure* entry = nullptr;    // as entered, with its reason as the note; null where it was worked out
};

// A measure as it stands from one vantage.
struct Reading {
  model::MeasureStatus status = model::MeasureStatus::not_reported;
  std::optional<std::uint32_t> latest = {};    // place in MeasureRecord::figures; absent where nothing can be shown
  std::optional<model::Period> expected = {};  // E: the last period that should be in; absent where none is due yet
  int lag = 0;                                 // periods from E back to the latest: over 0 is "latest available"
  Travel short_term = {};                      // against the period before
  Travel long_term = {};                       // against the same period last year
  int off_target_run = 0;                      // periods in a row, the latest included, that are off (or worse than) target
  std::optional<std::uint32_t> forecast = {};  // place in MeasureRecord::forecasts; absent where there is none
};

struct MeasureRecord {
  std::vector<FigureRecord> figures;           // in time order: each period with an entry or a target, and each due but missing one
  std::optional<Xmr> xmr;                      // where a chart is due: snapshot, flow or ratio, equal steps, two points at least
  std::vector<ForecastRecord> forecasts = {};  // of the vantages that have one
};

}  // namespace goldthread::derive
