#pragma once
// What is not there in each language of the site: for the finding where site.toml makes it an error, and for the officer's list.
#include <string>
#include <string_view>
#include <vector>

#include "model/content.hpp"

namespace goldthread::check {

struct Untranslated {
  std::string_view list;  // "outcomes"
  std::string id;
  std::string language;           // "cy"
  std::vector<std::string> keys;  // "title", "milestones.title", "prose"
  std::string file;               // where it would stand: "outcomes/clean-streets.cy.md"
  text::Place place;              // of what is not translated
};

// In the order of the content, then of the languages; a comment on its own. Nothing of a site in one language.
std::vector<Untranslated> untranslated(const model::Content& content);

}  // namespace goldthread::check
