#include "site/attention.hpp"

#include <algorithm>
#include <string>

#include "render/numbers.hpp"
#include "render/sentences.hpp"
#include "site/exceptions.hpp"
#include "site/rows.hpp"
#include "site/sections.hpp"

namespace goldthread::site {

namespace {

using derive::Places;
using model::Kind;
using render::Phrase;

constexpr std::size_t most = 5;  // of each kind on the page of the whole council

// Those that need it, the first to be read first.
Places in_order(Places measures, const Draft& draft) {
  const model::Content& content = draft.content();
  const derive::Standing& now = draft.derived().now;
  std::erase_if(measures, [&](std::uint32_t place) { return !is_off_target(now.measures[place].status); });
  std::stable_sort(measures.begin(), measures.end(), [&](std::uint32_t a, std::uint32_t b) {
    if (content.measures[a].headline != content.measures[b].headline) return content.measures[a].headline;
    return now.measures[a].off_target_run > now.measures[b].off_target_run;
  });
  return measures;
}

Places latest_first(Places activities, const derive::Standing& now) {
  std::erase_if(activities, [&](std::uint32_t place) { return now.activities[place].status != model::ActivityStatus::off_track; });
  std::stable_sort(activities.begin(), activities.end(),
                   [&](std::uint32_t a, std::uint32_t b) { return now.activities[a].slip_days > now.activities[b].slip_days; });
  return activities;
}

std::string reason(const Draft& draft, Kind kind, std::uint32_t place) {
  const model::Content& content = draft.content();
  const derive::Standing& now = draft.derived().now;
  if (kind == Kind::activity)
    return render::activity_reason(content.activities[place], now.activities[place], now.vantage, content, draft.words());
  return render::measure_reason(content.measures[place], draft.derived().measures[place], now.measures[place], content.site, draft.words());
}

Values& add_group(Draft& draft, Kind kind, const Places& places, std::size_t shown) {
  Values& group = draft.values().add(Block::attention);
  group.set(Text::heading, draft.words().plural(kind));
  for (std::size_t i = 0; i < shown; ++i) {
    Values& line = add_item(draft, group, Block::items, {kind, places[i]}, draft.derived().now);
    line.set(Text::reason, reason(draft, kind, places[i]));
  }
  return group;
}

// The list of the kind, where the rest are.
struct Rest {
  Section section;
  std::string_view anchor;
  Phrase all;
};

void add(Draft& draft, Kind kind, const Places& places, AttentionOf of, const Rest& rest) {
  if (places.empty()) return;
  const std::size_t shown = of == AttentionOf::part ? places.size() : std::min(places.size(), most);
  Values& group = add_group(draft, kind, places, shown);
  if (shown == places.size()) return;
  Values& more = group.add(Block::more);
  more.set(Text::title, draft.words().fill(rest.all, {{"count", render::number_text(static_cast<std::int64_t>(places.size()))},
                                                      {"kinds", draft.words().plural_inside(kind)}}));
  draft.link(more, Address::href, std::string(address(rest.section)) + "#" + std::string(rest.anchor));
}

}  // namespace

void set_attention(Draft& draft, Places measures, Places activities, AttentionOf of) {
  add(draft, Kind::measure, in_order(std::move(measures), draft), of,
      {Section::measures, model::key(model::MeasureStatus::off_target), Phrase::all_off_target});
  add(draft, Kind::activity, latest_first(std::move(activities), draft.derived().now), of,
      {Section::activities, model::key(model::ActivityStatus::off_track), Phrase::all_off_track});
}

}  // namespace goldthread::site
