#include "derive/roll_up_rule.hpp"

#include <catch2/catch.hpp>

#include "case_measure.hpp"
#include "derive/counting.hpp"

namespace goldthread::derive {

namespace {

using model::MeasureStatus;

RollUpItem item(const std::string& words, std::uint32_t place) {
  const bool headline = words.ends_with(" headline");
  const std::string part = headline ? words.substr(0, words.size() - 9) : words;
  RollUpItem out{{model::Kind::measure, place}, Part::left_out, headline ? Weight::headline : Weight::plain};
  if (part == "green") out.part = Part::green;
  if (part == "amber") out.part = Part::amber;
  if (part == "red") out.part = Part::red;
  if (part == "not rated") out.part = Part::not_rated;
  if (part == "not due") out.part = Part::not_due;
  return out;
}

// "3 green" is three items.
std::vector<RollUpItem> items(const tests::Vector& example) {
  std::vector<RollUpItem> out;
  for (const auto& words : example.list("items")) {
    const bool counted = words[0] >= '0' && words[0] <= '9';
    const int count = counted ? words[0] - '0' : 1;
    for (int i = 0; i < count; ++i) out.push_back(item(counted ? words.substr(2) : words, static_cast<std::uint32_t>(out.size())));
  }
  return out;
}

ActivityRecord activity(model::ActivityStatus status, int missed = 0) {
  ActivityRecord out;
  out.status = status;
  out.missed_updates = missed;
  return out;
}

RollUpRecord outcome(model::RollUp status, int expected = 0) {
  RollUpRecord out;
  out.status = status;
  out.expected = expected;
  return out;
}

model::RollUpRule rule(const std::string& text) {
  if (text == "worst") return model::RollUpRule::worst;
  return text == "counts-only" ? model::RollUpRule::counts_only : model::RollUpRule::share;
}

}  // namespace

TEST_CASE("one status from many items", "[vectors]") {
  for (const auto& example : tests::cases("roll_up.toml")) {
    INFO(example.name());
    const auto out = rolled_up(items(example), rule(example.text("roll_up")));
    CHECK(model::key(out.status) == example.text("status"));
    CHECK(std::to_string(out.rated) + " of " + std::to_string(out.expected) == example.text("rated"));
    if (const auto not_due = example.find("not_due")) CHECK(std::to_string(out.not_due) == *not_due);
    if (const auto headlines = example.find("headlines")) CHECK(std::to_string(out.red_headlines.size()) == *headlines);
    CHECK(out.red_items.size() == static_cast<std::size_t>(out.red));
    CHECK(out.amber_items.size() == static_cast<std::size_t>(out.amber));
  }
}

TEST_CASE("whole percentages", "[vectors]") {
  for (const auto& example : tests::cases("counts.toml")) {
    INFO(example.name());
    CHECK(std::to_string(whole_per_cent(std::stoi(example.text("part")), std::stoi(example.text("whole")))) == example.text("per_cent"));
  }
}

TEST_CASE("what a measure is to a roll-up") {
  model::Measure measure;
  const auto part = [&](MeasureStatus status) { return part_of(Reading{.status = status}, measure); };
  CHECK(part(MeasureStatus::on_target) == Part::green);
  CHECK(part(MeasureStatus::better_than_target) == Part::green);
  CHECK(part(MeasureStatus::close_to_target) == Part::amber);
  CHECK(part(MeasureStatus::off_target) == Part::red);
  CHECK(part(MeasureStatus::worse_than_target) == Part::red);
  CHECK(part(MeasureStatus::not_due) == Part::not_due);
  for (const auto status : {MeasureStatus::no_target, MeasureStatus::not_reported, MeasureStatus::withheld, MeasureStatus::not_comparable})
    CHECK(part(status) == Part::not_rated);
  measure.better = model::Better::none;
  CHECK(part(MeasureStatus::for_context) == Part::left_out);
  CHECK(part(MeasureStatus::not_reported) == Part::left_out);
}

TEST_CASE("what an activity is to a roll-up: a first missed update is not rated, a second is red") {
  using model::ActivityStatus;
  const auto part = [](ActivityStatus status, int missed = 0) { return part_of(activity(status, missed)); };
  CHECK(part(ActivityStatus::complete) == Part::green);
  CHECK(part(ActivityStatus::on_track) == Part::green);
  CHECK(part(ActivityStatus::delayed) == Part::amber);
  CHECK(part(ActivityStatus::off_track) == Part::red);
  CHECK(part(ActivityStatus::no_update, 1) == Part::not_rated);
  CHECK(part(ActivityStatus::no_update, 2) == Part::red);
  for (const auto status :
       {ActivityStatus::not_started, ActivityStatus::paused, ActivityStatus::cancelled, ActivityStatus::carried_forward})
    CHECK(part(status) == Part::left_out);
}

TEST_CASE("what an outcome is to its priority") {
  const auto part = [](model::RollUp status, int expected) { return part_of(outcome(status, expected)); };
  CHECK(part(model::RollUp::green, 3) == Part::green);
  CHECK(part(model::RollUp::red, 3) == Part::red);
  CHECK(part(model::RollUp::not_rated, 3) == Part::not_rated);
  CHECK(part(model::RollUp::too_little_to_judge, 3) == Part::not_rated);
  CHECK(part(model::RollUp::not_rated, 0) == Part::not_due);
}

TEST_CASE("a roll-up names its items in order and counts those that are behind") {
  const std::vector<RollUpItem> all = {{{model::Kind::measure, 7}, Part::red, Weight::plain, 1},
                                       {{model::Kind::measure, 9}, Part::green, Weight::plain, 2},
                                       {{model::Kind::activity, 2}, Part::red},
                                       {{model::Kind::activity, 4}, Part::amber}};
  const auto out = rolled_up(all, model::RollUpRule::share);
  CHECK(out.red_items == std::vector<model::ItemRef>{{model::Kind::measure, 7}, {model::Kind::activity, 2}});
  CHECK(out.amber_items == std::vector<model::ItemRef>{{model::Kind::activity, 4}});
  CHECK(out.behind == 2);
}

TEST_CASE("the newest judgement that the vantage knows") {
  const std::vector<model::Judgement> all = {{tests::period("2025-26 q1"), model::RollUp::red, {}, "a", {}},
                                             {tests::period("2025-26 q3"), model::RollUp::green, {}, "c", {}},
                                             {tests::period("2025-26 q2"), model::RollUp::amber, {}, "b", {}}};
  const auto by = [&](const char* day) {
    const auto* found = judgement_by(all, tests::date(day));
    return found ? found->why : "none";
  };
  CHECK(by("2025-06-29") == "none");
  CHECK(by("2025-06-30") == "a");
  CHECK(by("2025-11-14") == "b");
  CHECK(by("2026-03-31") == "c");
}

TEST_CASE("counts add up to the total, and an item counts once") {
  const std::vector<Reading> readings = {{.status = MeasureStatus::on_target},
                                         {.status = MeasureStatus::off_target, .lag = 1},
                                         {.status = MeasureStatus::not_reported},
                                         {.status = MeasureStatus::for_context}};
  const auto out = count_measures({0, 1, 2, 3}, readings);
  CHECK(out.total == 4);
  CHECK(out.rated == 2);
  CHECK(out.behind == 1);
  CHECK(out.of(MeasureStatus::not_reported) == 1);
  CHECK(count_measures({0, 2}, readings).rated == 1);

  using model::ActivityStatus;
  const std::vector<ActivityRecord> activities = {activity(ActivityStatus::no_update, 1), activity(ActivityStatus::no_update, 2),
                                                  activity(ActivityStatus::paused), activity(ActivityStatus::complete)};
  const auto counted = count_activities({0, 1, 2, 3}, activities);
  CHECK(counted.total == 4);
  CHECK(counted.rated == 2);
  CHECK(counted.of(model::ActivityStatus::no_update) == 2);

  const std::vector<RollUpRecord> outcomes = {outcome(model::RollUp::amber), outcome(model::RollUp::too_little_to_judge)};
  CHECK(count_roll_ups({0, 1}, outcomes).rated == 1);
}

}  // namespace goldthread::derive
