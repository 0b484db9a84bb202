#pragma once
// A thing's texts in a further language of the site (site.toml `languages`). They stand inside the thing they translate, named in
// each_field.hpp like all else: what is held back, taken out, released or compared is so in every language. A translation is shown
// only where the main language has a text in its place.
#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "model/prose.hpp"

namespace goldthread::model {

// A text of a list, known by what it says in the main language, so that it goes where that goes.
struct TranslatedLine {
  std::string of;
  Line line;
};

struct Translation {
  std::string language;                                   // "cy"
  std::map<std::string, std::string, std::less<>> texts;  // by key
  std::vector<TranslatedLine> lines;
  Prose prose;
  text::Place place = {};  // of its file
};

// Keys whose values are words for people, whatever the kind. All else is said once, in the main file.
inline constexpr auto keys_of_texts = std::to_array<std::string_view>({"title",        "public_title",  "public_interest",
                                                                       "summary",      "description",   "question",
                                                                       "unit",         "source",        "target_basis",
                                                                       "vision",       "what",          "why",
                                                                       "note",         "duty",          "text",
                                                                       "response",     "cause",         "event",
                                                                       "effect",       "reason",        "basis",
                                                                       "short",        "removed_why",   "horizon",
                                                                       "meets",        "developed_for", "developed_by",
                                                                       "condition",    "place",         "audience",
                                                                       "stated_why",   "state_why",     "date_unknown",
                                                                       "lead_in",      "none",          "role",
                                                                       "where",        "council",       "expected_effect",
                                                                       "singular",     "plural",        "also_called",
                                                                       "principles",   "stages",        "drivers",
                                                                       "achievements", "commitments",   "background",
                                                                       "policies",     "ranks",         "prose",
                                                                       "frequency",    "accuracy",      "validity",
                                                                       "reliability",  "timeliness",    "relevance",
                                                                       "completeness", "criterion",     "instead",
                                                                       "tested_by",    "measured_by",   "brand_picture_text"});

constexpr bool is_text_key(std::string_view key) {
  return std::find(keys_of_texts.begin(), keys_of_texts.end(), key) != keys_of_texts.end();
}

// Of most things `kind` is a word of the program; of a body it says in words what it is.
template <class Thing>
constexpr bool is_text_of(std::string_view key) {
  if constexpr (requires { Thing::kind_is_text; }) {
    if (key == "kind") return true;
  }
  return is_text_key(key);
}

// Null where there is none.
inline const Translation* translation_in(std::string_view language, const std::vector<Translation>& translations) {
  const auto found =
      std::find_if(translations.begin(), translations.end(), [&](const Translation& each) { return each.language == language; });
  return found == translations.end() ? nullptr : &*found;
}

// "12.5%", "£" and the like read the same in every language.
bool has_words(std::string_view text);

}  // namespace goldthread::model
