#include "site/search_page.hpp"

#include "site/draft.hpp"
#include "site/sections.hpp"

namespace goldthread::site {

using render::Phrase;

std::string search_page(const Edition& edition, const std::string& folder) {
  Draft draft(edition, std::string(search_address));
  Values& page = draft.values();
  draft.title(edition.words()[Phrase::search_title]);
  draft.describe(edition.words().fill(Phrase::search_description, {{"council", edition.site().council}}));
  // Nobody should find a page of results by searching.
  if (edition.audience() != disclose::Audience::members) page.show(Block::unlisted);
  draft.link(page, Address::search_script, edition.theme_addresses().search);
  draft.link(page, Address::search_index, folder);
  return draft.draw(Template::search);
}

}  // namespace goldthread::site
