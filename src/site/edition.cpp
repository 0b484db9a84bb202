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

}  // namespace

Edition::Edition(const disclose::View& view, const derive::Derived& derived, const render::Words& words, const Theme& theme,
                 ThemeAddresses theme_addresses, render::LinkEnd link_end, std::vector<Download> downloads)
    : content_(view.content()),
      audience_(view.audience()),
      derived_(derived),
      words_(words),
      theme_(theme),
      theme_addresses_(std::move(theme_addresses)),
      addresses_(content_),
      prose_{content_, derived, addresses_, words, link_end},
      abbreviations_(content_.glossary),
      comments_(content_),
      downloads_(std::move(downloads)),
      menu_(menu_of(content_, words)),
      furniture_(furniture_of(content_, words)) {
  std::sort(downloads_.begin(), downloads_.end(), [](const Download& a, const Download& b) { return a.address < b.address; });
}

}  // namespace goldthread::site
