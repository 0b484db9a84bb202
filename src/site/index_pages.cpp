#include "site/index_pages.hpp"

#include <array>

#include "render/numbers.hpp"
#include "render/sentences.hpp"
#include "site/counts.hpp"
#include "site/rows.hpp"
#include "site/sections.hpp"

namespace goldthread::site {

namespace {

using model::ActivityStatus;
using model::Kind;
using model::MeasureStatus;
using render::Phrase;

constexpr std::array measure_order = {MeasureStatus::off_target, MeasureStatus::worse_than_target,  MeasureStatus::close_to_target,
                                      MeasureStatus::on_target,  MeasureStatus::better_than_target, MeasureStatus::not_reported,
                                      MeasureStatus::withheld,   MeasureStatus::not_comparable,     MeasureStatus::no_target,
                                      MeasureStatus::not_due,    MeasureStatus::for_context};
static_assert(measure_order.size() == model::measure_status_count);
constexpr std::array activity_order = {ActivityStatus::off_track,       ActivityStatus::delayed,  ActivityStatus::no_update,
                                       ActivityStatus::on_track,        ActivityStatus::complete, ActivityStatus::not_started,
                                       ActivityStatus::carried_forward, ActivityStatus::paused,   ActivityStatus::cancelled};
static_assert(activity_order.size() == model::activity_status_count);

void begin(Draft& draft, Section section, std::string_view summary) {
  const std::string name = title(section, draft.words());
  draft.title(name);
  draft.values().set(Text::summary, summary);
  draft.describe(
      draft.words().fill(Phrase::description_of_list, {{"council", draft.content().site.council}, {"list", name}, {"summary", summary}}));
}

// A group's heading with its number, and its entry in the page's contents.
Values& add_group(Draft& draft, std::string_view heading, std::string_view anchor, int count) {
  Values& contents = draft.values().add(Block::contents);
  contents.set(Text::title, heading);
  contents.set(Text::anchor, anchor);
  contents.set(Text::value, render::number_text(count));
  Values& group = draft.values().add(Block::groups);
  group.set(Text::heading, heading);
  group.set(Text::anchor, anchor);
  group.set(Text::value, render::number_text(count));
  return group;
}

// Draws a list by status: `order` worst first, `status(i)` of the item at a place, `add(group, i)` its row.
template <class Order, class Counts, class StatusOf, class Add>
void group_by_status(Draft& draft, const Order& order, const Counts& counts, std::uint32_t size, StatusOf status_of, Add add) {
  for (const auto status : order) {
    if (counts.of(status) == 0) continue;
    Values& group = add_group(draft, draft.words().status(status), model::key(status), counts.of(status));
    for (std::uint32_t i = 0; i < size; ++i) {
      if (status_of(i) == status) add(group, i);
    }
  }
}

}  // namespace

std::string measures_page(const Edition& edition) {
  const derive::Standing& now = edition.derived().now;
  Draft draft(edition, std::string(address(Section::measures)));
  begin(draft, Section::measures, render::counted_sentence(now.counts.measures, edition.words()));
  group_by_status(
      draft, measure_order, now.counts.measures, static_cast<std::uint32_t>(edition.content().measures.size()),
      [&](std::uint32_t i) { return now.measures[i].status; },
      [&](Values& group, std::uint32_t i) { add_measure_row(draft, group, Block::measures, i, now); });
  for (const Section section : {Section::coverage, Section::data_quality}) {
    if (!exists(section, edition.content())) continue;
    Values& more = draft.values().add(Block::more);
    more.set(Text::title, title(section, edition.words()));
    draft.link(more, Address::href, address(section));
  }
  return draft.draw(Template::measures);
}

std::string activities_page(const Edition& edition) {
  const derive::Standing& now = edition.derived().now;
  Draft draft(edition, std::string(address(Section::activities)));
  begin(draft, Section::activities, render::counted_sentence(now.counts.activities, edition.words()));
  group_by_status(
      draft, activity_order, now.counts.activities, static_cast<std::uint32_t>(edition.content().activities.size()),
      [&](std::uint32_t i) { return now.activities[i].status; },
      [&](Values& group, std::uint32_t i) { add_activity_row(draft, group, Block::activities, i, now); });
  return draft.draw(Template::activities);
}

std::string priorities_page(const Edition& edition) {
  const model::Content& content = edition.content();
  const derive::Standing& now = edition.derived().now;
  Draft draft(edition, std::string(address(Section::priorities)));
  begin(draft, Section::priorities, render::counted_sentence(now.counts.priorities, Kind::priority, edition.words()));
  Values& group = draft.values().add(Block::groups);
  for (std::uint32_t i = 0; i < content.priorities.size(); ++i) {
    Values& line = add_item(draft, group, Block::items, {Kind::priority, i}, now);
    line.set(Text::summary, content.priorities[i].summary);
    line.set(Text::reason, render::roll_up_why(now.priorities[i], Kind::priority, content, edition.words()));
  }
  return draft.draw(Template::list);
}

std::string outcomes_page(const Edition& edition) {
  const model::Content& content = edition.content();
  const derive::Standing& now = edition.derived().now;
  Draft draft(edition, std::string(address(Section::outcomes)));
  begin(draft, Section::outcomes, render::counted_sentence(now.counts.outcomes, Kind::outcome, edition.words()));
  for (std::uint32_t p = 0; p < content.priorities.size(); ++p) {
    const auto& outcomes = edition.derived().thread.priorities[p].outcomes;
    if (outcomes.empty()) continue;
    Values& group = add_group(draft, content.priorities[p].title, content.priorities[p].id, static_cast<int>(outcomes.size()));
    for (const std::uint32_t i : outcomes) {
      Values& line = add_item(draft, group, Block::items, {Kind::outcome, i}, now);
      line.set(Text::summary, content.outcomes[i].summary);
      line.set(Text::reason, render::roll_up_why(now.outcomes[i], Kind::outcome, content, edition.words()));
    }
  }
  return draft.draw(Template::list);
}

std::string programmes_page(const Edition& edition) {
  const model::Content& content = edition.content();
  Draft draft(edition, std::string(address(Section::programmes)));
  begin(draft, Section::programmes, {});
  Values& group = draft.values().add(Block::groups);
  for (std::uint32_t i = 0; i < content.programmes.size(); ++i) {
    Values& line = add_item(draft, group, Block::items, {Kind::programme, i}, edition.derived().now);
    line.set(Text::summary, content.programmes[i].summary);
  }
  return draft.draw(Template::list);
}

}  // namespace goldthread::site
