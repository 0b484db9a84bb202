#include "site/held_back.hpp"

#include "model/exempt_information.hpp"
#include "text/language_marks.hpp"

namespace goldthread::site {

using render::Phrase;

namespace {

// What the law says in short, in the theme's own language where it has the words.
std::string description_of(const model::HeldBack& held, const render::Words& words) {
  const std::string key = model::exempt_words_key(text::without_language_marks(held.description));
  const std::string_view said = words.text(key);
  return key.empty() || said == key ? held.description : std::string(said);
}

}  // namespace

const std::string& held_back_title(const model::HeldBack& held, const render::Words& words) {
  return held.public_title.empty() ? words[Phrase::agenda_private] : held.public_title;
}

std::string held_back_note(const model::HeldBack& held, const render::Words& words) {
  if (held.paragraph.empty()) return words[Phrase::agenda_not_public];
  return words.fill(Phrase::agenda_exempt, {{"paragraph", held.paragraph}, {"description", description_of(held, words)}});
}

}  // namespace goldthread::site
