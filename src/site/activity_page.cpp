#include "render/activity_kinds.hpp"
#include "render/numbers.hpp"
#include "render/sentences.hpp"
#include "render/tag.hpp"
#include "site/item_pages.hpp"
#include "site/kind_line.hpp"
#include "site/pictures.hpp"
#include "site/rows.hpp"
#include "site/said.hpp"
#include "site/thread_lists.hpp"

namespace goldthread::site {

using model::Kind;
using render::Phrase;

namespace {

void set_dates(Values& page, const model::Activity& activity, const derive::ActivityRecord& record, const render::Words& words) {
  if (activity.start) add_fact_html(page, words[Phrase::fact_start], time_html(*activity.start, words));
  if (activity.due) add_fact_html(page, words[Phrase::fact_due], time_html(*activity.due, words));
  if (!activity.moved.empty() && record.latest_agreed && !activity.done) {
    add_fact_html(page, words[Phrase::fact_due_now], time_html(*record.latest_agreed, words));
  }
  if (activity.done) add_fact_html(page, words[Phrase::fact_done], time_html(*activity.done, words));
  add_fact(page, words[Phrase::fact_slip], render::slip_words(record, words));
}

void set_milestones(Values& page, const model::Activity& activity, const derive::Vantage& vantage, const render::Words& words) {
  for (const model::Milestone& milestone : activity.milestones) {
    Values& row = page.add(Block::milestones);
    row.set(Text::title, milestone.title);
    if (milestone.due) row.set(Html::due, time_html(*milestone.due, words));
    const bool done = milestone.done && *milestone.done <= vantage.cut;
    const bool late = !done && milestone.due && *milestone.due < vantage.cut;
    if (done) row.set(Html::done, time_html(*milestone.done, words));
    if (!done) row.set(Text::note, words[late ? Phrase::milestone_late : Phrase::milestone_to_come]);
    row.set(Text::tone, done ? "good" : late ? "bad" : "none");
  }
}

// Each agreed change of date, the first date kept: it is never edited (domain.md 2.2).
void set_moves(Draft& draft, const model::Activity& activity) {
  auto from = activity.due;
  for (const model::Move& move : activity.moved) {
    Values& row = draft.values().add(Block::moves);
    if (from) row.set(Html::due, time_html(*from, draft.words()));
    if (move.to) row.set(Html::moved_to, time_html(*move.to, draft.words()));
    row.set(Text::lead, title_of(move.agreed_by, draft.content()));
    if (move.on) row.set(Html::agreed_on, time_html(*move.on, draft.words()));
    row.set(Text::note, move.why);
    if (move.to) from = move.to;
  }
}

void set_updates(Draft& draft, const model::Activity& activity, const derive::Vantage& vantage) {
  for (auto update = activity.updates_given.rbegin(); update != activity.updates_given.rend(); ++update) {
    if (!update->on || *update->on > vantage.cut) continue;
    Values& row = draft.values().add(Block::updates);
    row.set(Html::agreed_on, time_html(*update->on, draft.words()));
    row.set(Text::value, update->text);
  }
}

// The officer's own view, where it is another than what the dates say.
void set_stated(Draft& draft, const model::Activity& activity, const derive::ActivityRecord& record) {
  if (!record.stated || *record.stated == record.status) return;
  Values& values = draft.values().add(Block::judgement);
  std::string tag;
  render::append_tag(tag, *record.stated, draft.words());
  values.set(Html::tag, tag);
  values.set(Text::lead, title_of(activity.lead, draft.content()));
  values.set(Text::note, activity.stated_why);
}

void set_links(Draft& draft, Phrase heading, const std::vector<model::Ref>& refs) {
  if (refs.empty()) return;
  Values& group = draft.values().add(Block::groups);
  group.set(Text::heading, draft.words()[heading]);
  for (const model::Ref& ref : refs) {
    if (const auto item = draft.content().find(ref.id)) add_item(draft, group, Block::items, *item, draft.derived().now);
  }
}

}  // namespace

std::string activity_page(const Edition& edition, std::uint32_t index) {
  const model::Content& content = edition.content();
  const model::Activity& activity = content.activities[index];
  const derive::Standing& now = edition.derived().now;
  const derive::ActivityRecord& record = now.activities[index];
  const derive::Thread::OfActivity& thread = edition.derived().thread.activities[index];
  const model::ItemRef item{Kind::activity, index};
  const render::Words& words = edition.words();

  Draft draft(edition, model::address(item, content));
  Values& page = draft.values();
  draft.title(activity.title);
  add_crumbs_above(draft, item);
  page.set(Text::kind, kind_line(render::activity_kind(activity.kind, words), activity, words));
  page.set(Text::summary, activity.summary);
  const std::string reason = render::activity_reason(activity, record, now.vantage, content, words);
  page.set(Html::tag, tag_of(edition, item, now));
  page.set(Text::reason, reason);
  draft.describe(
      words.fill(Phrase::description_and_reason, {{"title", activity.title}, {"summary", activity.summary}, {"reason", reason}}));
  set_stated(draft, activity, record);

  set_dates(page, activity, record, words);
  add_fact(draft, page, words[Phrase::who_leads], activity.lead);
  add_fact(draft, page, words.singular(Kind::programme), activity.programme);
  add_fact(page, words[Phrase::fact_history], render::starting_sentence(carried_words(activity, draft)));
  if (activity.expected_cost) {
    add_fact(page, words[Phrase::fact_cost], render::with_unit(*activity.expected_cost, activity.expected_cost->places(), "£"));
  }
  page.set(Text::milestones_done, render::milestones_sentence(record, words));
  set_milestones(page, activity, now.vantage, words);
  set_timeline(draft, page, index);
  set_moves(draft, activity);
  set_comments(draft, item);
  set_updates(draft, activity, now.vantage);
  set_action_plans(draft, thread.action_plans);
  set_referrals(draft, activity.id);
  draft.prose(page, Html::prose, activity.prose, now, 3);
  for (const std::uint32_t risk : thread.risks)
    add_item(draft, page, Block::risks, {Kind::risk, risk}, now)
        .set(Text::note, render::risk_sentence(content.risks[risk], now.risks[risk], words));
  set_links(draft, Phrase::depends_on, activity.depends_on);
  set_links(draft, Phrase::in_plans, activity.plans);
  set_links(draft, Phrase::with_partners, activity.partners);
  set_thread(draft, item, now);
  return draft.draw(Template::activity);
}

}  // namespace goldthread::site
