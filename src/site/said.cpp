#include "site/said.hpp"

#include <algorithm>

#include "render/dates.hpp"
#include "render/tag.hpp"
#include "site/rows.hpp"

namespace goldthread::site {

using model::Kind;
using render::Phrase;

namespace {

constexpr int most_in_full = 2;  // comments on one thing, the newest among them

}  // namespace

bool set_comments(Draft& draft, model::ItemRef item) {
  bool newest = true;
  int count = 0;
  for (const CommentRef& said : draft.edition().comments().about(item)) {
    const model::Report& report = draft.content().reports[said.report];
    const model::Comment& comment = report.comments[said.comment];
    if (comment.prose.empty()) continue;
    Values& values = draft.values().add(newest ? Block::comment_now : Block::comments_before);
    values.set(Text::heading, report.title);
    draft.link(values, Address::href, render::item_address({Kind::report, said.report}, draft.content()));
    values.set(Text::lead, title_of(comment.author, draft.content()));
    // Who wants those long past follows the link to their report.
    if (++count <= most_in_full)
      draft.prose(values, Html::prose, comment.prose, draft.derived().reports[said.report].standing, newest ? 3 : 4, report.id + "-");
    newest = false;
  }
  return !newest;
}

void set_judgement(Draft& draft, const model::Judgement* judgement, const std::vector<model::Judgement>& judgements) {
  if (!judgement) return;
  Values& values = draft.values().add(Block::judgement);
  std::string tag;
  render::append_tag(tag, judgement->status, draft.words());
  values.set(Html::tag, tag);
  values.set(Text::lead, title_of(judgement->by, draft.content()));
  values.set(Text::period, render::period_text(judgement->period, draft.words()));
  const auto said = std::find_if(judgements.begin(), judgements.end(), [&](const auto& each) { return each.period == judgement->period; });
  values.set(Text::note, said == judgements.end() ? judgement->why : said->why);
}

void set_action_plans(Draft& draft, const derive::Places& plans) {
  const render::Words& words = draft.words();
  for (const std::uint32_t index : plans) {
    const model::ActionPlan& plan = draft.content().action_plans[index];
    Values& values = draft.values().add(plan.closed ? Block::plans_closed : Block::plans_open);
    draft.link(values, {Kind::action_plan, index});
    values.set(Text::cause, plan.cause);
    values.set(Text::effect, plan.expected_effect);
    if (plan.opened) values.set(Html::opened, time_html(*plan.opened, words));
    if (plan.closed) values.set(Html::closed, time_html(*plan.closed, words));
    for (const model::PlannedAction& action : plan.actions) {
      Values& row = values.add(Block::actions);
      row.set(Text::title, action.what);
      row.set(Text::lead, title_of(action.owner, draft.content()));
      if (action.due) row.set(Html::due, time_html(*action.due, words));
      if (action.done) row.set(Html::done, time_html(*action.done, words));
    }
  }
}

void set_referrals(Draft& draft, std::string_view id) {
  const model::Content& content = draft.content();
  const render::Words& words = draft.words();
  const model::Date as_at = draft.derived().now.vantage.cut;
  for (std::uint32_t i = 0; i < content.hot_spots.size(); ++i) {
    const model::HotSpot& hot_spot = content.hot_spots[i];
    const bool made = hot_spot.asked.date && *hot_spot.asked.date <= as_at;
    const auto is_about = [&](const model::Ref& item) { return item.id == id; };
    if (!made || std::none_of(hot_spot.items.begin(), hot_spot.items.end(), is_about)) continue;
    Values& line = draft.values().add(Block::referrals);
    draft.link(line, {Kind::hot_spot, i});
    const Phrase kind = hot_spot.kind == model::HotSpotKind::referral ? Phrase::hot_spot_referral : Phrase::hot_spot_advice;
    line.set(Text::note,
             words.fill(Phrase::value_and_period, {{"value", words[kind]}, {"period", render::date_text(*hot_spot.asked.date, words)}}));
    line.set(Text::value, hot_spot.asked.response);
  }
}

}  // namespace goldthread::site
