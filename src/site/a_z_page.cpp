#include "site/a_z_page.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <mutex>
#include <set>
#include <utility>

#include "site/named_things.hpp"
#include "site/parts.hpp"
#include "site/sections.hpp"
#include "text/locale.hpp"
#include "text/slug.hpp"

namespace goldthread::site {

namespace {

using model::Kind;
using render::Phrase;

struct Entry {
  std::string title;
  std::string address;
  std::string note;  // its kind, or what it is another name of
};

// Not listed: meetings and requests, whose titles are dates and answers to others, and the levels of plans.
bool is_listed(Kind kind) {
  switch (kind) {
    case Kind::tier:
    case Kind::meeting:
    case Kind::stream:
    case Kind::action_plan:
    case Kind::hot_spot:
    case Kind::board_action:
    case Kind::indicator_set:
    case Kind::comparator:
    case Kind::timetable:
      return false;
    case Kind::post:
    case Kind::portfolio:
    case Kind::organisation:
    case Kind::ward:
    case Kind::glossary_term:
    case Kind::plan:
    case Kind::priority:
    case Kind::outcome:
    case Kind::activity:
    case Kind::programme:
    case Kind::measure:
    case Kind::risk:
    case Kind::body:
    case Kind::report:
    case Kind::statement:
    case Kind::survey:
    case Kind::question_session:
    case Kind::paper:
      return true;
  }
  return false;
}

// Each by its title, and by every other name that people have for it (web.md Z1).
std::vector<Entry> entries_of(const Edition& edition) {
  const render::Words& words = edition.words();
  std::vector<Entry> entries;
  for (const Named& named : named_things(edition)) {
    if (named.item && !is_listed(named.item->kind)) continue;
    entries.push_back({named.title, named.address, named.item ? words.singular(named.item->kind) : std::string()});
    for (const model::Line& name : also_called(named, edition.content())) {
      entries.push_back({name.text, named.address, words.fill(Phrase::a_z_see, {{"title", named.title}})});
    }
  }
  return entries;
}

}  // namespace

// Everything by name, put in order once, by whichever page is drawn first.
struct AToZ::Everything {
  explicit Everything(const Edition& of) : edition(of), entries(entries_of(of)) {
    titles.reserve(entries.size());
    for (const Entry& entry : entries) titles.push_back(entry.title);
    letters = text::letters_of(titles, of.site().language);
  }
  const std::vector<std::size_t>& order() {
    std::call_once(once, [&] { ordered = text::alphabetical(titles, edition.site().language); });
    return ordered;
  }

  const Edition& edition;
  std::vector<Entry> entries;
  std::vector<std::string_view> titles;
  std::vector<std::string> letters;  // of each entry
  std::once_flag once;
  std::vector<std::size_t> ordered;
};

namespace {

constexpr std::size_t most_on_one_page = 350;  // names; a page of more is too heavy for a phone

std::string heading_of(const std::string& letter, const render::Words& words) {
  if (letter.empty()) return words[Phrase::a_z_other];
  return letter == "0" ? std::string(words.text("a_z_numbers")) : letter;
}

// As an anchor, and as the name of its page.
std::string anchor_of(const std::string& letter) { return letter.empty() ? "other" : letter == "0" ? "numbers" : text::slug(letter); }

std::string address_of(const std::string& letter) { return fmt::format("{}{}/", address(Section::a_z), anchor_of(letter)); }

void add_entry(Draft& draft, Values& group, const Entry& entry) {
  Values& line = group.add(Block::items);
  line.set(Text::title, entry.title);
  line.set(Text::note, entry.note);
  draft.link(line, Address::href, entry.address);
}

Values& add_group(Draft& draft, const std::string& letter) {
  Values& group = draft.values().add(Block::groups);
  group.set(Text::heading, heading_of(letter, draft.words()));
  group.set(Text::anchor, anchor_of(letter));
  return group;
}

}  // namespace

AToZ::AToZ(const Edition& edition) : everything_(std::make_shared<Everything>(edition)) {}

std::vector<std::string> AToZ::letters_with_pages() const {
  if (everything_->entries.size() <= most_on_one_page) return {};
  const std::set<std::string_view> there(everything_->letters.begin(), everything_->letters.end());
  const std::vector<std::string_view> unordered(there.begin(), there.end());
  std::vector<std::string> out;
  for (const std::size_t place : text::alphabetical(unordered, everything_->edition.site().language)) out.emplace_back(unordered[place]);
  // What is under no letter comes last.
  if (!out.empty() && out.front().empty()) std::rotate(out.begin(), out.begin() + 1, out.end());
  return out;
}

std::string AToZ::address(const std::string& letter) const { return address_of(letter); }

std::string AToZ::page() const {
  const Edition& edition = everything_->edition;
  const render::Words& words = edition.words();
  Draft draft(edition, std::string(site::address(Section::a_z)));
  draft.title(title(Section::a_z, words));
  draft.values().set(Text::summary, words[Phrase::a_z_summary]);
  draft.describe(
      words.fill(Phrase::description_of_list,
                 {{"council", edition.site().council}, {"list", title(Section::a_z, words)}, {"summary", words[Phrase::a_z_summary]}}));
  const std::vector<std::string>& letters = everything_->letters;
  for (const std::string& letter : letters_with_pages()) {
    Values& way = draft.values().add(Block::items);
    way.set(Text::title, heading_of(letter, words));
    way.set(Text::note, words.counted(static_cast<int>(std::count(letters.begin(), letters.end(), letter)), Phrase::a_z_letter_count_one,
                                      Phrase::a_z_letter_count_many));
    draft.link(way, Address::href, address_of(letter));
  }
  if (everything_->entries.size() > most_on_one_page) return draft.draw(Template::a_z);
  std::map<std::string, Values*> groups;
  for (const std::size_t place : everything_->order()) {
    Values*& group = groups[letters[place]];
    if (!group) {
      group = &add_group(draft, letters[place]);
      Values& contents = draft.values().add(Block::contents);
      contents.set(Text::title, heading_of(letters[place], words));
      contents.set(Text::anchor, anchor_of(letters[place]));
    }
    add_entry(draft, *group, everything_->entries[place]);
  }
  return draft.draw(Template::a_z);
}

std::string AToZ::letter_page(const std::string& letter) const {
  const Edition& edition = everything_->edition;
  const render::Words& words = edition.words();
  const std::string heading = heading_of(letter, words);
  Draft draft(edition, address_of(letter));
  draft.title(words.fill(Phrase::a_z_letter_title, {{"letter", heading}}));
  draft.crumb(title(Section::a_z, words), site::address(Section::a_z));
  // Each language has letters of its own, and names under them.
  draft.stands_elsewhere(site::address(Section::a_z));
  draft.describe(words.fill(Phrase::description_of_list, {{"council", edition.site().council},
                                                          {"list", words.fill(Phrase::a_z_letter_title, {{"letter", heading}})},
                                                          {"summary", words.fill(Phrase::a_z_letter_summary, {{"letter", heading}})}}));
  Values& group = add_group(draft, letter);
  for (const std::size_t place : everything_->order()) {
    if (everything_->letters[place] == letter) add_entry(draft, group, everything_->entries[place]);
  }
  const std::vector<std::string> all = letters_with_pages();
  const auto here = std::find(all.begin(), all.end(), letter);
  const auto named = [&](const std::string& other) { return NamedAddress{heading_of(other, words), address_of(other)}; };
  set_neighbours(draft, here == all.begin() ? std::optional<NamedAddress>() : named(*(here - 1)),
                 here + 1 == all.end() ? std::optional<NamedAddress>() : named(*(here + 1)));
  return draft.draw(Template::a_z);
}

}  // namespace goldthread::site
