// Questions put to those who answer for something, and the answers (domain.md S46).
#include <algorithm>

#include "render/dates.hpp"
#include "site/accountability_pages.hpp"
#include "site/kind_line.hpp"
#include "site/parts.hpp"
#include "site/references.hpp"
#include "site/rows.hpp"
#include "site/sections.hpp"
#include "site/tables.hpp"

namespace goldthread::site {

namespace {

using model::Kind;
using model::QuestionSession;
using render::Phrase;

std::string unanswered_text(const QuestionSession& session, const render::Words& words) {
  if (session.questions.empty()) return words[Phrase::questions_none];
  const auto count = std::count_if(session.questions.begin(), session.questions.end(),
                                   [](const model::Request& question) { return question.response.empty(); });
  return count == 0 ? words[Phrase::questions_all_answered]
                    : words.counted(static_cast<int>(count), Phrase::questions_unanswered_one, Phrase::questions_unanswered_many);
}

void add_questions(Draft& draft, Parts& parts, const QuestionSession& session) {
  const render::Words& words = draft.words();
  Values& part = parts.add(words[Phrase::session_questions], "the_questions");
  part.set(Text::intro, unanswered_text(session, words));
  if (session.questions.empty()) return;
  Table table(draft, part, words.fill(Phrase::caption_questions, {{"title", session.title}}),
              {{words[Phrase::column_question]},
               {words[Phrase::column_asked_by]},
               {words[Phrase::column_answer]},
               {words[Phrase::column_answered_by]}});
  for (const model::Request& question : session.questions) {
    Row row = table.row();
    row.text(question.text).ref(question.by);
    Values& answer = row.cell();
    answer.set(Text::value, question.response.empty() ? words[Phrase::question_unanswered] : question.response);
    if (question.closed) answer.set(Text::note, render::date_text(*question.closed, words));
    row.ref(question.to);
  }
}

}  // namespace

std::string question_sessions_page(const Edition& edition) {
  const model::Content& content = edition.content();
  const render::Words& words = edition.words();
  Draft draft(edition, std::string(address(Section::questions)));
  const std::string name = title(Section::questions, words);
  draft.title(name);
  draft.values().set(Text::summary, words[Phrase::questions_intro]);
  draft.describe(words.fill(Phrase::description_of_list,
                            {{"council", content.site.council}, {"list", name}, {"summary", words[Phrase::questions_intro]}}));
  Values& group = draft.values().add(Block::groups);
  for (std::size_t i = content.question_sessions.size(); i-- > 0;) {
    const QuestionSession& session = content.question_sessions[i];
    Values& line = group.add(Block::items);
    draft.link(line, {Kind::question_session, static_cast<std::uint32_t>(i)});
    line.set(Text::summary, unanswered_text(session, words));
    if (session.date) line.set(Text::note, title_of(session.body, content) + ", " + render::date_text(*session.date, words));
  }
  return draft.draw(Template::list);
}

std::string question_session_page(const Edition& edition, std::uint32_t index) {
  const model::Content& content = edition.content();
  const QuestionSession& session = content.question_sessions[index];
  const render::Words& words = edition.words();
  Draft draft(edition, model::address({Kind::question_session, index}, content));
  Values& page = draft.values();
  draft.title(session.title);
  draft.crumb(Kind::question_session);
  page.set(Text::kind, kind_line(words.singular(Kind::question_session), session, words));
  draft.describe(words.fill(Phrase::description_of_session, {{"title", session.title},
                                                             {"council", content.site.council},
                                                             {"date", session.date ? render::date_text(*session.date, words) : ""}}));
  if (session.proposed) add_notice(draft, words[Phrase::notice_session_proposed]);
  add_fact(draft, page, words.singular(Kind::body), session.body);
  if (session.date) add_fact_html(page, words[Phrase::column_date], time_html(*session.date, words));
  draft.prose(page, Html::prose, session.prose, edition.derived().now, 2);
  Parts parts(draft);
  parts.list_headings(session.prose);
  add_questions(draft, parts, session);
  add_linked(draft, parts, words[Phrase::session_items], "what_it_was_about", session.items);
  return parts.draw(Template::profile);
}

}  // namespace goldthread::site
