#pragma once
// What the editions of a further language are drawn from: the record's texts in that language, place for place, and how the site speaks
// in it. What was worked out is the record's own.
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "derive/record.hpp"
#include "disclose/view.hpp"
#include "read/theme_folder.hpp"
#include "render/words.hpp"
#include "site/edition.hpp"
#include "site/theme.hpp"
#include "site/theme_memory.hpp"

namespace goldthread::site {

struct InLanguage {
  Language language;
  disclose::ViewInLanguage now;
  std::vector<disclose::ViewInLanguage> then;  // of each released report of the record
  render::Words words;
  std::vector<render::Words> words_then;
  Theme theme;
};

// The languages after the main one, in the order of site.toml. `phrases`: the theme's in the main language, which stand where its words
// file for another has none; that is a finding. The words files are added to `sources`. The record must outlive what is given.
std::vector<InLanguage> further_languages(const derive::Record& record, const std::map<std::string, std::string>& phrases,
                                          const read::ThemeFiles& theme, ThemeMemory& themes, int jobs, text::Sources& sources,
                                          diagnostics::Diagnostics& diagnostics);

}  // namespace goldthread::site
