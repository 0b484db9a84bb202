// What each portfolio holder answers for (domain.md S42 to S45): outcomes, measures, activities, money, duties, and their year
// in two columns, planning and performance.
#include <algorithm>

#include "render/sentences.hpp"
#include "site/budget_tables.hpp"
#include "site/duties.hpp"
#include "site/item_tables.hpp"
#include "site/kind_line.hpp"
#include "site/organisation_pages.hpp"
#include "site/part_counts.hpp"
#include "site/parts.hpp"
#include "site/post_list.hpp"
#include "site/role_calendar_page.hpp"
#include "site/roles.hpp"
#include "site/rows.hpp"
#include "site/scorecards.hpp"
#include "site/sections.hpp"

namespace goldthread::site {

namespace {

using model::Kind;
using render::Phrase;

constexpr std::string_view all_holders = "portfolio-holders";
}  // namespace

std::string portfolios_page(const Edition& edition) {
  const model::Content& content = edition.content();
  const render::Words& words = edition.words();
  Draft draft(edition, std::string(address(Section::portfolios)));
  const std::string name = title(Section::portfolios, words);
  draft.title(name);
  draft.values().set(Text::summary, words[Phrase::portfolios_intro]);
  draft.describe(words.fill(Phrase::description_of_list,
                            {{"council", content.site.council}, {"list", name}, {"summary", words[Phrase::portfolios_intro]}}));
  Values& group = draft.values().add(Block::groups);
  for (std::uint32_t i = 0; i < content.portfolios.size(); ++i) {
    const derive::Thread::OfPortfolio& thread = edition.derived().thread.portfolios[i];
    Values& line = group.add(Block::items);
    draft.link(line, {Kind::portfolio, i});
    std::vector<std::string> leads;
    for (const std::uint32_t place : thread.priorities) leads.push_back(content.priorities[place].title);
    if (!leads.empty()) line.set(Text::summary, render::listed(leads, words) + ".");
    if (!thread.measures.empty())
      line.set(Text::note, render::counted_sentence(counts_of_measures(thread.measures, edition.derived().now), words));
  }
  return draft.draw(Template::list);
}

std::string portfolio_page(const Edition& edition, std::uint32_t index) {
  const model::Content& content = edition.content();
  const model::Portfolio& portfolio = content.portfolios[index];
  const derive::Thread::OfPortfolio& thread = edition.derived().thread.portfolios[index];
  const derive::Standing& now = edition.derived().now;
  const render::Words& words = edition.words();
  Draft draft(edition, model::address({Kind::portfolio, index}, content));
  Values& page = draft.values();
  draft.title(portfolio.title);
  draft.crumb(Kind::portfolio);
  page.set(Text::kind, kind_line(words.singular(Kind::portfolio), portfolio, words));
  draft.describe(words.fill(Phrase::description_of_portfolio, {{"title", portfolio.title}, {"council", content.site.council}}));
  if (content.site.as_at) {
    if (const model::Holder* holder = holder_on(portfolio.holders, *content.site.as_at))
      add_fact(page, words[Phrase::fact_holder], holder->name);
  }
  draft.prose(page, Html::prose, portfolio.prose, now, 2);
  add_subscription(draft, {Kind::portfolio, index});
  Parts parts(draft);
  add_portfolio_scorecard(draft, parts, index);
  add_duties(draft, parts, words.fill(Phrase::caption_duties, {{"title", portfolio.title}}), portfolio.duties);
  derive::Places statements;
  for (std::uint32_t i = 0; i < content.statements.size(); ++i) {
    if (content.statements[i].portfolio.id == portfolio.id) statements.push_back(i);
  }
  parts.list(words[Phrase::portfolio_statements], "the_statements", Kind::statement, statements);
  parts.list(words.plural(Kind::priority), "priorities_led", Kind::priority, thread.priorities);
  parts.list(words.plural(Kind::outcome), "outcomes_led", Kind::outcome, thread.outcomes);
  if (!thread.measures.empty()) {
    Values& part = parts.add(words.plural(Kind::measure), "measures_led");
    part.set(Text::intro, render::counted_sentence(counts_of_measures(thread.measures, now), words));
    add_measure_table(draft, part, words.fill(Phrase::caption_of, {{"kinds", words.plural(Kind::measure)}, {"of", portfolio.title}}),
                      thread.measures, now);
  }
  if (!thread.activities.empty()) {
    Values& part = parts.add(words.plural(Kind::activity), "activities_led");
    part.set(Text::intro, render::counted_sentence(counts_of_activities(thread.activities, now), words));
    add_activity_table(draft, part, words.fill(Phrase::caption_of, {{"kinds", words.plural(Kind::activity)}, {"of", portfolio.title}}),
                       thread.activities, now);
  }
  if (has_present_lines(content, thread.budget_lines))
    add_present_lines(draft, parts.add(words[Phrase::section_budget], "the_money"), portfolio.title, thread.budget_lines);
  add_role_calendar_link(draft, parts, add_two_columns(draft, parts, {Kind::portfolio, index}), {Kind::portfolio, index});
  parts.list(words[Phrase::portfolio_covers], "the_covers", Kind::organisation, thread.organisations);
  if (!thread.posts.empty()) add_posts(draft, parts.add(words.plural(Kind::post), "the_posts"), thread.posts, PostAnchors::none);
  // The bodies it sits on.
  derive::Places bodies;
  for (std::uint32_t i = 0; i < content.bodies.size(); ++i) {
    const auto& members = content.bodies[i].members;
    if (std::any_of(members.begin(), members.end(),
                    [&](const model::Ref& member) { return member.id == portfolio.id || member.id == all_holders; }))
      bodies.push_back(i);
  }
  parts.list(words[Phrase::portfolio_sits_on], "sits_on", Kind::body, bodies);
  return parts.draw(Template::profile);
}

}  // namespace goldthread::site
