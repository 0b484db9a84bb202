#include "render/dates.hpp"
#include "render/sentences.hpp"
#include "site/attention.hpp"
#include "site/item_pages.hpp"
#include "site/kind_line.hpp"
#include "site/pictures.hpp"
#include "site/rows.hpp"
#include "site/said.hpp"
#include "site/thread_lists.hpp"

namespace goldthread::site {

using model::Kind;
using render::Phrase;

std::string priority_page(const Edition& edition, std::uint32_t index) {
  const model::Priority& priority = edition.content().priorities[index];
  const derive::Standing& now = edition.derived().now;
  const derive::RollUpRecord& record = now.priorities[index];
  const derive::Thread::OfPriority& thread = edition.derived().thread.priorities[index];
  const model::ItemRef item{Kind::priority, index};
  const render::Words& words = edition.words();

  Draft draft(edition, model::address(item, edition.content()));
  Values& page = draft.values();
  draft.title(priority.title);
  add_crumbs_above(draft, item);
  const std::string kind =
      priority.number
          ? words.fill(Phrase::kind_and_number, {{"kind", words.singular(Kind::priority)}, {"number", std::to_string(*priority.number)}})
          : words.singular(Kind::priority);
  page.set(Text::kind, kind_line(kind, priority, words));
  page.set(Text::summary, priority.summary);
  const std::string reason = render::roll_up_reason(record, Kind::priority, edition.content(), words);
  page.set(Html::tag, tag_of(edition, item, now));
  page.set(Text::reason, render::roll_up_why(record, Kind::priority, edition.content(), words));
  draft.describe(
      words.fill(Phrase::description_and_reason, {{"title", priority.title}, {"summary", priority.summary}, {"reason", reason}}));
  set_judgement(draft, record.judgement, priority.judgements);

  set_thread_picture(draft, page, index);
  for (const std::uint32_t outcome : thread.outcomes) {
    Values& line = add_item(draft, page, Block::outcomes, {Kind::outcome, outcome}, now);
    line.set(Text::summary, edition.content().outcomes[outcome].summary);
    line.set(Text::reason, render::roll_up_why(now.outcomes[outcome], Kind::outcome, edition.content(), words));
  }
  for (const std::uint32_t measure : thread.measures) add_measure_row_with_path(draft, page, Block::measures, measure, now);
  const derive::Thread& all = edition.derived().thread;
  set_attention(draft, derive::measures_under(index, all), derive::activities_under(index, all), AttentionOf::part);
  set_comments(draft, item);
  draft.prose(page, Html::prose, priority.prose, now, 3);
  add_fact(draft, page, words.singular(Kind::portfolio), priority.portfolio);
  if (!thread.papers.empty()) {
    Values& fact = page.add(Block::facts);
    fact.set(Text::key, words[Phrase::papers_about]);
    for (auto place = thread.papers.rbegin(); place != thread.papers.rend(); ++place)
      draft.link(fact.add(Block::items), {Kind::paper, *place});
  }
  set_thread(draft, item, now);
  return draft.draw(Template::priority);
}

}  // namespace goldthread::site
