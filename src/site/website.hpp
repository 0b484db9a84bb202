#pragma once
// The whole website, still to be drawn: today's edition and those that released reports are drawn from, every page in its order, and the
// files beside them. Whoever publishes draws them all; whoever previews draws what is asked for.
#include <functional>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "derive/record.hpp"
#include "render/addresses.hpp"
#include "render/words.hpp"
#include "site/edition.hpp"
#include "site/in_language.hpp"
#include "site/page.hpp"
#include "site/search_index.hpp"
#include "site/theme.hpp"
#include "site/theme_assets.hpp"
#include "site/theme_memory.hpp"

namespace goldthread::site {

// What a website is drawn from; all of it must outlive the website.
struct Drawn {
  const derive::Record& record;
  const render::Words& words;
  const std::vector<render::Words>& words_then;  // of each released report of the record
  const Theme& theme;
  const read::ThemeFiles& theme_files;
  ThemeMemory& themes;
  std::span<const InLanguage> further = {};  // the languages after the main one
};

class Website {
 public:
  // `hash`: a short hash of bytes, for names that say when a file is another.
  Website(const Drawn& from, render::LinkEnd link_end, const std::vector<Download>& downloads,
          const std::function<std::string(std::string_view)>& hash);
  Website(const Website&) = delete;
  Website& operator=(const Website&) = delete;

  const std::vector<PageJob>& pages() const { return pages_; }
  // The theme's own files.
  const std::vector<File>& theme_files() const { return assets_.files; }
  // All others, made when they are first asked for, by whichever thread that is: the search index, the sitemap, the feeds.
  const std::vector<File>& files() const;
  // A page's path as it is in the main language: "measures/missed-bins/index.html" of "cy/measures/missed-bins/index.html".
  std::string_view main_path(std::string_view path) const;
  const ThemeAddresses& theme_addresses() const { return assets_.addresses; }
  // Reports that are shown as they were released.
  const ReleasedEditions& released() const { return released_; }

 private:
  void add_released(const Drawn& from);
  void add_language(const Drawn& from, const InLanguage& in, std::vector<Download> downloads, Languages languages,
                    const std::function<std::string(std::string_view)>& hash);
  std::vector<File> made_files() const;

  ThemeAssets assets_;
  Edition today_;
  std::vector<std::unique_ptr<Edition>> further_;  // today's in the other languages
  std::vector<std::unique_ptr<Theme>> themes_then_;
  std::vector<std::unique_ptr<Edition>> editions_then_;
  ReleasedEditions released_;
  std::vector<PageJob> pages_;
  std::vector<Search> searches_;  // of today's edition, and of each in a further language
  mutable std::once_flag once_;   // of the files
  mutable std::vector<File> files_;
};

}  // namespace goldthread::site
