#include "site/action_plan_pages.hpp"

#include <algorithm>

#include "render/card.hpp"
#include "render/dates.hpp"
#include "render/measure_chart.hpp"
#include "render/numbers.hpp"
#include "render/tag.hpp"
#include "site/parts.hpp"
#include "site/rows.hpp"
#include "site/sections.hpp"
#include "site/tables.hpp"

namespace goldthread::site {

namespace {

using derive::Places;
using model::Kind;
using render::Phrase;
using render::TagTone;

std::optional<model::ItemRef> about(const model::ActionPlan& plan, const model::Content& content) {
  return content.find(plan.measure.empty() ? plan.activity.id : plan.measure.id);
}

bool is_by(const std::optional<model::Date>& date, const model::Site& site) { return date && site.as_at && *date <= *site.as_at; }

bool is_closed(const model::ActionPlan& plan, const model::Site& site) { return is_by(plan.closed, site); }

enum class ActionStands { done, overdue, to_come };
ActionStands stands(const model::PlannedAction& action, const model::Site& site) {
  if (is_by(action.done, site)) return ActionStands::done;
  return action.due && site.as_at && *action.due < *site.as_at ? ActionStands::overdue : ActionStands::to_come;
}

std::string tag_of(ActionStands stands, const render::Words& words) {
  std::string tag;
  switch (stands) {
    case ActionStands::done:
      render::append_tag(tag, TagTone::good, "done", words[Phrase::action_done]);
      break;
    case ActionStands::overdue:
      render::append_tag(tag, TagTone::bad, "overdue", words[Phrase::action_overdue]);
      break;
    case ActionStands::to_come:
      render::append_tag(tag, TagTone::none, "to-come", words[Phrase::action_to_come]);
      break;
  }
  return tag;
}

// "2 of 5 actions done; 1 overdue"
std::string progress(const model::ActionPlan& plan, const model::Site& site, const render::Words& words) {
  const auto count = [&](ActionStands which) {
    return std::count_if(plan.actions.begin(), plan.actions.end(), [&](const auto& action) { return stands(action, site) == which; });
  };
  std::string out = words.fill(Phrase::actions_done, {{"done", render::number_text(count(ActionStands::done))},
                                                      {"total", render::number_text(static_cast<std::int64_t>(plan.actions.size()))}});
  const auto overdue = count(ActionStands::overdue);
  if (overdue > 0) words.append(out, Phrase::actions_overdue, {{"count", render::number_text(overdue)}});
  return out;
}

void add_table(Draft& draft, Values& part, std::string_view caption, const Places& plans) {
  const model::Content& content = draft.content();
  const render::Words& words = draft.words();
  Table table(draft, part, caption,
              {{words.singular(Kind::action_plan)},
               {words[Phrase::column_for]},
               {words[Phrase::column_status_now]},
               {words[Phrase::column_opened]},
               {words[Phrase::column_progress]}});
  for (const std::uint32_t place : plans) {
    const model::ActionPlan& plan = content.action_plans[place];
    const auto item = about(plan, content);
    Row row = table.row();
    row.item({Kind::action_plan, place});
    if (item) {
      row.item(*item).html(site::tag_of(draft.edition(), *item, draft.derived().now));
    } else {
      row.text({}).text({});
    }
    row.html(plan.opened ? time_html(*plan.opened, words) : std::string());
    row.text(is_closed(plan, content.site) ? words.fill(Phrase::plan_closed_on, {{"date", render::date_text(*plan.closed, words)}})
                                           : progress(plan, content.site, words));
  }
}

}  // namespace

std::string action_plans_page(const Edition& edition) {
  const model::Content& content = edition.content();
  const render::Words& words = edition.words();
  Draft draft(edition, std::string(address(Section::action_plans)));
  const std::string name = title(Section::action_plans, words);
  draft.title(name);
  draft.values().set(Text::summary, words[Phrase::action_plans_intro]);
  draft.describe(words.fill(Phrase::description_of_list,
                            {{"council", content.site.council}, {"list", name}, {"summary", words[Phrase::action_plans_intro]}}));
  Places open;
  Places closed;
  for (std::uint32_t i = 0; i < content.action_plans.size(); ++i)
    (is_closed(content.action_plans[i], content.site) ? closed : open).push_back(i);
  Parts parts(draft);
  if (!open.empty()) add_table(draft, parts.add(words[Phrase::action_plans_open], "open_plans"), words[Phrase::caption_plans_open], open);
  if (!closed.empty())
    add_table(draft, parts.add(words[Phrase::action_plans_closed], "closed_plans"), words[Phrase::caption_plans_closed], closed);
  return parts.draw(Template::profile);
}

std::string action_plan_page(const Edition& edition, std::uint32_t index) {
  const model::Content& content = edition.content();
  const model::ActionPlan& plan = content.action_plans[index];
  const derive::Standing& now = edition.derived().now;
  const render::Words& words = edition.words();
  const auto item = about(plan, content);
  Draft draft(edition, model::address({Kind::action_plan, index}, content));
  Values& page = draft.values();
  draft.title(plan.title);
  draft.crumb(Kind::action_plan);
  page.set(Text::kind, words.singular(Kind::action_plan));
  page.set(Text::summary, plan.cause);
  draft.describe(words.fill(Phrase::description_and_reason,
                            {{"title", plan.title}, {"summary", plan.cause}, {"reason", progress(plan, content.site, words)}}));
  if (item) add_fact(draft, page, words.singular(item->kind), plan.measure.empty() ? plan.activity : plan.measure);
  if (plan.opened) add_fact_html(page, words[Phrase::column_opened], time_html(*plan.opened, words));
  if (is_closed(plan, content.site)) add_fact_html(page, words[Phrase::fact_closed], time_html(*plan.closed, words));
  add_fact(page, words[Phrase::column_progress], progress(plan, content.site, words));
  add_fact(page, words[Phrase::fact_expected_effect], plan.expected_effect);
  Parts parts(draft);
  if (!plan.actions.empty()) {
    Table table(
        draft, parts.add(words[Phrase::action_plan_actions], "the_actions"), words.fill(Phrase::caption_actions, {{"title", plan.title}}),
        {{words[Phrase::column_action]}, {words[Phrase::column_owner]}, {words[Phrase::column_by]}, {words[Phrase::column_status]}});
    for (const model::PlannedAction& action : plan.actions) {
      const ActionStands how = stands(action, content.site);
      Row row = table.row();
      row.text(action.what).ref(action.owner).html(action.due ? time_html(*action.due, words) : std::string());
      Values& status = row.cell();
      status.set(Html::tag, tag_of(how, words));
      if (how == ActionStands::done) status.set(Text::note, render::date_text(*action.done, words));
    }
  }
  if (item) {
    Values& part = parts.add(words[Phrase::action_plan_effect], "has_it_worked");
    std::string html;
    render::append_card(html, *item, {draft.address(), now, 3, nullptr}, edition.prose());
    if (item->kind == Kind::measure) {
      render::append_placeholder(html, content.measures[item->index].id + ".chart", model::Hole::Kind::block,
                                 {draft.address(), now, 3, nullptr}, edition.prose());
    }
    part.set(Html::prose, html);
  }
  parts.prose(words[Phrase::action_plan_story], "the_story", plan.prose, now);
  return parts.draw(Template::profile);
}

}  // namespace goldthread::site
