#include "site/body_pages.hpp"

#include "derive/board_action.hpp"
#include "site/board_actions.hpp"
#include "site/duties.hpp"
#include "site/kind_line.hpp"
#include "site/paper_lists.hpp"
#include "site/parts.hpp"
#include "site/references.hpp"
#include "site/role_calendar_page.hpp"
#include "site/rows.hpp"
#include "site/sections.hpp"
#include "site/year_events.hpp"

namespace goldthread::site {

namespace {

using model::Kind;
using render::Phrase;

// A body's meetings to come, the next first, and those that were, the last first.
void add_meetings(Draft& draft, Parts& parts, const derive::Places& meetings) {
  const model::Content& content = draft.content();
  const auto is_to_come = [&](std::uint32_t place) {
    const auto& date = content.meetings[place].date;
    return date && content.site.as_at && *date >= *content.site.as_at;
  };
  Values* to_come = nullptr;
  for (const std::uint32_t place : meetings) {
    if (!is_to_come(place)) continue;
    if (!to_come) to_come = &parts.add(draft.words()[Phrase::meetings_to_come], "meetings_to_come");
    draft.link(to_come->add(Block::items), {Kind::meeting, place});
  }
  Values* held = nullptr;
  for (auto place = meetings.rbegin(); place != meetings.rend(); ++place) {
    if (is_to_come(*place)) continue;
    if (!held) held = &parts.add(draft.words()[Phrase::meetings_held], "meetings_held");
    Values& item = held->add(Block::items);
    draft.link(item, {Kind::meeting, *place});
    item.set(Text::note, draft.words().counted(static_cast<int>(content.meetings[*place].decisions.size()), Phrase::decisions_one,
                                               Phrase::decisions_many));
    if (content.meetings[*place].decisions.empty()) item.set(Text::note, {});
  }
}

// What it has asked for that is not closed yet; the rest is on the page of all actions.
void add_actions(Draft& draft, Parts& parts, const model::Body& body) {
  const model::Content& content = draft.content();
  derive::Places asked;
  for (std::uint32_t i = 0; i < content.board_actions.size(); ++i) {
    const model::BoardAction& action = content.board_actions[i];
    const auto stands = derive::stands_on(*content.site.as_at, action);
    if (action.asked.by.id == body.id && stands && *stands != derive::BoardActionStands::closed) asked.push_back(i);
  }
  if (asked.empty()) return;
  add_board_actions(draft, parts.add(draft.words()[Phrase::body_actions], "the_actions"),
                    draft.words().fill(Phrase::caption_board_of, {{"title", body.title}}), asked, *content.site.as_at);
}

}  // namespace

std::string bodies_page(const Edition& edition) {
  const model::Content& content = edition.content();
  const render::Words& words = edition.words();
  Draft draft(edition, std::string(address(Section::bodies)));
  const std::string name = title(Section::bodies, words);
  draft.title(name);
  draft.values().set(Text::summary, words[Phrase::bodies_intro]);
  draft.describe(words.fill(Phrase::description_of_list,
                            {{"council", content.site.council}, {"list", name}, {"summary", words[Phrase::bodies_intro]}}));
  Values& group = draft.values().add(Block::groups);
  for (std::uint32_t i = 0; i < content.bodies.size(); ++i) {
    const model::Body& body = content.bodies[i];
    Values& line = group.add(Block::items);
    draft.link(line, {Kind::body, i});
    line.set(Text::summary, body.summary);
    if (!body.meets.empty()) line.set(Text::note, words.fill(Phrase::body_meets, {{"when", render::inside_sentence(body.meets)}}));
  }
  return draft.draw(Template::list);
}

std::string body_page(const Edition& edition, std::uint32_t index) {
  const model::Content& content = edition.content();
  const model::Body& body = content.bodies[index];
  const derive::Thread::OfBody& thread = edition.derived().thread.bodies[index];
  const render::Words& words = edition.words();
  Draft draft(edition, model::address({Kind::body, index}, content));
  Values& page = draft.values();
  draft.title(body.title);
  draft.crumb(Kind::body);
  page.set(Text::kind, kind_line(words.singular(Kind::body), body, words));
  page.set(Text::summary, body.summary);
  draft.describe(
      words.fill(Phrase::description_of_body, {{"title", body.title}, {"council", content.site.council}, {"summary", body.summary}}));
  if (!body.not_to_be_confused_with.empty()) {
    const auto other = content.find(body.not_to_be_confused_with.id);
    add_notice(draft, words[Phrase::notice_confused], title_of(body.not_to_be_confused_with, content),
               other ? render::item_address(*other, content) : std::string());
  }
  add_fact(page, words[Phrase::fact_body_kind], render::starting_sentence(body.kind));
  add_fact(page, words[Phrase::fact_meets], body.meets);
  add_fact(draft, page, words.singular(Kind::organisation), body.organisation);
  if (body.one_per_directorate) add_fact(page, words[Phrase::fact_one_per], words[Phrase::one_per_directorate]);
  draft.prose(page, Html::prose, body.prose, edition.derived().now, 2);
  add_subscription(draft, {Kind::body, index});
  Parts parts(draft);
  add_linked(draft, parts, words[Phrase::body_members], "the_members", body.members);
  add_duties(draft, parts, words.fill(Phrase::caption_duties, {{"title", body.title}}), body.duties);
  add_linked(draft, parts, words[Phrase::body_reviews], "the_reviews", body.reviews);
  parts.list(words[Phrase::body_agreed_plans], "agreed_plans", Kind::plan, thread.plans);
  add_linked(draft, parts, words[Phrase::body_reports_to], "reports_to", body.reports_to);
  add_linked(draft, parts, words[Phrase::body_precedes], "goes_next_to", body.precedes);
  parts.list(words[Phrase::body_hears_from], "hears_from", Kind::body, thread.reporting_bodies);
  Values* year = add_events(draft, parts, words[Phrase::in_the_year], "in_the_year",
                            [&](const model::Event& event) { return involves(event, body.id); });
  add_role_calendar_link(draft, parts, year, {Kind::body, index});
  add_meetings(draft, parts, thread.meetings);
  add_papers(draft, parts, words[Phrase::papers_put_to], thread.papers);
  add_actions(draft, parts, body);
  return parts.draw(Template::profile);
}

}  // namespace goldthread::site
