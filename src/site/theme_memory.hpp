#pragma once
// Themes that were made ready, so that one of the same files that speaks in the same words is made ready once: released reports that spoke
// alike, and in a preview whatever theme no change touched. A theme with findings is not kept, so they are told again.
#include <list>
#include <map>
#include <mutex>
#include <string>

#include "read/theme_folder.hpp"
#include "render/words.hpp"
#include "site/theme.hpp"

namespace goldthread::site {

class ThemeMemory {
 public:
  // As Theme::load gives it. Any thread may ask.
  Theme load(const read::ThemeFiles& files, const render::Words& words, text::Sources& sources, diagnostics::Diagnostics& diagnostics);

  // For one thread at a time.
  read::KeptWords& words() { return words_; }

 private:
  struct Kept {
    std::string name;
    std::map<std::string, std::string> files;
    render::Words words;
    Theme theme;
  };
  const Theme* find(const read::ThemeFiles& files, const render::Words& words);

  std::mutex mutex_;
  read::KeptWords words_;
  std::list<Kept> kept_;  // the one that was asked for last comes first
};

}  // namespace goldthread::site
