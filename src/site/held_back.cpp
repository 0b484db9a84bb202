#include "site/held_back.hpp"

namespace goldthread::site {

using render::Phrase;

const std::string& held_back_title(const model::HeldBack& held, const render::Words& words) {
  return held.public_title.empty() ? words[Phrase::agenda_private] : held.public_title;
}

std::string held_back_note(const model::HeldBack& held, const render::Words& words) {
  if (held.paragraph.empty()) return words[Phrase::agenda_not_public];
  return words.fill(Phrase::agenda_exempt, {{"paragraph", held.paragraph}, {"description", held.description}});
}

}  // namespace goldthread::site
