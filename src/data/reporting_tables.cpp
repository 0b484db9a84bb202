#include "data/reporting_tables.hpp"

#include "data/cells.hpp"
#include "data/codes.hpp"

namespace goldthread::data {

namespace {

using derive::Derived;
using disclose::View;
using render::Words;
using Type = FieldType;

// --- reports ---

struct ReportRow {
  const model::Content& content;
  const model::Report& report;
  const derive::ReportRecord& record;
  const derive::Thread& thread;
  std::size_t index;
};

std::vector<ReportRow> report_rows(const View& view, const Derived& derived, const Words&) {
  const auto& reports = view.content().reports;
  std::vector<ReportRow> out;
  for (std::size_t i = 0; i < reports.size(); ++i) out.push_back({view.content(), reports[i], derived.reports[i], derived.thread, i});
  return out;
}

// Said by the report or by the meetings' agendas.
std::string meetings_text(const ReportRow& row) {
  std::string out;
  for (const std::uint32_t place : row.thread.reports[row.index].meetings) {
    if (!out.empty()) out += ' ';
    out += row.content.meetings[place].id;
  }
  return out;
}

Table reports_table() {
  using Row = ReportRow;
  const std::vector<Column<Row>> columns = {
      {{"id", Type::text, "Its permanent name", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.report.id); }},
      {{"title", Type::text, "", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.report.title); }},
      {{"series", Type::text, "", {"strategic", "directorate", "dashboard"}},
       [](CsvWriter& csv, const Row& row) { csv.code(code(row.report.series)); }},
      {{"organisation", Type::text, "Id of the directorate, where it is of one", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(row.report.organisation.id); }},
      {{"period", Type::text, "2025-26 q2, 2025-26 sep or 2025-26", {}},
       [](CsvWriter& csv, const Row& row) { csv.code(row.report.period ? row.report.period->text() : std::string()); }},
      {{"start", Type::date, "First day of the period", {}},
       [](CsvWriter& csv, const Row& row) { csv.date(row.report.period ? std::optional(row.report.period->first_day()) : std::nullopt); }},
      {{"end", Type::date, "Last day of the period", {}},
       [](CsvWriter& csv, const Row& row) { csv.date(row.report.period ? std::optional(row.report.period->last_day()) : std::nullopt); }},
      {{"data_cut", Type::date, "Figures entered after it are not in the report", {}},
       [](CsvWriter& csv, const Row& row) { csv.date(row.report.data_cut); }},
      {{"released", Type::date, "", {}}, [](CsvWriter& csv, const Row& row) { csv.date(row.report.released); }},
      {{"meetings", Type::text, "Ids of the meetings it goes to, with spaces between", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(meetings_text(row)); }},
      {{"measures", Type::whole, "How many it covers", {}},
       [](CsvWriter& csv, const Row& row) { csv.whole(row.record.counts.measures.total); }},
      {{"measures_rated", Type::whole, "Of those: with a status against a target", {}},
       [](CsvWriter& csv, const Row& row) { csv.whole(row.record.counts.measures.rated); }},
      {{"outcomes", Type::whole, "How many it covers", {}},
       [](CsvWriter& csv, const Row& row) { csv.whole(row.record.counts.outcomes.total); }},
      {{"outcomes_rated", Type::whole, "Of those: green, amber or red", {}},
       [](CsvWriter& csv, const Row& row) { csv.whole(row.record.counts.outcomes.rated); }},
      {{"activities", Type::whole, "How many it covers", {}},
       [](CsvWriter& csv, const Row& row) { csv.whole(row.record.counts.activities.total); }},
      {{"activities_rated", Type::whole, "Of those: with a rating", {}},
       [](CsvWriter& csv, const Row& row) { csv.whole(row.record.counts.activities.rated); }},
      {{"address", Type::text, "Its page", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(address_text(model::Kind::report, row.index, row.content)); }},
  };
  return table_of("reports", "Reports", columns, {"id"}, {}, report_rows);
}

struct CountRow {
  const model::Report& report;
  std::string_view of;
  std::string_view status;
  int count;
};

template <class Status, class Counts>
void add_counts(std::vector<CountRow>& out, const model::Report& report, std::string_view of, const Counts& counts) {
  for (std::size_t i = 0; i < counts.by_status.size(); ++i)
    out.push_back({report, of, model::key(static_cast<Status>(i)), counts.by_status[i]});
}

std::vector<CountRow> count_rows(const View& view, const Derived& derived, const Words&) {
  const auto& reports = view.content().reports;
  std::vector<CountRow> out;
  for (std::size_t i = 0; i < reports.size(); ++i) {
    const derive::Counts& counts = derived.reports[i].counts;
    add_counts<model::MeasureStatus>(out, reports[i], "measures", counts.measures);
    add_counts<model::RollUp>(out, reports[i], "outcomes", counts.outcomes);
    add_counts<model::ActivityStatus>(out, reports[i], "activities", counts.activities);
  }
  return out;
}

Table counts_table() {
  using Row = CountRow;
  const std::vector<Column<Row>> columns = {
      {{"report", Type::text, "Id of the report", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.report.id); }},
      {{"of", Type::text, "What is counted", {"measures", "outcomes", "activities"}},
       [](CsvWriter& csv, const Row& row) { csv.code(row.of); }},
      {{"status", Type::text, "", {}}, [](CsvWriter& csv, const Row& row) { csv.code(row.status); }},
      {{"count", Type::whole, "", {}}, [](CsvWriter& csv, const Row& row) { csv.whole(row.count); }},
  };
  return table_of("report-counts", "How many had which status, by report", columns, {"report", "of", "status"},
                  {{{"report"}, "reports", {"id"}}}, count_rows);
}

// --- action plans ---

struct ActionPlanRow {
  const model::Content& content;
  const model::ActionPlan& plan;
  const derive::ActionPlanRecord& record;
  std::size_t index;
};

std::vector<ActionPlanRow> action_plan_rows(const View& view, const Derived& derived, const Words&) {
  const auto& plans = view.content().action_plans;
  std::vector<ActionPlanRow> out;
  for (std::size_t i = 0; i < plans.size(); ++i) out.push_back({view.content(), plans[i], derived.action_plans[i], i});
  return out;
}

Table action_plans_table() {
  using Row = ActionPlanRow;
  const std::vector<Column<Row>> columns = {
      {{"id", Type::text, "Its permanent name", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.plan.id); }},
      {{"title", Type::text, "", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.plan.title); }},
      {{"measure", Type::text, "Id of the measure it is to put right", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(row.plan.measure.id); }},
      {{"activity", Type::text, "Id of the activity it is to put right", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(row.plan.activity.id); }},
      {{"cause", Type::text, "", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.plan.cause); }},
      {{"expected_effect", Type::text, "", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.plan.expected_effect); }},
      {{"opened", Type::date, "", {}}, [](CsvWriter& csv, const Row& row) { csv.date(row.plan.opened); }},
      {{"closed", Type::date, "", {}}, [](CsvWriter& csv, const Row& row) { csv.date(row.plan.closed); }},
      {{"actions", Type::whole, "How many it has", {}},
       [](CsvWriter& csv, const Row& row) { csv.whole(static_cast<int>(row.plan.actions.size())); }},
      {{"actions_done", Type::whole, "", {}}, [](CsvWriter& csv, const Row& row) { csv.whole(row.record.done); }},
      {{"actions_overdue", Type::whole, "Not done, and past their day", {}},
       [](CsvWriter& csv, const Row& row) { csv.whole(row.record.overdue); }},
      {{"recovery",
        Type::text,
        "Whether what it is for has recovered since it was opened",
        {"recovered", "better", "not-yet", "too-early"}},
       [](CsvWriter& csv, const Row& row) { csv.code(row.record.recovery ? code(*row.record.recovery) : std::string_view()); }},
      {{"address", Type::text, "Its page", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(address_text(model::Kind::action_plan, row.index, row.content)); }},
  };
  return table_of("action-plans", "Action plans", columns, {"id"},
                  {{{"measure"}, "measures", {"id"}}, {{"activity"}, "activities", {"id"}}}, action_plan_rows);
}

struct ActionRow {
  const model::Content& content;
  const model::ActionPlan& plan;
  const model::PlannedAction& action;
  int number;
};

std::vector<ActionRow> action_rows(const View& view, const Derived&, const Words&) {
  std::vector<ActionRow> out;
  for (const model::ActionPlan& plan : view.content().action_plans) {
    int number = 0;
    for (const model::PlannedAction& action : plan.actions) out.push_back({view.content(), plan, action, ++number});
  }
  return out;
}

Table actions_table() {
  using Row = ActionRow;
  const std::vector<Column<Row>> columns = {
      {{"action_plan", Type::text, "Id of the action plan", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.plan.id); }},
      {{"number", Type::whole, "Which one, from 1", {}}, [](CsvWriter& csv, const Row& row) { csv.whole(row.number); }},
      {{"what", Type::text, "", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.action.what); }},
      {{"owner", Type::text, "Id of the post that does it", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.action.owner.id); }},
      {{"owner_title", Type::text, "Title of that post", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(title_of(row.action.owner, row.content)); }},
      {{"due", Type::date, "", {}}, [](CsvWriter& csv, const Row& row) { csv.date(row.action.due); }},
      {{"done", Type::date, "", {}}, [](CsvWriter& csv, const Row& row) { csv.date(row.action.done); }},
  };
  return table_of("actions", "Actions of the action plans", columns, {"action_plan", "number"}, {{{"action_plan"}, "action-plans", {"id"}}},
                  action_rows);
}

}  // namespace

std::vector<Table> reporting_tables() { return {reports_table(), counts_table(), action_plans_table(), actions_table()}; }

}  // namespace goldthread::data
