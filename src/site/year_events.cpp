#include "site/year_events.hpp"

#include <fmt/format.h>

#include "render/dates.hpp"
#include "render/event_words.hpp"
#include "site/rows.hpp"

namespace goldthread::site {

namespace {

using model::Event;
using model::Kind;
using render::Phrase;

std::string month_anchor(int month) { return fmt::format("month_{}", month); }

}  // namespace

void fill_event(Draft& draft, Values& entry, const YearEvent& at, model::Year year) {
  const model::Content& content = draft.content();
  const render::Words& words = draft.words();
  const Event& event = content.streams[at.stream].events[at.event];
  const std::string stream = model::address({Kind::stream, at.stream}, content);
  entry.set(Text::title, event.title);
  if (stream != draft.address()) draft.link(entry, Address::href, stream + "#" + event.id);
  entry.set(Text::kind, content.streams[at.stream].title);
  if (at.date) {
    entry.set(Html::day, fmt::format("<time datetime=\"{}\">{}</time>", at.date->text(), render::weekday_and_day(*at.date, words)));
  } else {
    entry.set(Text::when, render::when_words(event, at.month, words));
  }
  entry.set(Text::note, render::conditions(event, words));
  if (const auto period = period_meant(event, at.month, year, content.site.year_start)) {
    entry.set(Text::period, words.fill(Phrase::event_about, {{"period", render::period_text(*period, words)}}));
  }
  for (const model::Involvement& involvement : event.involves) {
    Values& who = entry.add(Block::involved);
    if (const auto item = content.find(involvement.who.id)) {
      draft.link(who, *item);
    } else {
      who.set(Text::title, render::role_word(involvement.who.id, words));
    }
    who.set(Text::note, involvement.what);
  }
  for (const model::ItemRef item : seen_at(event, at, year, content)) draft.link(entry.add(Block::items), item);
}

void fill_event_item(Draft& draft, Values& item, const YearEvent& at) {
  const model::Content& content = draft.content();
  const Event& event = content.streams[at.stream].events[at.event];
  item.set(Text::title, event.title);
  draft.link(item, Address::href, model::address({Kind::stream, at.stream}, content) + "#" + event.id);
  item.set(Text::note, at.date ? render::day_and_month(*at.date, draft.words()) : render::when_words(event, at.month, draft.words()));
}

Values* add_events(Draft& draft, Parts& parts, std::string_view heading, std::string_view anchor,
                   const std::function<bool(const Event&)>& chosen) {
  const model::Content& content = draft.content();
  const model::Year year = present_year(content.site);
  Values* part = nullptr;
  Values* group = nullptr;
  int month = 0;
  for (const YearEvent& at : events_of(content, year)) {
    if (!chosen(content.streams[at.stream].events[at.event])) continue;
    if (!part) part = &parts.add(heading, anchor);
    if (!group || at.month != month) {
      month = at.month;
      group = &part->add(Block::months);
      group->set(Text::heading, render::month_and_year(first_of_month(month, year, content.site.year_start), draft.words()));
      group->set(Text::anchor, month_anchor(month));
    }
    fill_event(draft, group->add(Block::events), at, year);
  }
  return part;
}

std::string stage_word(std::string_view stage, const render::Words& words) {
  if (stage == "plan") return words[Phrase::stage_plan];
  if (stage == "do") return words[Phrase::stage_do];
  if (stage == "review") return words[Phrase::stage_review];
  if (stage == "revise") return words[Phrase::stage_revise];
  return std::string(stage);
}

}  // namespace goldthread::site
