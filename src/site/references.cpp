#include "site/references.hpp"

#include "render/event_words.hpp"

namespace goldthread::site {

void add_references(Draft& draft, Values& where, const std::vector<model::Ref>& refs) {
  for (const model::Ref& ref : refs) {
    Values& item = where.add(Block::items);
    if (const auto found = draft.content().find(ref.id)) {
      draft.link(item, *found);
    } else {
      item.set(Text::title, render::role_word(ref.id, draft.words()));
    }
  }
}

void add_linked(Draft& draft, Parts& parts, std::string_view heading, std::string_view anchor, const std::vector<model::Ref>& refs) {
  if (!refs.empty()) add_references(draft, parts.add(heading, anchor), refs);
}

}  // namespace goldthread::site
