#include "site/year_events.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "render/dates.hpp"
#include "site/roles.hpp"
#include "site/rows.hpp"

namespace goldthread::site {

namespace {

using model::Event;
using model::Kind;
using model::When;
using render::Phrase;

std::optional<model::Date> date_in(const Event& event, model::Year year) {
  for (const model::Occurrence& occurrence : event.occurs) {
    if (occurrence.year == year) return occurrence.date;
  }
  return std::nullopt;
}

// Where in its month an event without a day stands among those with one.
int usual_day(When when) {
  switch (when) {
    case When::early:
      return 5;
    case When::mid:
      return 15;
    case When::any:
      return 16;
    case When::late:
      return 25;
    case When::by:
      return 31;
  }
  return 16;
}

const std::string& month_name(int month, const render::Words& words) {
  return words[static_cast<Phrase>(static_cast<int>(Phrase::month_1) + month - 1)];
}

std::string month_anchor(int month) { return fmt::format("month_{}", month); }

// What keeps an event from being certain.
std::string conditions(const Event& event, const render::Words& words) {
  std::string out;
  const auto say = [&](std::string_view what) {
    if (what.empty()) return;
    if (!out.empty()) out += "; ";
    out += what;
  };
  if (event.document_stage)
    say(words[static_cast<Phrase>(static_cast<int>(Phrase::document_draft) + static_cast<int>(*event.document_stage))]);
  say(event.condition);
  if (event.proposed) say(words[Phrase::event_proposed]);
  if (event.outside && event.condition.empty()) say(words[Phrase::event_outside]);
  return out;
}

}  // namespace

model::Date first_of_month(int month, model::Year year, model::YearStart start) {
  return *model::Date::of(month >= start.month ? year.first : year.first + 1, month, 1);
}

model::Year present_year(const model::Site& site) { return site.as_at ? model::year_of(*site.as_at, site.year_start) : model::Year{2000}; }

std::vector<YearEvent> events_of(const model::Content& content, model::Year year) {
  const model::YearStart start = content.site.year_start;
  std::vector<YearEvent> events;
  for (std::uint32_t s = 0; s < content.streams.size(); ++s) {
    const model::Stream& stream = content.streams[s];
    if (!stream.live_in(year)) continue;
    for (std::uint32_t e = 0; e < stream.events.size(); ++e) {
      const Event& event = stream.events[e];
      if (!event.live_in(year) || (event.year && *event.year != year)) continue;
      const auto date = date_in(event, year);
      // A dated occurrence overrides the month of the cycle; of a span it marks its own month only.
      if (date && event.months.size() < 2) {
        events.push_back({s, e, date->month(), date});
        continue;
      }
      for (const int month : event.months) events.push_back({s, e, month, date && date->month() == month ? date : std::nullopt});
    }
  }
  std::stable_sort(events.begin(), events.end(), [&](const YearEvent& a, const YearEvent& b) {
    const auto key = [&](const YearEvent& each) {
      const Event& event = content.streams[each.stream].events[each.event];
      return std::tuple((each.month - start.month + 12) % 12, each.date ? each.date->day() : usual_day(event.when));
    };
    return key(a) < key(b);
  });
  return events;
}

std::string when_words(const Event& event, int month, const render::Words& words) {
  if (event.months.size() > 1) {
    return words.fill(Phrase::span, {{"from", month_name(event.months.front(), words)}, {"to", month_name(event.months.back(), words)}});
  }
  const std::string& name = month_name(month, words);
  switch (event.when) {
    case When::early:
      return words.fill(Phrase::when_early, {{"month", name}});
    case When::mid:
      return words.fill(Phrase::when_mid, {{"month", name}});
    case When::late:
      return words.fill(Phrase::when_late, {{"month", name}});
    case When::by:
      return words.fill(Phrase::when_by, {{"month", name}});
    case When::any:
      return words.fill(Phrase::when_any, {{"month", name}});
  }
  return name;
}

std::optional<model::Period> period_meant(const Event& event, int month, model::Year year, model::YearStart start) {
  if (event.period_meant.empty()) return std::nullopt;
  const auto period = model::Period::from_key(year, event.period_meant, start);
  if (!period || period->last_day() < first_of_month(month, year, start)) return period;
  return model::Period::from_key({year.first - 1}, event.period_meant, start);
}

std::vector<model::ItemRef> seen_at(const Event& event, const YearEvent& at, model::Year year, const model::Content& content) {
  std::vector<model::ItemRef> seen;
  for (const model::Ref& ref : event.plans) {
    const auto plan = content.find(ref.id, Kind::plan);
    if (!plan) continue;
    const auto& years = content.plans[*plan].years;
    if (years.empty() || std::find(years.begin(), years.end(), year) != years.end())
      seen.push_back({Kind::plan, static_cast<std::uint32_t>(*plan)});
  }
  const auto meant = period_meant(event, at.month, year, content.site.year_start);
  for (const model::Ref& ref : event.reports) {
    const auto report = content.find(ref.id, Kind::report);
    if (!report) continue;
    const auto& period = content.reports[*report].period;
    if (!meant || !period || period->last_day() == meant->last_day()) seen.push_back({Kind::report, static_cast<std::uint32_t>(*report)});
  }
  return seen;
}

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
    entry.set(Text::when, when_words(event, at.month, words));
  }
  entry.set(Text::note, conditions(event, words));
  if (const auto period = period_meant(event, at.month, year, content.site.year_start)) {
    entry.set(Text::period, words.fill(Phrase::event_about, {{"period", render::period_text(*period, words)}}));
  }
  for (const model::Involvement& involvement : event.involves) {
    Values& who = entry.add(Block::involved);
    if (const auto item = content.find(involvement.who.id)) {
      draft.link(who, *item);
    } else {
      who.set(Text::title, role_word(involvement.who.id, words));
    }
    who.set(Text::note, involvement.what);
  }
  for (const model::ItemRef item : seen_at(event, at, year, content)) draft.link(entry.add(Block::items), item);
}

void add_events(Draft& draft, Parts& parts, std::string_view heading, std::string_view anchor,
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
}

bool involves(const Event& event, std::string_view id) {
  return std::any_of(event.involves.begin(), event.involves.end(), [&](const model::Involvement& each) { return each.who.id == id; });
}

std::string stage_word(std::string_view stage, const render::Words& words) {
  if (stage == "plan") return words[Phrase::stage_plan];
  if (stage == "do") return words[Phrase::stage_do];
  if (stage == "review") return words[Phrase::stage_review];
  if (stage == "revise") return words[Phrase::stage_revise];
  return std::string(stage);
}

}  // namespace goldthread::site
