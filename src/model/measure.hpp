#pragma once
// A measure and its figures (domain.md 2.2 Measure, Target, Figure; format.md section 1).
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/decimal.hpp"
#include "model/entity.hpp"
#include "model/site.hpp"

namespace goldthread::model {

enum class Better : std::uint8_t { higher, lower, range, none };
enum class MeasureKind : std::uint8_t { snapshot, flow, cumulative, ratio, rolling, rating };
enum class Judge : std::uint8_t { period, year_to_date };
enum class Breakdown : std::uint8_t { none, ward, directorate };
enum class Forecast : std::uint8_t { none, straight_line, last_year_shape };

// How a measure's definition stands to that of a statutory code (domain.md 2.2 Indicator set, A06).
enum class Alignment : std::uint8_t { unsaid, same, similar, part_of };

struct StatutoryCode {
  std::string set;
  std::string code;
  text::Place place;
  Alignment alignment = Alignment::unsaid;
};

struct DataQuality {
  std::string accuracy, validity, reliability, timeliness, relevance, completeness;
  std::vector<Translation> translations = {};
};

// What is known instead of a number (domain.md 2.6, markers).
enum class Marker : std::uint8_t { none, not_available, withheld, not_applicable };  // x, c, z

struct Flags {
  bool provisional = false;   // p
  bool estimated = false;     // e
  bool revised = false;       // r
  bool series_break = false;  // b
  bool low = false;           // below half of the last digit shown
  bool any() const { return provisional || estimated || revised || series_break || low; }
};

// A figure of one period, as entered: a number, a pair n and d, a rating's rank, or a marker.
struct Figure {
  Period period;
  std::optional<Decimal> value;      // as written, not rounded; of a rating its rank's place in the measure's ranks, from 0
  std::optional<Decimal> numerator;  // with denominator, or neither
  std::optional<Decimal> denominator;
  Marker marker = Marker::none;
  Flags flags;
  std::string note;  // of a forecast: the reason entered with it
  std::optional<Date> entered_on;
  text::Place place;
  std::vector<Translation> translations = {};
};

// One target: a value, or a band of which both ends are there. Of a rating the value is the rank's place in ranks.
struct Target {
  Period period;
  std::optional<Decimal> value;
  std::optional<Decimal> low;
  std::optional<Decimal> high;
  text::Place place;
};

enum class Profile : std::uint8_t { unset, flat, pro_rata, listed };

// The targets of one year: the year's own and those of its periods.
struct YearTarget {
  Year year;
  std::vector<Target> targets;  // in time order
  Profile profile = Profile::unset;
  std::string basis;
  Ref agreed_by;
  text::Place place;
  std::vector<Translation> translations = {};
};

struct Series {
  std::string id;  // comparator or ward
  text::Place place;
  std::vector<Figure> figures;  // in time order
};

// figures/<measure>.toml
struct Figures {
  std::vector<YearTarget> targets;  // by year
  std::vector<Figure> actual;       // in time order (by the period's end, the longer first)
  std::vector<Series> comparators;  // in the order of the file
  std::vector<Series> breakdown;
  std::vector<Figure> forecasts;     // periods are years
  std::optional<text::Place> place;  // of the file, absent where there is none
};

struct Measure : Entity {
  Ref outcome;
  Ref priority;
  std::string unit;
  std::string unit_in_words;  // in the language of the page, where that is another; rules and signs go by `unit`
  Better better = Better::higher;
  MeasureKind kind = MeasureKind::snapshot;
  Frequency frequency = Frequency::quarter;
  int decimals = 0;  // 0 for flow and cumulative, else 1, unless set
  Decimal scale = 100;
  std::optional<Tolerance> tolerance;
  Ref owner;
  std::string source;
  int source_lag = 0;            // periods of its own frequency
  std::optional<int> max_stale;  // periods; default one year of them
  std::string perspective;
  std::vector<StatutoryCode> statutory;
  bool headline = false;
  bool people = false;
  std::optional<Judge> judge;
  std::string target_basis;
  DataQuality quality;
  std::vector<Ref> also_supports;  // outcomes
  Breakdown breakdown = Breakdown::none;
  std::vector<Ref> comparators;
  std::vector<std::string> ranks;  // worst first
  std::optional<Decimal> allowed_low;
  std::optional<Decimal> allowed_high;
  Decimal no_change = 0;
  Forecast forecast = Forecast::none;
  bool screen_outliers = false;
  std::string summary;
  std::string question;
  Figures figures;

  Judge judged_by() const {
    if (judge) return *judge;
    return kind == MeasureKind::flow || kind == MeasureKind::cumulative ? Judge::year_to_date : Judge::period;
  }
};

}  // namespace goldthread::model
