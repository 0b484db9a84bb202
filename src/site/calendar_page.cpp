#include <fmt/format.h>

#include <algorithm>

#include "derive/role_calendar.hpp"
#include "render/dates.hpp"
#include "site/calendar_pages.hpp"
#include "site/downloads.hpp"
#include "site/parts.hpp"
#include "site/role_calendar_page.hpp"
#include "site/rows.hpp"
#include "site/sections.hpp"
#include "site/tables.hpp"
#include "site/year_events.hpp"

namespace goldthread::site {

namespace {

using model::Kind;
using render::Phrase;

constexpr std::size_t most_coming = 8;
constexpr int months_in_year = 12;

struct Coming {
  model::Date date;
  std::string title;
  std::string address;
  std::string who;
};

// What has a date on or after as_at: events of any year that says when they occur, and meetings.
std::vector<Coming> coming(const model::Content& content, const render::Words& words) {
  std::vector<Coming> all;
  const auto& as_at = content.site.as_at;
  if (!as_at) return all;
  for (std::uint32_t s = 0; s < content.streams.size(); ++s) {
    for (const model::Event& event : content.streams[s].events) {
      for (const model::Occurrence& occurrence : event.occurs) {
        if (occurrence.date < *as_at) continue;
        all.push_back(
            {occurrence.date, event.title, model::address({Kind::stream, s}, content) + "#" + event.id, content.streams[s].title});
      }
    }
  }
  for (std::uint32_t i = 0; i < content.meetings.size(); ++i) {
    const model::Meeting& meeting = content.meetings[i];
    if (!meeting.date || *meeting.date < *as_at) continue;
    all.push_back({*meeting.date, words.fill(Phrase::body_sits, {{"body", title_of(meeting.body, content)}}),
                   model::address({Kind::meeting, i}, content), content.meetings[i].title});
  }
  std::stable_sort(all.begin(), all.end(), [](const Coming& a, const Coming& b) { return a.date < b.date; });
  return all;
}

void add_coming(Draft& draft, Parts& parts) {
  const auto all = coming(draft.content(), draft.words());
  if (all.empty()) return;
  const render::Words& words = draft.words();
  Values& part = parts.add(words[Phrase::calendar_coming], "coming_up");
  part.set(Text::intro, words.fill(Phrase::calendar_as_at, {{"date", render::date_text(*draft.content().site.as_at, words)}}));
  for (std::size_t i = 0; i < std::min(all.size(), most_coming); ++i) {
    Values& line = part.add(Block::coming);
    line.set(Html::day, fmt::format("<time datetime=\"{}\">{}</time>", all[i].date.text(), render::date_with_weekday(all[i].date, words)));
    line.set(Text::title, all[i].title);
    draft.link(line, Address::href, all[i].address);
  }
}

// Months down, streams across: it fits a page of paper, and a phone has the list above it.
void add_matrix(Draft& draft, Parts& parts, model::Year year, const std::vector<YearEvent>& events) {
  const model::Content& content = draft.content();
  const render::Words& words = draft.words();
  Values& part = parts.add(words[Phrase::calendar_matrix], "at_a_glance");
  part.show(Block::is_matrix);
  std::vector<Column> columns = {{words[Phrase::column_month]}};
  std::vector<std::uint32_t> streams;
  for (std::uint32_t s = 0; s < content.streams.size(); ++s) {
    if (!content.streams[s].live_in(year)) continue;
    streams.push_back(s);
    columns.push_back({content.streams[s].title});
  }
  const model::YearStart start = content.site.year_start;
  Table table(draft, part, words.fill(Phrase::caption_calendar, {{"year", render::year_text(year, start, words)}}), columns,
              OnPhone::one_table);
  for (int i = 0; i < months_in_year; ++i) {
    const int month = (start.month - 1 + i) % months_in_year + 1;
    Row row = table.row();
    row.text(render::month_and_year(first_of_month(month, year, start), words));
    for (const std::uint32_t stream : streams) {
      const auto is_here = [&](const YearEvent& at) { return at.stream == stream && at.month == month; };
      if (std::none_of(events.begin(), events.end(), is_here)) {
        row.text(words[Phrase::calendar_nothing]);
        continue;
      }
      Values& cell = row.cell();
      for (const YearEvent& at : events) {
        if (!is_here(at)) continue;
        fill_event_item(draft, cell.add(Block::items), at);
      }
    }
  }
}

void add_streams(Draft& draft, Parts& parts, model::Year year, const std::vector<YearEvent>& events) {
  const model::Content& content = draft.content();
  const render::Words& words = draft.words();
  Values& part = parts.add(words[Phrase::calendar_streams], "streams");
  for (std::uint32_t s = 0; s < content.streams.size(); ++s) {
    if (!content.streams[s].live_in(year)) continue;
    std::vector<std::uint32_t> different;
    for (const YearEvent& at : events) {
      if (at.stream == s) different.push_back(at.event);
    }
    std::sort(different.begin(), different.end());
    different.erase(std::unique(different.begin(), different.end()), different.end());
    Values& item = part.add(Block::items);
    draft.link(item, {Kind::stream, s});
    item.set(Text::note, words.counted(static_cast<int>(different.size()), Phrase::events_one, Phrase::events_many));
  }
}

// The workbook that has all of it.
void add_workbook(Draft& draft, std::string_view year_name) {
  const render::Words& words = draft.words();
  for (const Download& file : downloads_under("calendar/", draft.edition())) {
    if (!file.address.ends_with(".xlsx")) continue;
    Values& line = draft.values().add(Block::downloads);
    line.set(Text::title, download_text(words.fill(Phrase::calendar_book_of_year, {{"year", year_name}}), file.address, file.size, words));
    draft.link(line, Address::href, file.address);
  }
}

// Each body and portfolio that has a calendar of its own, by that page's title: its own page goes by the name alone.
void add_whose_year(Draft& draft, Parts& parts, const std::string& year_name) {
  Values* part = nullptr;
  for (const model::ItemRef role : derive::roles_with_calendar(draft.content())) {
    if (!part) {
      part = &parts.add(draft.words()[Phrase::calendar_whose_year], "whose_year");
      part->set(Text::intro, draft.words()[Phrase::calendar_whose_year_intro]);
    }
    Values& item = part->add(Block::items);
    const std::string& name = draft.content().entity(role).title;
    item.set(Text::title, draft.words().fill(Phrase::role_calendar_title, {{"title", name}, {"year", year_name}}));
    draft.link(item, Address::href, role_calendar_address(role, draft.content()));
  }
}

}  // namespace

std::string calendar_page(const Edition& edition) {
  const model::Content& content = edition.content();
  const render::Words& words = edition.words();
  const model::Year year = present_year(content.site);
  const std::string year_name = render::year_text(year, content.site.year_start, words);
  Draft draft(edition, std::string(address(Section::calendar)));
  draft.title(words.fill(Phrase::calendar_title, {{"year", year_name}}));
  draft.values().set(Text::summary, words[Phrase::calendar_intro]);
  draft.describe(words.fill(Phrase::description_of_calendar, {{"council", content.site.council}, {"year", year_name}}));
  add_workbook(draft, year_name);
  Parts parts(draft);
  add_coming(draft, parts);
  const auto events = events_of(content, year);
  if (!events.empty()) {
    add_events(draft, parts, words[Phrase::calendar_by_month], "month_by_month", [](const model::Event&) { return true; });
    add_matrix(draft, parts, year, events);
    add_streams(draft, parts, year, events);
  }
  add_whose_year(draft, parts, year_name);
  if (!content.meetings.empty()) {
    Values& part = parts.add(words.plural(Kind::meeting), "all_meetings");
    Values& more = part.add(Block::more);
    more.set(Text::title, words[Phrase::calendar_all_meetings]);
    draft.link(more, Address::href, address(Section::meetings));
  }
  return parts.draw(Template::calendar);
}

std::string stream_page(const Edition& edition, std::uint32_t index) {
  const model::Content& content = edition.content();
  const model::Stream& stream = content.streams[index];
  const render::Words& words = edition.words();
  const model::Year year = present_year(content.site);
  const model::YearStart start = content.site.year_start;
  Draft draft(edition, model::address({Kind::stream, index}, content));
  draft.title(words.fill(Phrase::stream_title, {{"stream", stream.title}}));
  draft.crumb(title(Section::calendar, words), address(Section::calendar));
  draft.values().set(Text::kind, words[Phrase::section_calendar]);
  draft.describe(words.fill(Phrase::description_of_stream, {{"stream", stream.title}, {"council", content.site.council}}));
  draft.prose(draft.values(), Html::prose, stream.prose, edition.derived().now, 2);
  add_subscription(draft, {Kind::stream, index});
  Parts parts(draft);
  Values* part = nullptr;
  int month = 0;
  std::vector<std::uint32_t> seen;  // an event over several months stands in the first of them
  for (const YearEvent& at : events_of(content, year)) {
    if (at.stream != index || std::find(seen.begin(), seen.end(), at.event) != seen.end()) continue;
    seen.push_back(at.event);
    if (!part || at.month != month) {
      month = at.month;
      part = &parts.add(render::month_and_year(first_of_month(month, year, start), words), fmt::format("month_{}", month));
    }
    const model::Event& event = stream.events[at.event];
    Values& entry = part->add(Block::events);
    fill_event(draft, entry, at, year);
    entry.set(Text::anchor, event.id);
    entry.set(Text::kind,
              event.stage.empty() ? std::string() : words.fill(Phrase::event_stage, {{"stage", stage_word(event.stage, words)}}));
    for (const model::Occurrence& occurrence : event.occurs) {
      if (occurrence.year == year) continue;
      Values& other = entry.add(Block::other_years);
      other.set(Text::key, render::year_text(occurrence.year, start, words));
      other.set(Html::day, time_html(occurrence.date, words));
    }
  }
  return parts.draw(Template::calendar);
}

}  // namespace goldthread::site
