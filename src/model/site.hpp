#pragma once
// The council and the rules of its site: site.toml (format.md section 1, domain.md 2.2 Site).
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "model/date.hpp"
#include "model/decimal.hpp"
#include "model/entity.hpp"
#include "model/period.hpp"

namespace goldthread::model {

enum class Scheme { tolerance, symmetric, tolerance_and_travel };
enum class RollUpRule { share, worst, counts_only };

// How far from the target is still "close" (domain.md 2.3, status): a percentage of the target, the measure's own units,
// or ranks of a rating.
struct Tolerance {
  enum class In { percent, units, ranks };
  In in = In::percent;
  Decimal width;  // 5 for 5%, never negative
  text::Place place;
};

struct StatusRules {
  Scheme scheme = Scheme::tolerance;
  std::optional<Tolerance> tolerance;  // absent: width 0
  RollUpRule roll_up = RollUpRule::share;
};

struct Words {
  std::string singular;
  std::string plural;  // the singular again where the word has no plural
};

struct Site {
  std::string council;
  std::string slug;
  std::optional<Date> as_at;  // required: absent only where a finding was made
  std::string base_url;       // ends in '/', or empty
  std::string language = "en-GB";
  std::vector<std::string> languages;
  YearStart year_start;
  std::string year_style = "2025/26";
  std::string nation = "england";
  std::string licence;
  std::string contact;
  std::string theme = "civic";
  std::vector<Ref> menu;
  StatusRules status;
  int risk_high = 15;
  int risk_medium = 8;
  Decimal budget_amber = 1;  // per cent over that is still amber
  int fewest = 5;            // the smallest count about people that may be shown
  std::optional<int> most_tiers;
  std::optional<int> most_priorities;
  std::optional<int> expected_priorities;
  std::optional<int> expected_directorates;
  std::map<std::string, Words, std::less<>> words;  // by canonical key: priority, outcome, ..., green, amber, ...
  // By series ("strategic"): the parts of its reports, in order; a series that is not there has all of them.
  std::map<std::string, std::vector<std::string>, std::less<>> report_parts;
  std::string brand_colour;  // "#00594c" or empty
  std::string brand_logo;    // a path inside content, or empty
  KeyPlaces keys;
  text::Place place;
};

}  // namespace goldthread::model
