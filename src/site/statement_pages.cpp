// What those who answer for the council undertake for a year (domain.md S34, S42).
#include <algorithm>

#include "render/dates.hpp"
#include "site/accountability_pages.hpp"
#include "site/kind_line.hpp"
#include "site/parts.hpp"
#include "site/references.hpp"
#include "site/rows.hpp"
#include "site/sections.hpp"

namespace goldthread::site {

namespace {

using model::Kind;
using model::Statement;
using model::StatementKind;
using render::Phrase;

const std::string& kind_text(StatementKind kind, const render::Words& words) {
  switch (kind) {
    case StatementKind::year_ahead:
      return words[Phrase::statement_year_ahead];
    case StatementKind::accountability:
      return words[Phrase::statement_accountability];
  }
  return words[Phrase::statement_year_ahead];
}

std::string year_of(const Statement& statement, const model::Content& content, const render::Words& words) {
  return statement.year ? render::year_text(*statement.year, content.site.year_start, words) : std::string();
}

void set_facts(Draft& draft, const Statement& statement) {
  Values& page = draft.values();
  const render::Words& words = draft.words();
  add_fact(page, words[Phrase::fact_for_year], year_of(statement, draft.content(), words));
  add_fact(draft, page, words.singular(Kind::portfolio), statement.portfolio);
  add_fact(draft, page, words[Phrase::fact_agreed_with], statement.agreed_with);
  if (statement.agreed_on) add_fact_html(page, words[Phrase::fact_agreed_on], time_html(*statement.agreed_on, words));
  add_fact(draft, page, words[Phrase::fact_finance_strategy], statement.finance_strategy);
  if (statement.issued_to.empty()) return;
  Values& fact = page.add(Block::facts);
  fact.set(Text::key, words[Phrase::fact_issued_to]);
  add_references(draft, fact, statement.issued_to);
}

derive::Places responses(const model::Content& content, const Statement& statement) {
  derive::Places out;
  for (std::uint32_t i = 0; i < content.plans.size(); ++i) {
    const auto& answered = content.plans[i].responds_to;
    if (std::any_of(answered.begin(), answered.end(), [&](const model::Ref& ref) { return ref.id == statement.id; })) out.push_back(i);
  }
  return out;
}

}  // namespace

std::string statements_page(const Edition& edition) {
  const model::Content& content = edition.content();
  const render::Words& words = edition.words();
  Draft draft(edition, std::string(address(Section::statements)));
  const std::string name = title(Section::statements, words);
  draft.title(name);
  draft.values().set(Text::summary, words[Phrase::statements_intro]);
  draft.describe(words.fill(Phrase::description_of_list,
                            {{"council", content.site.council}, {"list", name}, {"summary", words[Phrase::statements_intro]}}));
  // The newest year first.
  for (std::size_t i = content.statements.size(); i > 0;) {
    const auto year = content.statements[i - 1].year;
    Values& group = draft.values().add(Block::groups);
    group.set(Text::heading, year_of(content.statements[i - 1], content, words));
    group.set(Text::anchor, year ? "of_" + model::year_text(*year, content.site.year_start) : "of_no_year");
    std::size_t first = i;
    while (first > 0 && content.statements[first - 1].year == year) --first;
    for (std::size_t at = first; at < i; ++at) {
      Values& line = group.add(Block::items);
      draft.link(line, {Kind::statement, static_cast<std::uint32_t>(at)});
      line.set(Text::summary, content.statements[at].summary);
      line.set(Text::note, kind_text(content.statements[at].kind, words));
    }
    i = first;
  }
  return draft.draw(Template::list);
}

std::string statement_page(const Edition& edition, std::uint32_t index) {
  const model::Content& content = edition.content();
  const Statement& statement = content.statements[index];
  const render::Words& words = edition.words();
  Draft draft(edition, model::address({Kind::statement, index}, content));
  Values& page = draft.values();
  draft.title(statement.title);
  draft.crumb(Kind::statement);
  page.set(Text::kind, kind_line(kind_text(statement.kind, words), statement, words));
  page.set(Text::summary, statement.summary);
  page.set(Text::quote, statement.vision);
  draft.describe(words.fill(Phrase::description_of_statement, {{"title", statement.title},
                                                               {"kind", kind_text(statement.kind, words)},
                                                               {"council", content.site.council},
                                                               {"year", year_of(statement, content, words)}}));
  set_facts(draft, statement);
  draft.prose(page, Html::prose, statement.prose, edition.derived().now, 2);
  Parts parts(draft);
  parts.list_headings(statement.prose);
  if (!statement.commitments.empty()) {
    Values& part = parts.add(words[Phrase::statement_commitments], "what_it_commits_to");
    for (const model::Line& line : statement.commitments) part.add(Block::points).set(Text::value, line.text);
  }
  derive::Places priorities;
  for (const model::Ref& ref : statement.priorities) {
    if (const auto place = content.find(ref.id, Kind::priority)) priorities.push_back(static_cast<std::uint32_t>(*place));
  }
  parts.list(words.plural(Kind::priority), "the_priorities", Kind::priority, priorities);
  parts.list(words[Phrase::statement_responses], "the_responses", Kind::plan, responses(content, statement));
  return parts.draw(Template::profile);
}

}  // namespace goldthread::site
