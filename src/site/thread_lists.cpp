#include "site/thread_lists.hpp"

#include <algorithm>
#include <optional>
#include <vector>

#include "render/numbers.hpp"
#include "site/rows.hpp"

namespace goldthread::site {

namespace {

using model::ItemRef;
using model::Kind;
using render::Phrase;

std::optional<ItemRef> found(const model::Ref& ref, const model::Content& content) { return content.find(ref.id); }

// The one thing that an item names as its parent.
std::optional<ItemRef> parent(ItemRef item, const model::Content& content) {
  switch (item.kind) {
    case Kind::measure: {
      const model::Measure& measure = content.measures[item.index];
      return measure.outcome.empty() ? found(measure.priority, content) : found(measure.outcome, content);
    }
    case Kind::activity: {
      const model::Activity& activity = content.activities[item.index];
      return activity.outcome.empty() ? found(activity.programme, content) : found(activity.outcome, content);
    }
    case Kind::outcome:
      return found(content.outcomes[item.index].priority, content);
    default:
      return std::nullopt;
  }
}

// From the top down, the item itself left out.
std::vector<ItemRef> ancestors(ItemRef item, const model::Content& content) {
  std::vector<ItemRef> line;
  for (auto above = parent(item, content); above && line.size() < 4; above = parent(*above, content)) line.push_back(*above);
  std::reverse(line.begin(), line.end());
  return line;
}

class ThreadLists {
 public:
  ThreadLists(Draft& draft, const derive::Standing& standing) : draft_(draft), standing_(standing) {}

  void up(ItemRef item) {
    Values& line = add_item(draft_, draft_.values(), Block::thread_up, item, standing_);
    line.set(Text::key, draft_.words().singular(item.kind));
  }
  // A heading and a list; nothing where the list is empty.
  void group(const std::string& heading, Kind kind, const derive::Places& places) {
    if (places.empty()) return;
    Values& group = draft_.values().add(Block::thread_groups);
    group.set(Text::heading, heading);
    for (const std::uint32_t place : places) add_item(draft_, group, Block::items, {kind, place}, standing_);
  }
  void group(Phrase heading, const std::vector<model::Ref>& refs) {
    derive::Places places;
    for (const model::Ref& ref : refs) {
      if (const auto place = draft_.content().find(ref.id, Kind::outcome)) places.push_back(static_cast<std::uint32_t>(*place));
    }
    group(draft_.words().fill(heading, {{"kinds", draft_.words().plural_inside(Kind::outcome)}}), Kind::outcome, places);
  }
  // How many stand below it, by their list elsewhere on the page.
  void down(Kind kind, std::size_t count, std::string_view anchor) {
    if (count == 0) return;
    const render::Words& words = draft_.words();
    Values& line = draft_.values().add(Block::thread_down);
    line.set(Text::key, words[Phrase::leads_to]);
    const auto number = static_cast<std::int64_t>(count);
    line.set(Text::title,
             words.fill_counted(
                 number, Phrase::count_of_one, Phrase::count_of_many,
                 {{"count", render::number_text(number)}, {"kind", words.singular_inside(kind)}, {"kinds", words.plural_inside(kind)}}));
    line.set(Text::anchor, anchor);
  }

 private:
  Draft& draft_;
  const derive::Standing& standing_;
};

}  // namespace

void add_crumbs_above(Draft& draft, ItemRef item) {
  const auto line = ancestors(item, draft.content());
  draft.crumb(line.empty() ? item.kind : line.front().kind);
  for (const ItemRef& above : line) draft.crumb(above);
}

void set_thread(Draft& draft, ItemRef item, const derive::Standing& standing) {
  const model::Content& content = draft.content();
  const derive::Thread& thread = draft.derived().thread;
  ThreadLists lists(draft, standing);
  const auto line = ancestors(item, content);
  const ItemRef top = line.empty() ? item : line.front();
  if (top.kind == Kind::priority) {
    for (const std::uint32_t plan : thread.priorities[top.index].plans) lists.up({Kind::plan, plan});
  }
  for (const ItemRef& above : line) lists.up(above);
  Values& here = draft.values().add(Block::thread_here);
  here.set(Text::key, draft.words().singular(item.kind));
  here.set(Text::title, content.entity(item).title);
  here.set(Html::tag, tag_of(draft.edition(), item, standing));
  switch (item.kind) {
    case Kind::priority:
      lists.down(Kind::outcome, thread.priorities[item.index].outcomes.size(), "the_outcomes");
      lists.down(Kind::measure, thread.priorities[item.index].measures.size(), "the_measures");
      return;
    case Kind::outcome: {
      const auto& own = thread.outcomes[item.index];
      lists.down(Kind::measure, own.measures.size() + own.also_measures.size(), "the_measures");
      lists.down(Kind::activity, own.activities.size() + own.also_activities.size(), "the_activities");
      return;
    }
    case Kind::measure:
      lists.group(Phrase::also_supports, content.measures[item.index].also_supports);
      return;
    case Kind::activity:
      lists.group(Phrase::also_supports, content.activities[item.index].also_supports);
      return;
    default:
      return;
  }
}

}  // namespace goldthread::site
