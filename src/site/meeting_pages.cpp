#include <algorithm>

#include "model/paper_facts.hpp"
#include "render/dates.hpp"
#include "site/agenda.hpp"
#include "site/body_pages.hpp"
#include "site/downloads.hpp"
#include "site/kind_line.hpp"
#include "site/pack_pages.hpp"
#include "site/parts.hpp"
#include "site/rows.hpp"
#include "site/sections.hpp"
#include "site/tables.hpp"

namespace goldthread::site {

namespace {

using derive::Places;
using model::Kind;
using render::Phrase;

void add_table(Draft& draft, Values& part, std::string_view caption, const Places& meetings) {
  const render::Words& words = draft.words();
  const model::Content& content = draft.content();
  Table table(draft, part, caption,
              {{words.singular(Kind::meeting)}, {words[Phrase::column_date]}, {words.singular(Kind::body)}, {words.plural(Kind::report)}});
  for (const std::uint32_t place : meetings) {
    const model::Meeting& meeting = content.meetings[place];
    table.row()
        .item({Kind::meeting, place})
        .html(meeting.date ? time_html(*meeting.date, words) : std::string())
        .ref(meeting.body)
        .items(Kind::report, draft.derived().thread.meetings[place].reports);
  }
}

// The meeting of the same body before or after this one.
std::optional<std::uint32_t> neighbour(const model::Content& content, const derive::Thread& thread, std::uint32_t index, int step) {
  const auto body = content.find(content.meetings[index].body.id, Kind::body);
  if (!body) return std::nullopt;
  const Places& meetings = thread.bodies[*body].meetings;
  const auto here = std::find(meetings.begin(), meetings.end(), index);
  if (here == meetings.end()) return std::nullopt;
  const auto at = (here - meetings.begin()) + step;
  if (at < 0 || at >= static_cast<std::ptrdiff_t>(meetings.size())) return std::nullopt;
  return meetings[static_cast<std::size_t>(at)];
}

std::optional<NamedAddress> neighbour_link(const Draft& draft, std::uint32_t index, int step) {
  const auto place = neighbour(draft.content(), draft.derived().thread, index, step);
  if (!place) return std::nullopt;
  return NamedAddress{draft.content().meetings[*place].title, model::address({Kind::meeting, *place}, draft.content())};
}

void add_decisions(Draft& draft, Parts& parts, const model::Meeting& meeting) {
  const render::Words& words = draft.words();
  const bool has_been = meeting.date && draft.content().site.as_at && *meeting.date <= *draft.content().site.as_at;
  if (meeting.decisions.empty() && !has_been) return;
  Values& part = parts.add(words[Phrase::meeting_decisions], "the_decisions");
  if (meeting.decisions.empty()) part.set(Text::intro, words[Phrase::meeting_no_decisions]);
  for (const model::Decision& decision : meeting.decisions) {
    Values& line = part.add(Block::agenda);
    line.set(Text::title, decision.what);
    if (const auto found = draft.content().find(decision.report.id)) draft.link(line.add(Block::items), *found);
  }
}

}  // namespace

std::string meetings_page(const Edition& edition) {
  const model::Content& content = edition.content();
  const render::Words& words = edition.words();
  Draft draft(edition, std::string(address(Section::meetings)));
  const std::string name = title(Section::meetings, words);
  draft.title(name);
  draft.crumb(title(Section::calendar, words), address(Section::calendar));
  draft.values().set(Text::summary, words[Phrase::meetings_intro]);
  draft.describe(words.fill(Phrase::description_of_list,
                            {{"council", content.site.council}, {"list", name}, {"summary", words[Phrase::meetings_intro]}}));
  if (exists(Section::papers, content)) {
    Values& more = draft.values().add(Block::more);
    more.set(Text::title, title(Section::papers, words));
    draft.link(more, Address::href, address(Section::papers));
  }
  Places to_come;
  Places held;
  for (std::uint32_t i = 0; i < content.meetings.size(); ++i) {
    const auto& date = content.meetings[i].date;
    (date && content.site.as_at && *date >= *content.site.as_at ? to_come : held).push_back(i);
  }
  std::reverse(held.begin(), held.end());
  Parts parts(draft);
  const std::string as_at = content.site.as_at ? render::date_text(*content.site.as_at, words) : std::string();
  if (!to_come.empty()) {
    add_table(draft, parts.add(words[Phrase::meetings_to_come], "meetings_to_come"),
              words.fill(Phrase::caption_meetings_to_come, {{"date", as_at}}), to_come);
  }
  if (!held.empty()) {
    add_table(draft, parts.add(words[Phrase::meetings_held], "meetings_held"), words.fill(Phrase::caption_meetings_held, {{"date", as_at}}),
              held);
  }
  return parts.draw(Template::profile);
}

std::string meeting_page(const Edition& edition, std::uint32_t index) {
  const model::Content& content = edition.content();
  const model::Meeting& meeting = content.meetings[index];
  const render::Words& words = edition.words();
  Draft draft(edition, model::address({Kind::meeting, index}, content));
  Values& page = draft.values();
  draft.title(meeting.title);
  draft.crumb(Kind::meeting);
  page.set(Text::kind, kind_line(words.singular(Kind::meeting), meeting, words));
  draft.describe(words.fill(Phrase::description_of_meeting, {{"title", meeting.title}, {"council", content.site.council}}));
  add_fact(draft, page, words.singular(Kind::body), meeting.body);
  if (meeting.date) {
    add_fact_html(page, words[Phrase::column_date], day_html(*meeting.date, words));
  }
  if (const auto publish_by = has_pack(index, edition) ? model::papers_due(meeting, content) : std::nullopt)
    add_fact_html(page, words[Phrase::fact_publish_by], day_html(*publish_by, words));
  add_fact(page, words[Phrase::fact_place], meeting.venue);
  set_downloads(draft, words[Phrase::appendix_of_meeting]);
  draft.prose(page, Html::prose, meeting.prose, edition.derived().now, 2);
  Parts parts(draft);
  if (!meeting.agenda.empty()) {
    add_agenda(draft, parts.add(words[Phrase::meeting_agenda], "the_agenda"), meeting,
               [&](model::ItemRef item) { return render::item_address(item, content); });
  }
  add_decisions(draft, parts, meeting);
  // What the agenda names already is not listed again.
  derive::Places reports = edition.derived().thread.meetings[index].reports;
  std::erase_if(reports, [&](std::uint32_t report) {
    return std::any_of(meeting.agenda.begin(), meeting.agenda.end(),
                       [&](const model::AgendaItem& item) { return item.report.id == content.reports[report].id; });
  });
  parts.list(words[Phrase::meeting_reports], "reports_considered", Kind::report, reports);
  derive::Places papers = edition.derived().thread.meetings[index].papers;
  std::erase_if(papers, [&](std::uint32_t paper) {
    return std::any_of(meeting.agenda.begin(), meeting.agenda.end(),
                       [&](const model::AgendaItem& item) { return item.paper.id == content.papers[paper].id; });
  });
  parts.list(words[Phrase::meeting_papers], "papers_put_to_it", Kind::paper, papers);
  if (has_pack(index, edition)) {
    Values& more = page.add(Block::more);
    more.set(Text::title, words[Phrase::meeting_pack]);
    draft.link(more, Address::href, pack_address(index, content));
  }
  set_neighbours(draft, neighbour_link(draft, index, -1), neighbour_link(draft, index, 1));
  return parts.draw(Template::profile);
}

}  // namespace goldthread::site
