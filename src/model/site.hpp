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

// What comes of a text that is not there in each language of the site.
enum class MissingTranslations { allowed, error };

struct Words {
  std::string singular;
  std::string plural;  // the singular again where the word has no plural
  std::vector<Translation> translations = {};
};

// What the council knows of its website's accessibility: the facts of the statement that SI 2018/952 reg. 8 asks for.
struct AccessibilityIssue {
  std::string what;
  std::string criterion;  // of WCAG 2.2: "1.1.1 (non-text content)"
  std::string instead;    // what a reader can use in its place
  std::optional<Date> until;
  std::vector<Translation> translations = {};
};
struct Accessibility {
  enum class Status { unknown, fully, partially, not_compliant };
  Status status = Status::unknown;
  std::optional<Date> prepared;
  std::optional<Date> reviewed;
  std::optional<Date> tested;
  std::string tested_by;
  std::optional<int> response_days;  // working days
  std::vector<AccessibilityIssue> issues;
  std::vector<Translation> translations = {};
};

struct Site {
  std::string council;
  std::string slug;
  std::optional<Date> as_at;           // required: absent only where a finding was made
  std::string base_url;                // ends in '/', or empty
  std::string language = "en-GB";      // the main one
  std::vector<std::string> languages;  // the main one first; empty of a site in one language
  MissingTranslations missing_translations = MissingTranslations::allowed;
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
  std::string brand_colour;        // "#00594c" or empty
  std::string brand_logo;          // a path inside content, or empty
  std::string brand_picture;       // what other sites show beside a link to a page: a path inside content, or empty
  std::string brand_picture_text;  // what the picture shows, in words
  std::optional<Accessibility> accessibility;
  KeyPlaces keys;
  text::Place place;
  std::vector<Translation> translations = {};
};

}  // namespace goldthread::model
