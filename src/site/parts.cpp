#include "site/parts.hpp"

#include <algorithm>

#include "site/rows.hpp"
#include "text/language_marks.hpp"

namespace goldthread::site {

namespace {

constexpr std::size_t most_without_contents = 3;

}  // namespace

Values& Parts::add(std::string_view heading, std::string_view anchor) {
  parts_.push_back({std::string(heading), std::string(anchor)});
  Values& part = draft_.values().add(Block::parts);
  part.set(Text::heading, heading);
  part.set(Text::anchor, anchor);
  return part;
}

void Parts::list(std::string_view heading, std::string_view anchor, model::Kind kind, const std::vector<std::uint32_t>& places) {
  if (places.empty()) return;
  Values& part = add(heading, anchor);
  for (const std::uint32_t place : places) add_item(draft_, part, Block::items, {kind, place}, draft_.derived().now);
}

void Parts::prose(std::string_view heading, std::string_view anchor, const model::Prose& prose, const derive::Standing& standing) {
  if (prose.empty()) return;
  draft_.prose(add(heading, anchor), Html::prose, prose, standing, 3);
}

void Parts::list_headings(const model::Prose& prose) {
  int highest = 7;
  for (const model::Heading& heading : prose.headings) highest = std::min(highest, heading.level);
  for (const model::Heading& heading : prose.headings) {
    if (heading.level == highest) parts_.push_back({heading_text(heading, prose), heading.anchor});
  }
}

std::string Parts::draw(Template which) {
  if (parts_.size() > most_without_contents) {
    for (const Part& part : parts_) {
      Values& line = draft_.values().add(Block::contents);
      line.set(Text::title, part.heading);
      line.set(Text::anchor, part.anchor);
    }
  }
  return draft_.draw(which);
}

std::string heading_text(const model::Heading& heading, const model::Prose& prose) {
  return prose.untranslated ? text::in_other_language(heading.text) : heading.text;
}

void set_neighbours(Draft& draft, const std::optional<NamedAddress>& previous, const std::optional<NamedAddress>& next) {
  if (!previous && !next) return;
  Values& both = draft.values().add(Block::neighbours);
  const auto set = [&](Block block, const std::optional<NamedAddress>& place) {
    if (!place) return;
    Values& link = both.add(block);
    link.set(Text::title, place->title);
    draft.link(link, Address::href, place->address);
  };
  set(Block::previous, previous);
  set(Block::next, next);
}

void add_notice(Draft& draft, std::string_view words, std::string_view link_title, std::string_view target) {
  Values& notice = draft.values().add(Block::notices);
  notice.set(Text::value, words);
  notice.set(Text::title, link_title);
  if (!target.empty()) draft.link(notice, Address::href, target);
}

}  // namespace goldthread::site
