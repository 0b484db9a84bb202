#include "derive/hot_spots.hpp"

#include <catch2/catch.hpp>

#include "case_measure.hpp"
#include "derive/latest.hpp"
#include "derive/xmr_chart.hpp"

namespace goldthread::derive {

namespace {

std::string text_of(HotSpotRule rule) {
  switch (rule) {
    case HotSpotRule::red_twice:
      return "red-twice";
    case HotSpotRule::worsening_both_ways:
      return "worsening-both-ways";
    case HotSpotRule::special_cause_concern:
      return "special-cause-concern";
    case HotSpotRule::action_plan_overdue:
      return "action-plan-overdue";
    case HotSpotRule::not_reported_twice:
      return "not-reported-twice";
  }
  return "";
}

std::vector<std::string> texts_of(const std::vector<HotSpotRule>& rules) {
  std::vector<std::string> out;
  for (const auto rule : rules) out.push_back(text_of(rule));
  return out;
}

std::string text_of(ActionStands stands) {
  switch (stands) {
    case ActionStands::done:
      return "done";
    case ActionStands::overdue:
      return "overdue";
    case ActionStands::to_come:
      return "to-come";
  }
  return "";
}

std::string text_of(const std::optional<Recovery>& recovery) {
  if (!recovery) return "none";
  switch (*recovery) {
    case Recovery::recovered:
      return "recovered";
    case Recovery::better:
      return "better";
    case Recovery::not_yet:
      return "not-yet";
    case Recovery::too_early:
      return "too-early";
  }
  return "";
}

struct Worked {
  model::Measure measure;
  MeasureRecord record;
  Reading reading;
};

Worked worked(const tests::Vector& example) {
  Worked out{tests::measure_of(example), {}, {}};
  model::Site site;
  site.as_at = tests::date(example.text("as_at"));
  site.status = tests::rules_of(example);
  const Vantage vantage{*site.as_at, *site.as_at, {}};
  const Ended ended(*site.as_at, site.year_start);
  Timeline timeline = timeline_of(out.measure, site, *site.as_at, ended);
  out.reading = reading_of(timeline, out.measure, site, vantage, ended);
  auto chart = xmr_of(timeline, out.measure);
  out.record = {std::move(timeline.figures), std::move(chart), {}};
  return out;
}

// "due 2025-09-30 done 2025-10-15"
model::PlannedAction action_of(const std::string& text) {
  model::PlannedAction out;
  out.due = tests::date(std::string_view(text).substr(4, 10));
  if (const auto done = text.find(" done "); done != std::string::npos) out.done = tests::date(std::string_view(text).substr(done + 6));
  return out;
}

}  // namespace

TEST_CASE("what the rules suggest for scrutiny", "[vectors][S48][S48-C]") {
  for (const auto& example : tests::cases("hot_spots.toml")) {
    INFO(example.name());
    const Worked work = worked(example);
    CHECK(texts_of(hot_spot_rules(work.measure, work.record, work.reading)) == example.list("rules"));
    if (const auto missed = example.find("missed"))
      CHECK(std::to_string(periods_missed(work.measure, work.record, work.reading)) == *missed);
  }
}

TEST_CASE("action plans, overdue and recovered", "[vectors][A08][A08-C]") {
  for (const auto& example : tests::cases("recovery.toml")) {
    INFO(example.name());
    model::ActionPlan plan;
    plan.opened = tests::date(example.text("opened"));
    if (const auto closed = example.find("closed")) plan.closed = tests::date(*closed);
    for (const auto& text : example.list("actions")) plan.actions.push_back(action_of(text));
    const Worked work = worked(example);
    const model::Date as_at = tests::date(example.text("as_at"));
    ActionPlanRecord out = action_plan_record(plan, {as_at, as_at, {}});
    tell_recovery(out, plan, work.measure, work.record, work.reading);
    std::vector<std::string> stands;
    for (const auto each : out.actions) stands.push_back(text_of(each));
    CHECK(stands == example.list("stands"));
    if (const auto overdue = example.find("overdue")) CHECK((out.is_overdue() ? "yes" : "no") == *overdue);
    CHECK(text_of(out.recovery) == example.text("recovery"));
    if (const auto start = example.find("at_start")) {
      REQUIRE(out.figure_at_start);
      CHECK(work.record.figures[*out.figure_at_start].period.text() == *start);
    }
  }
}

TEST_CASE("an activity has recovered when it is on track again", "[A08-C]") {
  const auto told = [](model::ActivityStatus status) {
    ActionPlanRecord out;
    ActivityRecord activity;
    activity.status = status;
    tell_recovery(out, activity);
    return text_of(out.recovery);
  };
  CHECK(told(model::ActivityStatus::complete) == "recovered");
  CHECK(told(model::ActivityStatus::on_track) == "recovered");
  CHECK(told(model::ActivityStatus::delayed) == "not-yet");
  CHECK(told(model::ActivityStatus::off_track) == "not-yet");
  CHECK(told(model::ActivityStatus::no_update) == "none");
  CHECK(told(model::ActivityStatus::paused) == "none");
}

}  // namespace goldthread::derive
