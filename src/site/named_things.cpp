#include "site/named_things.hpp"

#include <set>

#include "model/each_entity.hpp"
#include "site/sections.hpp"
#include "site/standing_pages.hpp"

namespace goldthread::site {

namespace {

using derive::Places;
using model::ItemRef;
using model::Kind;

// Lists each thing once, where it is first asked for.
class Listing {
 public:
  explicit Listing(const Edition& edition) : content_(edition.content()), thread_(edition.derived().thread) {}

  void add(ItemRef item) {
    if (!there_.insert(item).second) return;
    named_.push_back({content_.entity(item).title, render::item_address(item, content_), item});
  }
  void add(Kind kind, const Places& places) {
    for (const std::uint32_t place : places) add({kind, place});
  }
  void add_priority(std::uint32_t index) {
    add({Kind::priority, index});
    for (const std::uint32_t outcome : thread_.priorities[index].outcomes) {
      add({Kind::outcome, outcome});
      add(Kind::measure, thread_.outcomes[outcome].measures);
      add(Kind::activity, thread_.outcomes[outcome].activities);
    }
    add(Kind::measure, thread_.priorities[index].measures);
  }
  std::vector<Named> take() { return std::move(named_); }

 private:
  const model::Content& content_;
  const derive::Thread& thread_;
  std::set<ItemRef> there_;
  std::vector<Named> named_;
};

// What nobody looks for by its name.
bool is_by_the_way(Kind kind) { return kind == Kind::indicator_set || kind == Kind::comparator || kind == Kind::timetable; }

}  // namespace

std::vector<Named> named_things(const Edition& edition) {
  const model::Content& content = edition.content();
  Listing listing(edition);
  for (std::uint32_t i = 0; i < content.priorities.size(); ++i) listing.add_priority(i);
  model::each_list(content, [&](Kind kind, const auto& list) {
    for (std::uint32_t i = 0; i < list.size() && !is_by_the_way(kind); ++i) listing.add({kind, i});
  });
  std::vector<Named> named = listing.take();
  for (const model::Page& page : content.pages) named.push_back({page.title, page.path + "/", std::nullopt, &page});
  // Those that the site makes itself where no author has written them.
  const auto standing = [&](StandingPage which, render::Phrase title, std::string address) {
    if (lacks_page(which, content)) named.push_back({edition.words()[title], std::move(address), std::nullopt});
  };
  standing(StandingPage::accessibility, render::Phrase::accessibility_title, "accessibility/");
  standing(StandingPage::privacy, render::Phrase::privacy_title, "privacy/");
  for (int i = 0; i < section_count; ++i) {
    const auto section = static_cast<Section>(i);
    if (section == Section::a_z || !exists(section, content)) continue;
    named.push_back({title(section, edition.words()), std::string(address(section)), std::nullopt});
  }
  return named;
}

const std::vector<model::Line>& also_called(const Named& named, const model::Content& content) {
  static const std::vector<model::Line> none;
  if (named.page) return named.page->also_called;
  return named.item ? content.entity(*named.item).also_called : none;
}

}  // namespace goldthread::site
