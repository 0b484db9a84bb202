#include "workbook/action_plans_sheet.hpp"

#include <vector>

#include "render/record_words.hpp"
#include "workbook/cells.hpp"

namespace goldthread::workbook {

using model::ItemRef;
using model::Kind;
using render::Phrase;

namespace {

// The plan as it stood at the report's cut.
derive::ActionPlanRecord record_of(const model::ActionPlan& plan, ItemRef item, const Reported& reported) {
  derive::ActionPlanRecord record = derive::action_plan_record(plan, reported.vantage());
  if (item.kind == Kind::measure) {
    derive::tell_recovery(record, plan, reported.content.measures[item.index], reported.derived.measures[item.index],
                          reported.standing().measures[item.index]);
  } else {
    derive::tell_recovery(record, reported.standing().activities[item.index]);
  }
  return record;
}

StatusWord stands_cell(derive::ActionStands stands, const render::Words& words) {
  return {render::action_word(stands, words), stands == derive::ActionStands::overdue ? Tone::bad : Tone::none};
}

void add_rows(std::vector<std::vector<Cell>>& rows, std::uint32_t place, ItemRef item, const Reported& reported, const Items& items) {
  const model::ActionPlan& plan = reported.content.action_plans[place];
  const render::Words& words = reported.words;
  const model::Date cut = reported.vantage().cut;
  if (plan.opened && *plan.opened > cut) return;
  const derive::ActionPlanRecord record = record_of(plan, item, reported);
  const auto add = [&](Cell what, Cell owner, Cell due, Cell done, Cell stands) {
    rows.push_back({items.name(item), items.reference({Kind::action_plan, place}), text_cell(plan.cause), std::move(what), std::move(owner),
                    std::move(due), std::move(done), std::move(stands), text_cell(plan.expected_effect),
                    record.closed ? date_cell(plan.closed, not_available) : Cell(words[Phrase::book_open]),
                    render::recovery_words(record, item.kind, words)});
  };
  const std::string none(not_applicable);
  if (plan.actions.empty()) add(words[Phrase::book_no_action], none, none, none, none);
  for (std::size_t i = 0; i < plan.actions.size(); ++i) {
    const model::PlannedAction& action = plan.actions[i];
    const bool done = record.actions[i] == derive::ActionStands::done;
    add(text_cell(action.what), title_of(action.owner, reported.content), date_cell(action.due, not_available),
        date_cell(done ? action.done : std::nullopt, not_applicable), stands_cell(record.actions[i], words));
  }
}

}  // namespace

std::optional<Sheet> action_plans_sheet(const Reported& reported, const Items& items) {
  const render::Words& words = reported.words;
  Sheet sheet;
  auto& rows = sheet.table.rows;
  for (const std::uint32_t measure : reported.record.measures) {
    for (const std::uint32_t plan : reported.derived.thread.measures[measure].action_plans)
      add_rows(rows, plan, {Kind::measure, measure}, reported, items);
  }
  for (const std::uint32_t activity : reported.record.activities) {
    for (const std::uint32_t plan : reported.derived.thread.activities[activity].action_plans)
      add_rows(rows, plan, {Kind::activity, activity}, reported, items);
  }
  if (rows.empty()) return std::nullopt;

  sheet.name = words.plural(Kind::action_plan);
  sheet.title = sheet_title(sheet.name, reported);
  sheet.introduction = {words[Phrase::book_plans_what]};
  sheet.about = words[Phrase::book_plans_about];
  sheet.table.name = table_name_for("Action_plans", reported);
  sheet.table.columns = {
      {words[Phrase::book_item], 180, {}},           {words[Phrase::book_reference], 150, {}},    {words[Phrase::book_cause], 220, {}},
      {words[Phrase::book_action_heading], 260, {}}, {words[Phrase::book_lead_officer], 120, {}}, {words[Phrase::book_due_on], 105, {}},
      {words[Phrase::book_done_on], 105, {}},        {words[Phrase::book_stands], 85, {}},        {words[Phrase::book_effect], 170, {}},
      {words[Phrase::book_closed_on], 105, {}},      {words[Phrase::book_worked], 180, {}},
  };
  return sheet;
}

}  // namespace goldthread::workbook
