#include "site/action_plan_pages.hpp"

#include <algorithm>

#include "render/card.hpp"
#include "render/dates.hpp"
#include "render/measure_chart.hpp"
#include "render/measure_text.hpp"
#include "render/numbers.hpp"
#include "render/record_words.hpp"
#include "render/tag.hpp"
#include "site/kind_line.hpp"
#include "site/parts.hpp"
#include "site/rows.hpp"
#include "site/sections.hpp"
#include "site/tables.hpp"

namespace goldthread::site {

namespace {

using derive::ActionStands;
using derive::Places;
using derive::Recovery;
using model::Kind;
using render::Phrase;
using render::TagTone;

std::optional<model::ItemRef> about(const model::ActionPlan& plan, const model::Content& content) {
  return content.find(plan.measure.empty() ? plan.activity.id : plan.measure.id);
}

std::string tag_of(ActionStands stands, const render::Words& words) {
  std::string tag;
  switch (stands) {
    case ActionStands::done:
      render::append_tag(tag, TagTone::good, "done", render::action_word(stands, words));
      break;
    case ActionStands::overdue:
      render::append_tag(tag, TagTone::bad, "overdue", render::action_word(stands, words));
      break;
    case ActionStands::to_come:
      render::append_tag(tag, TagTone::none, "to-come", render::action_word(stands, words));
      break;
  }
  return tag;
}

// "2 of 5 actions done; 1 overdue"
std::string progress(const derive::ActionPlanRecord& record, const render::Words& words) {
  std::string out = words.fill(Phrase::actions_done, {{"done", render::number_text(record.done)},
                                                      {"total", render::number_text(static_cast<std::int64_t>(record.actions.size()))}});
  if (record.overdue > 0) words.append(out, Phrase::actions_overdue, {{"count", render::number_text(record.overdue)}});
  return out;
}

std::string overdue_tag(const render::Words& words) {
  std::string tag;
  render::append_tag(tag, TagTone::bad, "overdue", words[Phrase::action_plan_overdue]);
  return tag;
}

void add_table(Draft& draft, Values& part, std::string_view caption, const Places& plans) {
  const model::Content& content = draft.content();
  const render::Words& words = draft.words();
  Table table(draft, part, caption,
              {{words.singular(Kind::action_plan)},
               {words[Phrase::column_for]},
               {words[Phrase::column_status_now]},
               {words[Phrase::column_opened]},
               {words[Phrase::column_progress]},
               {words[Phrase::column_recovered]}});
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
    const derive::ActionPlanRecord& record = draft.derived().action_plans[place];
    Values& stands = row.cell();
    if (record.is_overdue()) stands.set(Html::tag, overdue_tag(words));
    stands.set(Text::note, record.closed ? words.fill(Phrase::plan_closed_on, {{"date", render::date_text(*plan.closed, words)}})
                                         : progress(record, words));
    row.text(item ? render::recovery_words(record, item->kind, words) : words[Phrase::recovery_unknown]);
  }
}

// The figure when the plan was opened, and the newest.
void add_then_and_now(Draft& draft, Values& part, model::ItemRef item, const derive::ActionPlanRecord& record) {
  const render::Words& words = draft.words();
  const model::Measure& measure = draft.content().measures[item.index];
  const derive::MeasureRecord& figures = draft.derived().measures[item.index];
  const auto told = [&](const derive::FigureRecord& figure) {
    return words.fill(Phrase::value_and_period,
                      {{"value", render::value_with_unit(measure, *figure.value)}, {"period", render::period_text(figure.period, words)}});
  };
  if (!record.figure_at_start) return;
  add_fact(part, words[Phrase::fact_when_opened], told(figures.figures[*record.figure_at_start]));
  const derive::FigureRecord* newest = render::latest_figure(figures, draft.derived().now.measures[item.index]);
  if (newest && newest->value) add_fact(part, words[Phrase::fact_now], told(*newest));
}

}  // namespace

std::string action_plans_page(const Edition& edition) {
  const model::Content& content = edition.content();
  const render::Words& words = edition.words();
  Draft draft(edition, std::string(address(Section::action_plans)));
  const std::string name = title(Section::action_plans, words);
  draft.title(name);
  draft.describe(words.fill(Phrase::description_of_list,
                            {{"council", content.site.council}, {"list", name}, {"summary", words[Phrase::action_plans_intro]}}));
  Places open;
  Places closed;
  std::int64_t overdue = 0;
  for (std::uint32_t i = 0; i < content.action_plans.size(); ++i) {
    const derive::ActionPlanRecord& record = edition.derived().action_plans[i];
    (record.closed ? closed : open).push_back(i);
    if (record.is_overdue()) ++overdue;
  }
  const std::string counted =
      words.fill(Phrase::action_plans_counted, {{"open", render::number_text(static_cast<std::int64_t>(open.size()))},
                                                {"overdue", render::number_text(overdue)},
                                                {"closed", render::number_text(static_cast<std::int64_t>(closed.size()))}});
  draft.values().set(Text::summary, words[Phrase::action_plans_intro] + " " + counted);
  Parts parts(draft);
  if (!open.empty()) add_table(draft, parts.add(words[Phrase::action_plans_open], "open_plans"), words[Phrase::caption_plans_open], open);
  if (!closed.empty())
    add_table(draft, parts.add(words[Phrase::action_plans_closed], "closed_plans"), words[Phrase::caption_plans_closed], closed);
  return parts.draw(Template::profile);
}

std::string action_plan_page(const Edition& edition, std::uint32_t index) {
  const model::Content& content = edition.content();
  const model::ActionPlan& plan = content.action_plans[index];
  const derive::ActionPlanRecord& record = edition.derived().action_plans[index];
  const derive::Standing& now = edition.derived().now;
  const render::Words& words = edition.words();
  const auto item = about(plan, content);
  Draft draft(edition, model::address({Kind::action_plan, index}, content));
  Values& page = draft.values();
  draft.title(plan.title);
  draft.crumb(Kind::action_plan);
  page.set(Text::kind, kind_line(words.singular(Kind::action_plan), plan, words));
  page.set(Text::summary, plan.cause);
  draft.describe(
      words.fill(Phrase::description_and_reason, {{"title", plan.title}, {"summary", plan.cause}, {"reason", progress(record, words)}}));
  if (item) add_fact(draft, page, words.singular(item->kind), plan.measure.empty() ? plan.activity : plan.measure);
  if (plan.opened) add_fact_html(page, words[Phrase::column_opened], time_html(*plan.opened, words));
  if (record.closed) add_fact_html(page, words[Phrase::fact_closed], time_html(*plan.closed, words));
  add_fact(page, words[Phrase::column_progress], progress(record, words));
  if (record.is_overdue()) add_fact_html(page, words[Phrase::column_status], overdue_tag(words));
  add_fact(page, words[Phrase::fact_expected_effect], plan.expected_effect);
  Parts parts(draft);
  if (!plan.actions.empty()) {
    Table table(
        draft, parts.add(words[Phrase::action_plan_actions], "the_actions"), words.fill(Phrase::caption_actions, {{"title", plan.title}}),
        {{words[Phrase::column_action]}, {words[Phrase::column_owner]}, {words[Phrase::column_by]}, {words[Phrase::column_status]}});
    for (std::size_t i = 0; i < plan.actions.size(); ++i) {
      const model::PlannedAction& action = plan.actions[i];
      const ActionStands how = record.actions[i];
      Row row = table.row();
      row.text(action.what).ref(action.owner).html(action.due ? time_html(*action.due, words) : std::string());
      Values& status = row.cell();
      status.set(Html::tag, tag_of(how, words));
      if (how == ActionStands::done) status.set(Text::note, render::date_text(*action.done, words));
    }
  }
  if (item) {
    Values& part = parts.add(words[Phrase::action_plan_effect], "has_it_worked");
    part.set(Text::intro, render::recovery_words(record, item->kind, words) + ".");
    if (item->kind == Kind::measure) add_then_and_now(draft, part, *item, record);
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
