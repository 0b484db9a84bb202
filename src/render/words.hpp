#pragma once
// How one site speaks: the words of its theme (themes/<theme>/words/<language>.toml, key to template with {name} gaps)
// under the site's own (site.toml `words`), and its style of years. Whatever a reader sees that is not written by an author
// is a phrase of this list. The keys the program itself uses are in phrases.def; a theme may add its own.
#include <array>
#include <cstdint>
#include <initializer_list>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "derive/money_and_risk_record.hpp"
#include "model/content.hpp"
#include "model/site.hpp"
#include "model/status.hpp"
#include "text/locale.hpp"

namespace goldthread::render {

enum class Phrase {
#define GOLDTHREAD_PHRASE(name) name,
#include "render/phrases.def"
#undef GOLDTHREAD_PHRASE
};

// "2025/26" or "2025 to 2026" (site.toml `year_style`).
enum class YearStyle { slash, to };

// What goes into a template's gap: {"value", "60.8"} fills {value}.
using Gap = std::pair<std::string_view, std::string_view>;

class Words {
 public:
  // `theme`: the words file, by key. A phrase it lacks reads as its own key, and stands in missing().
  Words(const std::map<std::string, std::string>& theme, const model::Site& site);

  const std::string& operator[](Phrase phrase) const { return phrases_[static_cast<std::size_t>(phrase)]; }
  // Any key of the theme's file; the key itself where it is not there. For words that only templates use.
  std::string_view text(std::string_view key) const;

  // The phrase with its gaps filled; a gap that is not given stays empty. Nothing is escaped.
  std::string fill(Phrase phrase, std::initializer_list<Gap> gaps) const;
  void append(std::string& out, Phrase phrase, std::initializer_list<Gap> gaps) const;
  // By a number, which of two phrases fits: `one` for 1, else `many`; in a language with more forms than two the one that its words
  // file has for the number, under the key of `many` and "_zero", "_two", "_few" or "_many" (Unicode CLDR plural rules).
  std::string_view form(std::int64_t count, Phrase one, Phrase many) const;
  // The same filled; {count} is the number with its commas.
  std::string counted(int count, Phrase one, Phrase many) const;
  std::string fill_counted(std::int64_t count, Phrase one, Phrase many, std::initializer_list<Gap> gaps) const;

  // What the site calls a kind of thing, as at the start of a sentence: "Critical outcome", "Critical outcomes".
  const std::string& singular(model::Kind kind) const;
  const std::string& plural(model::Kind kind) const;
  // As inside a sentence: "critical outcome". Abbreviations keep their capitals.
  std::string singular_inside(model::Kind kind) const;
  std::string plural_inside(model::Kind kind) const;

  // The words of status, as a reader meets them: "On target", "Going well". Never a colour.
  const std::string& status(model::MeasureStatus status) const;
  const std::string& status(model::ActivityStatus status) const;
  const std::string& status(model::RollUp status) const;
  const std::string& status(derive::RiskLevel level) const;
  const std::string& status(derive::BudgetStatus status) const;

  // In whose grammar sentences are put together: "cy" of "cy-GB".
  std::string_view language() const { return language_; }
  bool is_english() const { return language_ == "en"; }

  YearStyle year_style() const { return year_style_; }
  // Does a template made ready with these words read the same with the other?
  bool reads_as(const Words& other) const;
  // Keys of phrases.def that the theme's file does not have: a fault of the theme.
  const std::vector<std::string_view>& missing() const { return missing_; }

 private:
  std::map<std::string, std::string, std::less<>> theme_;
  std::vector<std::string> phrases_;  // by Phrase
  std::string language_;
  std::shared_ptr<const text::PluralForms> plurals_;  // null of English
  std::array<model::Words, static_cast<std::size_t>(model::last_kind) + 1> kinds_;
  YearStyle year_style_ = YearStyle::slash;
  std::vector<std::string_view> missing_;
};

// "Critical outcome" as it stands inside a sentence: "critical outcome"; "KPI" stays.
std::string inside_sentence(std::string_view word);
// "38 of 46 ..." or "all 46 ..." as a sentence begins: its first letter a capital.
std::string starting_sentence(std::string_view text);
// "a, b and c"
std::string listed(const std::vector<std::string>& items, const Words& words);

}  // namespace goldthread::render
