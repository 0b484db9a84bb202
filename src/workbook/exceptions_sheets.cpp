#include "workbook/exceptions_sheets.hpp"

#include "render/dates.hpp"
#include "render/measure_text.hpp"
#include "render/numbers.hpp"
#include "render/sentences.hpp"
#include "workbook/cells.hpp"
#include "workbook/plain_text.hpp"

namespace goldthread::workbook {

using render::Phrase;

namespace {

// What the action plans for an item say, as known at the report's cut: a plan opened later is not there, an action finished
// later is not done.
struct Response {
  std::string cause;
  std::string actions;
};

void add_line(std::string& out, const std::string& line) {
  if (line.empty()) return;
  if (!out.empty()) out += '\n';
  out += line;
}

// "Hire two lorries (Head of Waste, due 3 Nov 2025)", of one not done yet; the one who answers for the item is not named again.
std::string action_line(const model::PlannedAction& action, const model::Ref& lead, const Reported& reported) {
  const render::Words& words = reported.words;
  const std::string when =
      words.fill(Phrase::book_action_due, {{"date", action.due ? render::short_date(*action.due, words) : std::string(not_available)}});
  if (action.owner.empty() || action.owner.id == lead.id) return words.fill(Phrase::book_action, {{"what", action.what}, {"when", when}});
  return words.fill(Phrase::book_action_by, {{"what", action.what}, {"owner", title_of(action.owner, reported.content)}, {"when", when}});
}

// "2 of 5 actions done", and what is left of them; the sheet of action plans has them all.
void add_actions(std::string& out, const model::ActionPlan& plan, const model::Ref& lead, const Reported& reported) {
  const derive::ActionPlanRecord record = derive::action_plan_record(plan, reported.vantage());
  if (record.done > 0) {
    add_line(out,
             reported.words.fill(Phrase::actions_done, {{"done", render::number_text(record.done)},
                                                        {"total", render::number_text(static_cast<std::int64_t>(plan.actions.size()))}}));
  }
  for (std::size_t i = 0; i < plan.actions.size(); ++i) {
    if (record.actions[i] != derive::ActionStands::done) add_line(out, action_line(plan.actions[i], lead, reported));
  }
}

Response response_to(const derive::Places& plans, const model::Ref& lead, const Reported& reported) {
  const model::Date cut = reported.vantage().cut;
  Response response;
  for (const std::uint32_t place : plans) {
    const model::ActionPlan& plan = reported.content.action_plans[place];
    if ((plan.opened && *plan.opened > cut) || (plan.closed && *plan.closed <= cut)) continue;
    add_line(response.cause, plan.cause);
    add_actions(response.actions, plan, lead, reported);
  }
  return response;
}

// The officer's comment, else the cause that an action plan names.
Cell why_cell(std::string_view id, const Response& response, const Reported& reported) {
  const std::string comment = comment_text(id, reported);
  return text_cell(comment.empty() ? response.cause : comment, reported.words[Phrase::book_no_reason]);
}

Cell actions_cell(const Response& response, const Reported& reported) {
  return text_cell(response.actions, reported.words[Phrase::book_no_plan]);
}

std::vector<Cell> measure_row(std::uint32_t place, const Reported& reported, const Items& items) {
  const model::Measure& measure = reported.content.measures[place];
  const derive::Reading& reading = reported.standing().measures[place];
  const render::Words& words = reported.words;
  const derive::FigureRecord* figure = render::latest_figure(reported.derived.measures[place], reading);
  const Response response = response_to(reported.derived.thread.measures[place].action_plans, measure.owner, reported);
  return {
      items.name({model::Kind::measure, place}),
      items.reference({model::Kind::measure, place}),
      status_cell(reading.status, words),
      value_cell(measure, figure != nullptr ? figure->judged : std::nullopt, mark_of(figure, reading)),
      target_cell(measure, figure != nullptr ? figure->target : std::nullopt, words),
      number_cell(reading.off_target_run),
      why_cell(measure.id, response, reported),
      actions_cell(response, reported),
      title_of(measure.owner, reported.content),
  };
}

std::vector<Cell> activity_row(std::uint32_t place, const Reported& reported, const Items& items) {
  const model::Activity& activity = reported.content.activities[place];
  const derive::ActivityRecord& record = reported.standing().activities[place];
  const render::Words& words = reported.words;
  const Response response = response_to(reported.derived.thread.activities[place].action_plans, activity.lead, reported);
  return {
      items.name({model::Kind::activity, place}),
      items.reference({model::Kind::activity, place}),
      status_cell(record.status, words),
      date_cell(activity.due, not_available),
      date_cell(record.latest_agreed, not_available),
      number_cell(record.slip_days, not_applicable),
      render::activity_reason(activity, record, reported.vantage(), reported.content, words),
      why_cell(activity.id, response, reported),
      actions_cell(response, reported),
      title_of(activity.lead, reported.content),
  };
}

}  // namespace

Sheet exceptions_sheet(const Reported& reported, const Items& items) {
  const render::Words& words = reported.words;
  Sheet sheet;
  sheet.name = words[Phrase::book_exceptions];
  sheet.title = sheet_title(words.fill(Phrase::book_exceptions_of, {{"kinds", words.plural_inside(model::Kind::measure)}}), reported);
  sheet.introduction = {words[Phrase::book_exceptions_what]};
  sheet.about = words.fill(Phrase::book_exceptions_about, {{"kinds", words.plural(model::Kind::measure)}});
  sheet.table.name = table_name_for("Exceptions", reported);
  sheet.table.columns = {
      {words.singular(model::Kind::measure), 170, {}},
      {words[Phrase::book_reference], 150, {}},
      {words[Phrase::book_status], 90, Note::measure_status},
      {words[Phrase::book_actual], 75, {}},
      {words[Phrase::book_target], 75, {}},
      {words[Phrase::book_run], 80, {}},
      {words[Phrase::book_why], 380, {}},
      {words[Phrase::book_doing], 360, {}},
      {words[Phrase::book_lead_officer], 105, {}},
  };
  for (const std::uint32_t place : reported.record.exceptions) sheet.table.rows.push_back(measure_row(place, reported, items));
  if (sheet.table.rows.empty()) {
    std::vector<Cell> row(sheet.table.columns.size(), std::string(not_applicable));
    row[0] = words[Phrase::book_no_exceptions];
    sheet.table.rows.push_back(std::move(row));
  }
  return sheet;
}

std::optional<Sheet> activity_exceptions_sheet(const Reported& reported, const Items& items) {
  if (reported.record.activity_exceptions.empty()) return std::nullopt;
  const render::Words& words = reported.words;
  const std::string what = words.fill(Phrase::book_exceptions_of, {{"kinds", words.plural_inside(model::Kind::activity)}});
  Sheet sheet;
  sheet.name = words.fill(Phrase::book_exceptions_tab, {{"kinds", words.plural(model::Kind::activity)}});
  sheet.title = sheet_title(what, reported);
  sheet.introduction = {words[Phrase::book_activity_exceptions_what]};
  sheet.about = words.fill(Phrase::book_activity_exceptions_about, {{"kinds", words.plural(model::Kind::activity)}});
  sheet.table.name = table_name_for("Activity_exceptions", reported);
  sheet.table.columns = {
      {words.singular(model::Kind::activity), 200, {}},
      {words[Phrase::book_reference], 150, {}},
      {words[Phrase::book_status], 95, Note::activity_status},
      {words[Phrase::book_due], 100, {}},
      {words[Phrase::book_agreed], 100, {}},
      {words[Phrase::book_days_late], 60, Note::days_late},
      {words[Phrase::book_why_status], 210, {}},
      {words[Phrase::book_why], 300, {}},
      {words[Phrase::book_doing], 270, {}},
      {words[Phrase::book_lead_officer], 110, {}},
  };
  for (const std::uint32_t place : reported.record.activity_exceptions) sheet.table.rows.push_back(activity_row(place, reported, items));
  return sheet;
}

}  // namespace goldthread::workbook
