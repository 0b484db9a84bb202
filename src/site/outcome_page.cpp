#include <algorithm>

#include "render/dates.hpp"
#include "render/money_and_risk_sentences.hpp"
#include "render/sentences.hpp"
#include "site/item_pages.hpp"
#include "site/kind_line.hpp"
#include "site/rows.hpp"
#include "site/said.hpp"
#include "site/thread_lists.hpp"

namespace goldthread::site {

using model::Kind;
using render::Phrase;

std::string outcome_page(const Edition& edition, std::uint32_t index) {
  const model::Content& content = edition.content();
  const model::Outcome& outcome = content.outcomes[index];
  const derive::Standing& now = edition.derived().now;
  const derive::RollUpRecord& record = now.outcomes[index];
  const derive::Thread::OfOutcome& thread = edition.derived().thread.outcomes[index];
  const model::ItemRef item{Kind::outcome, index};
  const render::Words& words = edition.words();

  Draft draft(edition, model::address(item, content));
  Values& page = draft.values();
  draft.title(outcome.title);
  add_crumbs_above(draft, item);
  page.set(Text::kind, kind_line(words.singular(Kind::outcome), outcome, words));
  page.set(Text::summary, outcome.summary);
  const std::string reason = render::roll_up_reason(record, Kind::outcome, content, words);
  page.set(Html::tag, tag_of(edition, item, now));
  page.set(Text::reason, render::roll_up_why(record, Kind::outcome, content, words));
  draft.describe(words.fill(Phrase::description_and_reason, {{"title", outcome.title}, {"summary", outcome.summary}, {"reason", reason}}));
  set_judgement(draft, record.judgement, outcome.judgements);

  // The headlines come first (domain.md B04).
  derive::Places measures = thread.measures;
  std::stable_partition(measures.begin(), measures.end(), [&](std::uint32_t place) { return content.measures[place].headline; });
  for (const std::uint32_t measure : measures) add_measure_row_with_path(draft, page, Block::measures, measure, now);
  for (const std::uint32_t measure : thread.also_measures)
    add_measure_row_with_path(draft, page, Block::measures, measure, now).show(Block::also);
  for (const std::uint32_t activity : thread.activities) add_activity_row(draft, page, Block::activities, activity, now);
  for (const std::uint32_t activity : thread.also_activities)
    add_activity_row(draft, page, Block::activities, activity, now).show(Block::also);
  set_comments(draft, item);
  draft.prose(page, Html::prose, outcome.prose, now, 3);
  for (const std::uint32_t risk : thread.risks)
    add_item(draft, page, Block::risks, {Kind::risk, risk}, now)
        .set(Text::note, render::risk_sentence(content.risks[risk], now.risks[risk], words));
  for (const std::uint32_t line : thread.budget_lines) {
    Values& row = page.add(Block::budget_lines);
    row.set(Text::title, content.budget[line].title);
    row.set(Text::period, render::year_text(content.budget[line].year, content.site.year_start, words));
    row.set(Text::note, render::budget_words(content.budget[line], now.budget[line], words));
  }
  if (!thread.budget_lines.empty()) draft.link(page, Address::budget, "budget/");
  add_fact(draft, page, words[Phrase::who_leads], outcome.lead);
  set_thread(draft, item, now);
  return draft.draw(Template::outcome);
}

}  // namespace goldthread::site
