#include "site/role_calendar_page.hpp"

#include <algorithm>
#include <iterator>

#include "derive/role_calendar.hpp"
#include "render/dates.hpp"
#include "render/event_words.hpp"
#include "site/downloads.hpp"
#include "site/rows.hpp"
#include "site/sections.hpp"
#include "site/tables.hpp"
#include "site/year_events.hpp"

namespace goldthread::site {

namespace {

using model::ItemRef;
using model::Kind;
using render::Phrase;

constexpr std::string_view planning = "planning";

const model::Event& event_of(const YearEvent& at, const model::Content& content) { return content.streams[at.stream].events[at.event]; }

std::string year_name(const Draft& draft) {
  const model::Site& site = draft.content().site;
  return render::year_text(present_year(site), site.year_start, draft.words());
}

// The events that are about a period: which results, on which report, when.
void add_reviews(Draft& draft, Parts& parts, ItemRef role, const std::vector<YearEvent>& events) {
  const model::Content& content = draft.content();
  const render::Words& words = draft.words();
  const model::Year year = present_year(content.site);
  const model::YearStart start = content.site.year_start;
  std::optional<Table> table;
  for (const YearEvent& at : events) {
    const model::Event& event = event_of(at, content);
    const auto meant = period_meant(event, at.month, year, start);
    if (!meant) continue;
    if (!table) {
      table.emplace(draft, parts.add(words[Phrase::role_reviews], "what_it_reviews"),
                    words.fill(Phrase::caption_role_reviews, {{"title", content.entity(role).title}, {"year", year_name(draft)}}),
                    std::vector<Column>{{words[Phrase::column_month]},
                                        {words[Phrase::column_step]},
                                        {words[Phrase::column_results_of]},
                                        {words[Phrase::column_duty]},
                                        {words.plural(Kind::report)}});
    }
    Row row = table->row();
    row.text(render::month_and_year(first_of_month(at.month, year, start), words));
    fill_event_item(draft, row.cell().add(Block::items), at);
    row.text(render::period_text(*meant, words));
    const std::string part = derive::part_played(event, content.entity(role).id);
    row.text(part.empty() ? words[Phrase::role_takes_part] : part);
    const auto reports = derive::reports_reviewed(role, at, *meant, content, draft.derived().thread);
    if (reports.empty()) {
      row.text(words[Phrase::role_no_report]);
    } else {
      row.items(Kind::report, reports);
    }
  }
}

void add_role_meetings(Draft& draft, Parts& parts, ItemRef role) {
  const model::Content& content = draft.content();
  const render::Words& words = draft.words();
  const model::Year year = present_year(content.site);
  const model::YearStart start = content.site.year_start;
  const auto meetings = derive::meetings_between(model::year_first_day(year, start), model::year_last_day(year, start), role, content);
  if (meetings.empty()) return;
  const bool own = role.kind == Kind::body;
  Table table(draft, parts.add(words[own ? Phrase::role_meetings : Phrase::role_meetings_attended], "its_meetings"),
              words.fill(own ? Phrase::caption_role_meetings : Phrase::caption_role_meetings_attended,
                         {{"title", content.entity(role).title}, {"year", year_name(draft)}}),
              {{words.singular(Kind::meeting)}, {words[Phrase::column_date]}, {words.plural(Kind::report)}});
  for (const std::uint32_t place : meetings) {
    Row row = table.row();
    row.item({Kind::meeting, place}).html(time_html(*content.meetings[place].date, words));
    const auto& reports = draft.derived().thread.meetings[place].reports;
    if (reports.empty()) {
      row.text(words[Phrase::role_no_report]);
    } else {
      row.items(Kind::report, reports);
    }
  }
}

}  // namespace

std::string role_calendar_address(ItemRef role, const model::Content& content) { return "calendar/" + content.entity(role).id + "/"; }

void add_role_calendar_link(Draft& draft, Parts& parts, Values* part, ItemRef role) {
  if (!derive::has_calendar(role, draft.content())) return;
  if (!part) part = &parts.add(draft.words()[Phrase::in_the_year], "in_the_year");
  Values& more = part->add(Block::more);
  more.set(Text::title, draft.words()[Phrase::role_calendar_see]);
  draft.link(more, Address::href, role_calendar_address(role, draft.content()));
}

void add_subscription(Draft& draft, ItemRef of) {
  const model::Entity& thing = draft.content().entity(of);
  const std::string title = draft.words().fill(Phrase::calendar_subscribe, {{"title", thing.title}});
  for (const Download& file : downloads_under("calendar/" + thing.id + ".ics", draft.edition())) {
    Values& line = draft.values().add(Block::downloads);
    line.set(Text::title, download_text(title, file.address, file.size, draft.words()));
    draft.link(line, Address::href, file.address);
  }
}

Values* add_two_columns(Draft& draft, Parts& parts, ItemRef portfolio) {
  const model::Content& content = draft.content();
  const render::Words& words = draft.words();
  const auto mine = derive::events_with(portfolio, content);
  if (mine.empty()) return nullptr;
  Values& part = parts.add(words[Phrase::in_the_year], "in_the_year");
  Table table(draft, part,
              words.fill(Phrase::caption_portfolio_year, {{"title", content.entity(portfolio).title}, {"year", year_name(draft)}}),
              {{words[Phrase::column_month]}, {words[Phrase::column_planning]}, {words[Phrase::column_performance]}});
  const model::Year year = present_year(content.site);
  for (auto first = mine.begin(); first != mine.end();) {
    const auto last = std::find_if(first, mine.end(), [&](const YearEvent& at) { return at.month != first->month; });
    Row row = table.row();
    row.text(render::month_and_year(first_of_month(first->month, year, content.site.year_start), words));
    for (const bool is_planning : {true, false}) {
      const auto belongs = [&](const YearEvent& at) { return (event_of(at, content).column == planning) == is_planning; };
      if (std::none_of(first, last, belongs)) {
        row.text(words[Phrase::calendar_nothing]);
        continue;
      }
      Values& cell = row.cell();
      std::for_each(first, last, [&](const YearEvent& at) {
        if (belongs(at)) fill_event_item(draft, cell.add(Block::items), at);
      });
    }
    first = last;
  }
  return &part;
}

std::string role_calendar_page(const Edition& edition, ItemRef role) {
  const model::Content& content = edition.content();
  const render::Words& words = edition.words();
  const std::string& name = content.entity(role).title;
  const Phrase intro = role.kind == Kind::body ? Phrase::role_calendar_intro : Phrase::role_calendar_intro_portfolio;
  Draft draft(edition, role_calendar_address(role, content));
  draft.title(words.fill(Phrase::role_calendar_title, {{"title", name}, {"year", year_name(draft)}}));
  draft.crumb(title(Section::calendar, words), address(Section::calendar));
  draft.values().set(Text::kind, words[Phrase::section_calendar]);
  draft.values().set(Text::summary, words.fill(intro, {{"title", render::body_inside(name, words)}}));
  draft.describe(
      words.fill(Phrase::description_of_role_calendar, {{"title", name}, {"council", content.site.council}, {"year", year_name(draft)}}));
  add_subscription(draft, role);
  Parts parts(draft);
  if (role.kind == Kind::portfolio) {
    add_two_columns(draft, parts, role);
  } else {
    add_reviews(draft, parts, role, derive::events_with(role, content));
  }
  add_events(draft, parts, words[Phrase::calendar_by_month], "month_by_month",
             [&](const model::Event& event) { return derive::takes_part(event, role, content); });
  add_role_meetings(draft, parts, role);
  Values& more = parts.add(words[Phrase::role_calendar_about], "about_it").add(Block::more);
  draft.link(more, role);
  return parts.draw(Template::calendar);
}

}  // namespace goldthread::site
