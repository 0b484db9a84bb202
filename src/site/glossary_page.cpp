#include "site/glossary_page.hpp"

#include "site/draft.hpp"
#include "site/sections.hpp"
#include "text/locale.hpp"

namespace goldthread::site {

using render::Phrase;

std::string glossary_page(const Edition& edition) {
  const model::Content& content = edition.content();
  const render::Words& words = edition.words();
  Draft draft(edition, std::string(address(Section::glossary)));
  const std::string name = title(Section::glossary, words);
  draft.title(name);
  draft.values().set(Text::summary, words[Phrase::glossary_intro]);
  draft.describe(words.fill(Phrase::description_of_list,
                            {{"council", content.site.council}, {"list", name}, {"summary", words[Phrase::glossary_intro]}}));
  std::vector<std::string_view> titles;
  for (const model::GlossaryTerm& term : content.glossary) titles.push_back(term.title);
  Values* group = nullptr;
  std::string letter;
  const std::vector<std::string> letters = text::letters_of(titles, content.site.language);
  for (const std::size_t place : text::alphabetical(titles, content.site.language)) {
    const model::GlossaryTerm& term = content.glossary[place];
    const std::string& first = letters[place];
    if (!group || first != letter) {
      letter = first;
      group = &draft.values().add(Block::groups);
      const std::string heading = letter.empty()  ? words[Phrase::glossary_other]
                                  : letter == "0" ? std::string(words.text("a_z_numbers"))
                                                  : letter;
      const std::string anchor = "letter_" + (letter.empty() ? std::string("other") : letter);
      group->set(Text::heading, heading);
      group->set(Text::anchor, anchor);
      Values& contents = draft.values().add(Block::contents);
      contents.set(Text::title, heading);
      contents.set(Text::anchor, anchor);
    }
    Values& entry = group->add(Block::terms);
    entry.set(Text::title, term.title);
    entry.set(Text::anchor, term.id);
    entry.set(Text::note, term.short_for);
    entry.set(Text::value, term.text);
  }
  return draft.draw(Template::glossary);
}

}  // namespace goldthread::site
