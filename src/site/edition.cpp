#include "site/edition.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "site/sections.hpp"
#include "site/standing_pages.hpp"

namespace goldthread::site {

namespace {

// What the menu holds where site.toml does not say (web.md G6: 5 to 7 entries).
constexpr std::array usual_menu = {Section::priorities, Section::measures, Section::activities, Section::reports, Section::calendar};

std::vector<NamedAddress> menu_of(const model::Content& content, const render::Words& words) {
  std::vector<NamedAddress> menu;
  if (content.site.menu.empty()) {
    for (const Section each : usual_menu) {
      if (exists(each, content)) menu.push_back({title(each, words), std::string(address(each))});
    }
    return menu;
  }
  for (const model::Ref& entry : content.site.menu) {
    if (const auto named = section(entry.id)) {
      if (exists(*named, content)) menu.push_back({title(*named, words), std::string(address(*named))});
      continue;
    }
    for (const model::Page& page : content.pages) {
      if ("pages/" + page.path == entry.id) menu.push_back({page.title, page.path + "/"});
    }
  }
  return menu;
}

// Whether today's site still has what a menu of an earlier day leads to.
bool is_there(const NamedAddress& entry, const model::Content& today) {
  for (int i = 0; i < section_count; ++i) {
    const auto each = static_cast<Section>(i);
    if (address(each) == entry.address) return exists(each, today);
  }
  return std::any_of(today.pages.begin(), today.pages.end(), [&](const model::Page& page) { return page.path + "/" == entry.address; });
}

std::string_view folder_of(const Languages& languages) {
  return languages.all.empty() ? std::string_view() : languages.all[languages.own].folder;
}
std::string_view main_of(const Languages& languages) { return languages.all.empty() ? std::string_view() : languages.all.front().tag; }

}  // namespace

Edition::Edition(const disclose::View& view, const derive::Derived& derived, const render::Words& words, const Theme& theme,
                 ThemeAddresses theme_addresses, render::LinkEnd link_end, std::vector<Download> downloads, Languages languages)
    : content_(view.content()),
      audience_(view.audience()),
      derived_(derived),
      words_(words),
      theme_(theme),
      theme_addresses_(std::move(theme_addresses)),
      languages_(std::move(languages)),
      addresses_(content_),
      prose_{content_, derived, addresses_, words, {link_end, folder_of(languages_)}, main_of(languages_)},
      abbreviations_(content_.glossary),
      comments_(content_),
      downloads_(std::move(downloads)),
      menu_(menu_of(content_, words)),
      furniture_(furniture_of(content_, words)) {
  std::sort(downloads_.begin(), downloads_.end(), [](const Download& a, const Download& b) { return a.address < b.address; });
}

Edition::Edition(const disclose::View& view, const derive::Derived& derived, const render::Words& words, const Theme& theme,
                 const Edition& today, ReleasedNow now)
    : Edition(view, derived, words, theme, today.theme_addresses_, today.link_end(), today.downloads_, today.languages_) {
  std::erase_if(menu_, [&](const NamedAddress& entry) { return !is_there(entry, today.content()); });
  furniture_ = today.furniture_;
  released_now_ = std::move(now);
}

}  // namespace goldthread::site
