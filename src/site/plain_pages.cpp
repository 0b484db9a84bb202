#include "site/plain_pages.hpp"

#include "site/base_path.hpp"
#include "site/draft.hpp"
#include "site/kind_line.hpp"
#include "site/parts.hpp"
#include "site/sections.hpp"

namespace goldthread::site {

using render::Phrase;

std::string plain_page(const Edition& edition, std::uint32_t index) {
  const model::Page& page = edition.content().pages[index];
  Draft draft(edition, page.path + "/");
  draft.title(page.title);
  // A page in a folder that has a page of its own stands below it.
  for (const model::Page& above : edition.content().pages) {
    if (page.path.starts_with(above.path + "/")) draft.crumb(above.title, above.path + "/");
  }
  draft.values().set(Text::kind, kind_line({}, page, edition.words()));
  draft.values().set(Text::summary, page.description);
  draft.describe(
      page.description.empty()
          ? edition.words().fill(Phrase::description_of_list, {{"council", edition.site().council}, {"list", page.title}, {"summary", ""}})
          : page.description);
  draft.prose(draft.values(), Html::prose, page.prose, edition.derived().now, 2);
  int level_two = 0;
  for (const model::Heading& heading : page.prose.headings) level_two += heading.level == 2 ? 1 : 0;
  if (level_two > 3) {
    for (const model::Heading& heading : page.prose.headings) {
      if (heading.level != 2) continue;
      Values& line = draft.values().add(Block::contents);
      line.set(Text::title, heading_text(heading, page.prose));
      line.set(Text::anchor, heading.anchor);
    }
  }
  return draft.draw(Template::page);
}

std::string not_found_page(const Edition& edition) {
  Draft draft(edition, "404.html", base_path(edition.site().base_url));
  draft.title(edition.words()[Phrase::not_found_title]);
  if (!edition.site().contact.empty()) {
    Values& contact = draft.values().add(Block::contact);
    contact.set(Text::title, edition.site().contact);
    draft.link(contact, Address::href, "mailto:" + edition.site().contact);
  }
  return draft.draw(Template::not_found);
}

}  // namespace goldthread::site
