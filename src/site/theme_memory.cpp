#include "site/theme_memory.hpp"

#include <algorithm>
#include <utility>

namespace goldthread::site {

namespace {

constexpr std::size_t most_kept = 16;  // of a few hundred kilobytes each: two languages, and how seven released reports spoke in both

}  // namespace

const Theme* ThemeMemory::find(const read::ThemeFiles& files, const render::Words& words) {
  const auto found = std::find_if(kept_.begin(), kept_.end(), [&](const Kept& each) {
    return each.name == files.name && each.words.reads_as(words) && each.files == files.files;
  });
  if (found == kept_.end()) return nullptr;
  kept_.splice(kept_.begin(), kept_, found);
  return &kept_.front().theme;
}

Theme ThemeMemory::load(const read::ThemeFiles& files, const render::Words& words, text::Sources& sources,
                        diagnostics::Diagnostics& diagnostics) {
  const std::lock_guard<std::mutex> hold(mutex_);
  if (const Theme* known = find(files, words)) {
    Theme::add_sources(files.files, files.name, sources);
    return *known;
  }
  diagnostics::Diagnostics found;
  Theme theme = Theme::load(files.files, files.name, words, sources, found);
  if (found.errors() + found.warnings() == 0) {
    kept_.push_front({files.name, files.files, words, theme});
    if (kept_.size() > most_kept) kept_.pop_back();
  }
  diagnostics.merge(std::move(found));
  return theme;
}

}  // namespace goldthread::site
