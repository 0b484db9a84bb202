#include "data/thread_tables.hpp"

#include "data/cells.hpp"
#include "data/codes.hpp"
#include "render/sentences.hpp"

namespace goldthread::data {

namespace {

using derive::Derived;
using disclose::View;
using render::Words;
using Type = FieldType;

// A priority or an outcome.
template <class Item>
struct RollUpRow {
  const model::Content& content;
  const Words& words;
  const Item& item;
  const derive::RollUpRecord& record;
  std::size_t index;
};
using PriorityRow = RollUpRow<model::Priority>;
using OutcomeRow = RollUpRow<model::Outcome>;

model::Kind kind_of(const model::Priority&) { return model::Kind::priority; }
model::Kind kind_of(const model::Outcome&) { return model::Kind::outcome; }

// The columns that follow an item's own.
template <class Item>
void add_roll_up_columns(std::vector<Column<RollUpRow<Item>>>& out) {
  using Row = RollUpRow<Item>;
  const std::vector<Column<Row>> columns = {
      {{"status", Type::text, "As worked out from what lies below it", roll_ups()},
       [](CsvWriter& csv, const Row& row) { csv.code(model::key(row.record.status)); }},
      {{"reason", Type::text, "Why, in the words of its page", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(render::roll_up_reason(row.record, kind_of(row.item), row.content, row.words)); }},
      {{"expected", Type::whole, "Items that count towards the status", {}},
       [](CsvWriter& csv, const Row& row) { csv.whole(row.record.expected); }},
      {{"rated", Type::whole, "Of those expected: with a rating", {}}, [](CsvWriter& csv, const Row& row) { csv.whole(row.record.rated); }},
      {{"green", Type::whole, "Of those rated: on target or better, complete or on track", {}},
       [](CsvWriter& csv, const Row& row) { csv.whole(row.record.green); }},
      {{"amber", Type::whole, "Of those rated: close to target, or delayed", {}},
       [](CsvWriter& csv, const Row& row) { csv.whole(row.record.amber); }},
      {{"red", Type::whole, "Of those rated: off target or worse, or off track", {}},
       [](CsvWriter& csv, const Row& row) { csv.whole(row.record.red); }},
      {{"judgement", Type::text, "The status as a named post sees it, where that is recorded", roll_ups()},
       [](CsvWriter& csv, const Row& row) {
         csv.code(row.record.judgement ? model::key(row.record.judgement->status) : std::string_view());
       }},
      {{"judgement_by", Type::text, "The post's id", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(row.record.judgement ? row.record.judgement->by.id : std::string_view()); }},
      {{"judgement_why", Type::text, "The post's reason", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(row.record.judgement ? row.record.judgement->why : std::string_view()); }},
      {{"address", Type::text, "Its page", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(address_text(kind_of(row.item), row.index, row.content)); }},
      {{"as_at", Type::date, "The day from which the status is told", {}},
       [](CsvWriter& csv, const Row& row) { csv.date(row.content.site.as_at); }},
  };
  out.insert(out.end(), columns.begin(), columns.end());
}

template <class Item>
std::vector<RollUpRow<Item>> rows_of(const View& view, const std::vector<Item>& items, const std::vector<derive::RollUpRecord>& records,
                                     const Words& words) {
  std::vector<RollUpRow<Item>> out;
  out.reserve(items.size());
  for (std::size_t i = 0; i < items.size(); ++i) out.push_back({view.content(), words, items[i], records[i], i});
  return out;
}

std::vector<PriorityRow> priority_rows(const View& view, const Derived& derived, const Words& words) {
  return rows_of(view, view.content().priorities, derived.now.priorities, words);
}

std::vector<OutcomeRow> outcome_rows(const View& view, const Derived& derived, const Words& words) {
  return rows_of(view, view.content().outcomes, derived.now.outcomes, words);
}

Table priorities_table() {
  std::vector<Column<PriorityRow>> columns = {
      {{"id", Type::text, "Its permanent name", {}}, [](CsvWriter& csv, const PriorityRow& row) { csv.text(row.item.id); }},
      {{"title", Type::text, "", {}}, [](CsvWriter& csv, const PriorityRow& row) { csv.text(row.item.title); }},
      {{"number", Type::whole, "Its number in the plan", {}}, [](CsvWriter& csv, const PriorityRow& row) { csv.whole(row.item.number); }},
      {{"summary", Type::text, "", {}}, [](CsvWriter& csv, const PriorityRow& row) { csv.text(row.item.summary); }},
      {{"portfolio", Type::text, "Id of the portfolio that answers for it", {}},
       [](CsvWriter& csv, const PriorityRow& row) { csv.text(row.item.portfolio.id); }},
  };
  add_roll_up_columns(columns);
  return table_of("priorities", "Priorities", columns, {"id"}, {}, priority_rows);
}

Table outcomes_table() {
  std::vector<Column<OutcomeRow>> columns = {
      {{"id", Type::text, "Its permanent name", {}}, [](CsvWriter& csv, const OutcomeRow& row) { csv.text(row.item.id); }},
      {{"title", Type::text, "", {}}, [](CsvWriter& csv, const OutcomeRow& row) { csv.text(row.item.title); }},
      {{"priority", Type::text, "Id of the priority it belongs to", {}},
       [](CsvWriter& csv, const OutcomeRow& row) { csv.text(row.item.priority.id); }},
      {{"lead", Type::text, "Id of the post or portfolio that leads it", {}},
       [](CsvWriter& csv, const OutcomeRow& row) { csv.text(row.item.lead.id); }},
      {{"lead_title", Type::text, "Title of that post or portfolio", {}},
       [](CsvWriter& csv, const OutcomeRow& row) { csv.text(title_of(row.item.lead, row.content)); }},
      {{"headline", Type::truth, "Whether it decides its priority's status alone when red", {}},
       [](CsvWriter& csv, const OutcomeRow& row) { csv.truth(row.item.headline); }},
      {{"summary", Type::text, "", {}}, [](CsvWriter& csv, const OutcomeRow& row) { csv.text(row.item.summary); }},
  };
  add_roll_up_columns(columns);
  return table_of("outcomes", "Outcomes", columns, {"id"}, {{{"priority"}, "priorities", {"id"}}}, outcome_rows);
}

struct ActivityRow {
  const model::Content& content;
  const Words& words;
  const model::Activity& activity;
  const derive::ActivityRecord& record;
  const derive::Vantage& vantage;
  std::size_t index;
};

std::vector<ActivityRow> activity_rows(const View& view, const Derived& derived, const Words& words) {
  const auto& activities = view.content().activities;
  std::vector<ActivityRow> out;
  out.reserve(activities.size());
  for (std::size_t i = 0; i < activities.size(); ++i)
    out.push_back({view.content(), words, activities[i], derived.now.activities[i], derived.now.vantage, i});
  return out;
}

Table activities_table() {
  using Row = ActivityRow;
  const std::vector<Column<Row>> columns = {
      {{"id", Type::text, "Its permanent name", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.activity.id); }},
      {{"title", Type::text, "", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.activity.title); }},
      {{"outcome", Type::text, "Id of the outcome it serves", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(row.activity.outcome.id); }},
      {{"also_supports", Type::text, "Ids of other outcomes, with spaces between", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(ids_text(row.activity.also_supports)); }},
      {{"programme", Type::text, "Id of the programme it is part of", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(row.activity.programme.id); }},
      {{"kind", Type::text, "The council's own kinds: key, flagship, priority-project", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(row.activity.kind); }},
      {{"lead", Type::text, "Id of the post or portfolio that leads it", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(row.activity.lead.id); }},
      {{"lead_title", Type::text, "Title of that post or portfolio", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(title_of(row.activity.lead, row.content)); }},
      {{"start", Type::date, "", {}}, [](CsvWriter& csv, const Row& row) { csv.date(row.activity.start); }},
      {{"due", Type::date, "The first date agreed; never changed afterwards", {}},
       [](CsvWriter& csv, const Row& row) { csv.date(row.activity.due); }},
      {{"latest_agreed", Type::date, "The newest date agreed", {}},
       [](CsvWriter& csv, const Row& row) { csv.date(row.record.latest_agreed); }},
      {{"done", Type::date, "", {}}, [](CsvWriter& csv, const Row& row) { csv.date(row.activity.done); }},
      {{"status", Type::text, "As worked out from the dates and updates", activity_statuses()},
       [](CsvWriter& csv, const Row& row) { csv.code(model::key(row.record.status)); }},
      {{"reason", Type::text, "Why, in the words of its page", {}},
       [](CsvWriter& csv, const Row& row) {
         csv.text(render::activity_reason(row.activity, row.record, row.vantage, row.content, row.words));
       }},
      {{"slip_days", Type::whole, "Days later than first agreed; below 0 earlier", {}},
       [](CsvWriter& csv, const Row& row) { csv.whole(row.record.slip_days); }},
      {{"stated", Type::text, "The status as the officer sees it, where that is recorded", activity_statuses()},
       [](CsvWriter& csv, const Row& row) { csv.code(row.record.stated ? model::key(*row.record.stated) : std::string_view()); }},
      {{"milestones", Type::whole, "How many it has", {}}, [](CsvWriter& csv, const Row& row) { csv.whole(row.record.milestones); }},
      {{"milestones_done", Type::whole, "", {}}, [](CsvWriter& csv, const Row& row) { csv.whole(row.record.milestones_done); }},
      {{"last_update", Type::date, "", {}}, [](CsvWriter& csv, const Row& row) { csv.date(row.record.last_update); }},
      {{"expected_cost", Type::number, "Pounds", {}},
       [](CsvWriter& csv, const Row& row) {
         const auto& cost = row.activity.expected_cost;
         csv.number(cost, cost ? cost->places() : 0);
       }},
      {{"address", Type::text, "Its page", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(address_text(model::Kind::activity, row.index, row.content)); }},
      {{"as_at", Type::date, "The day from which the status is told", {}},
       [](CsvWriter& csv, const Row& row) { csv.date(row.content.site.as_at); }},
  };
  return table_of("activities", "Activities", columns, {"id"}, {{{"outcome"}, "outcomes", {"id"}}}, activity_rows);
}

struct MilestoneRow {
  const model::Activity& activity;
  const model::Milestone& milestone;
  int number;
};

std::vector<MilestoneRow> milestone_rows(const View& view, const Derived&, const Words&) {
  std::vector<MilestoneRow> out;
  for (const model::Activity& activity : view.content().activities) {
    int number = 0;
    for (const model::Milestone& milestone : activity.milestones) out.push_back({activity, milestone, ++number});
  }
  return out;
}

Table milestones_table() {
  using Row = MilestoneRow;
  const std::vector<Column<Row>> columns = {
      {{"activity", Type::text, "Id of the activity", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.activity.id); }},
      {{"number", Type::whole, "Which one, from 1", {}}, [](CsvWriter& csv, const Row& row) { csv.whole(row.number); }},
      {{"title", Type::text, "", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.milestone.title); }},
      {{"due", Type::date, "", {}}, [](CsvWriter& csv, const Row& row) { csv.date(row.milestone.due); }},
      {{"done", Type::date, "", {}}, [](CsvWriter& csv, const Row& row) { csv.date(row.milestone.done); }},
  };
  return table_of("milestones", "Milestones of activities", columns, {"activity", "number"}, {{{"activity"}, "activities", {"id"}}},
                  milestone_rows);
}

}  // namespace

std::vector<Table> thread_tables() { return {priorities_table(), outcomes_table(), activities_table(), milestones_table()}; }

}  // namespace goldthread::data
