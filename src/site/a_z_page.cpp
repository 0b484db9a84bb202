#include <map>
#include <vector>

#include "site/rows.hpp"
#include "site/sections.hpp"
#include "site/whole_pages.hpp"
#include "text/locale.hpp"
#include "text/slug.hpp"

namespace goldthread::site {

namespace {

using model::Kind;
using render::Phrase;

struct Entry {
  std::string title;
  std::string address;
  std::string kind;
};

// All that has a page or an entry of its own, the lists themselves among it, but for meetings, action plans and board actions, whose titles
// are dates and answers to others.
std::vector<Entry> entries_of(const model::Content& content, const render::Words& words) {
  std::vector<Entry> entries;
  const auto add = [&](Kind kind, const auto& list) {
    for (std::uint32_t i = 0; i < list.size(); ++i) {
      entries.push_back({list[i].title, render::item_address({kind, i}, content), words.singular(kind)});
    }
  };
  add(Kind::priority, content.priorities);
  add(Kind::outcome, content.outcomes);
  add(Kind::measure, content.measures);
  add(Kind::activity, content.activities);
  add(Kind::programme, content.programmes);
  add(Kind::plan, content.plans);
  add(Kind::report, content.reports);
  add(Kind::risk, content.risks);
  add(Kind::portfolio, content.portfolios);
  add(Kind::organisation, content.organisations);
  add(Kind::post, content.posts);
  add(Kind::body, content.bodies);
  add(Kind::ward, content.wards);
  add(Kind::glossary_term, content.glossary);
  add(Kind::statement, content.statements);
  add(Kind::survey, content.surveys);
  add(Kind::question_session, content.question_sessions);
  add(Kind::paper, content.papers);
  for (const model::Page& page : content.pages) entries.push_back({page.title, page.path + "/", {}});
  for (int i = 0; i < section_count; ++i) {
    const auto section = static_cast<Section>(i);
    if (section != Section::a_z && exists(section, content)) entries.push_back({title(section, words), std::string(address(section)), {}});
  }
  return entries;
}

std::string heading_of(const std::string& letter, const render::Words& words) {
  if (letter.empty()) return words[Phrase::a_z_other];
  return letter == "0" ? std::string(words.text("a_z_numbers")) : letter;
}

}  // namespace

std::string a_z_page(const Edition& edition) {
  const render::Words& words = edition.words();
  Draft draft(edition, std::string(address(Section::a_z)));
  draft.title(title(Section::a_z, words));
  draft.values().set(Text::summary, words[Phrase::a_z_summary]);
  draft.describe(
      words.fill(Phrase::description_of_list,
                 {{"council", edition.site().council}, {"list", title(Section::a_z, words)}, {"summary", words[Phrase::a_z_summary]}}));
  const std::vector<Entry> entries = entries_of(edition.content(), words);
  std::vector<std::string_view> titles;
  for (const Entry& entry : entries) titles.push_back(entry.title);

  std::map<std::string, Values*> groups;
  const std::vector<std::string> letters = text::letters_of(titles, edition.site().language);
  for (const std::size_t place : text::alphabetical(titles, edition.site().language)) {
    const std::string& letter = letters[place];
    Values*& group = groups[letter];
    if (!group) {
      const std::string heading = heading_of(letter, words);
      const std::string anchor = letter.empty() ? "other" : letter == "0" ? "numbers" : text::slug(letter);
      Values& contents = draft.values().add(Block::contents);
      contents.set(Text::title, heading);
      contents.set(Text::anchor, anchor);
      group = &draft.values().add(Block::groups);
      group->set(Text::heading, heading);
      group->set(Text::anchor, anchor);
    }
    Values& line = group->add(Block::items);
    line.set(Text::title, entries[place].title);
    line.set(Text::note, entries[place].kind);
    draft.link(line, Address::href, entries[place].address);
  }
  return draft.draw(Template::a_z);
}

}  // namespace goldthread::site
