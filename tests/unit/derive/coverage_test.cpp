#include "derive/coverage.hpp"

#include <catch2/catch.hpp>

#include "case_measure.hpp"
#include "derive/timeliness.hpp"

namespace goldthread::derive {

namespace {

model::Ref ref(std::string id) { return {std::move(id), {}}; }

template <class Item>
Item& add(std::vector<Item>& list, std::string id) {
  list.emplace_back();
  list.back().id = std::move(id);
  return list.back();
}

// Three pledges, of which one has nothing that measures it; a code that two measures say and one that none does.
model::Content council() {
  model::Content out;
  out.site.as_at = tests::date("2025-11-14");
  add(out.priorities, "greener");
  add(out.priorities, "homes");
  add(out.priorities, "safer");
  add(out.priorities, "ended").until = model::Year{2024};
  add(out.outcomes, "clean").priority = ref("greener");
  add(out.outcomes, "warm").priority = ref("homes");
  add(out.outcomes, "unmeasured").priority = ref("greener");
  auto& bins = add(out.measures, "bins");
  bins.outcome = ref("clean");
  bins.also_supports = {ref("warm")};
  bins.statutory = {{"old", "88", {}, model::Alignment::similar}};
  add(out.measures, "litter").priority = ref("greener");
  add(out.measures, "weather");
  auto& past = add(out.measures, "past");
  past.priority = ref("safer");
  past.until = model::Year{2024};
  auto& set = add(out.indicator_sets, "old");
  set.codes = {{"88", "Missed bins", {}}, {"91", "Kerbside", {}}};
  auto& gone = add(out.indicator_sets, "gone");
  gone.codes = {{"1", "Something", {}}};
  gone.until = model::Year{2010};
  out.index_ids();
  return out;
}

Coverage coverage(const model::Content& content) {
  const model::Date as_at = *content.site.as_at;
  return coverage_of(content, thread_of(content), {as_at, as_at, {}});
}

}  // namespace

TEST_CASE("pledges and what measures them, directly, by an outcome or by one that it also supports", "[A06][A06-C]") {
  const Coverage out = coverage(council());
  REQUIRE(out.priorities.size() == 3);
  CHECK(out.priorities[0].measures == Places{0, 1});
  CHECK(out.priorities[0].statutory == 1);
  CHECK(out.priorities[1].measures == Places{0});
  CHECK(out.priorities[2].measures.empty());
}

TEST_CASE("what lacks a partner, over what is live", "[A06-C][S04]") {
  const Coverage out = coverage(council());
  CHECK(out.measures_without == Places{2});
  CHECK(out.outcomes_without == Places{2});
}

TEST_CASE("codes of the sets in force, each with the measures that say it", "[A06-C]") {
  const Coverage out = coverage(council());
  REQUIRE(out.codes.size() == 2);
  REQUIRE(out.codes[0].measures.size() == 1);
  CHECK(out.codes[0].measures[0].measure == 0);
  CHECK(out.codes[0].measures[0].alignment == model::Alignment::similar);
  CHECK(out.codes[1].measures.empty());
}

TEST_CASE("a figure's days are from its period's end to its entry", "[A04][A04-C]") {
  tests::Vector example;
  example.tables["actual"].texts = {{"2025-26 q1", "5 entered 2025-07-30"}, {"2025-26 q2", "6 entered 2025-10-06"}};
  const model::Measure measure = tests::measure_of(example);
  MeasureRecord record;
  for (const auto& figure : measure.figures.actual)
    record.figures.push_back({.period = figure.period, .entry = &figure, .value = figure.value});
  Reading reading;
  reading.latest = 1;
  const Timeliness out = timeliness_of(record, reading);
  CHECK(out.newest == 6);
  CHECK(out.slowest == 30);
  CHECK(out.known == 2);
  CHECK(days_to_enter(record.figures[0]) == 30);
}

TEST_CASE("nobody wrote when: there are no days, not none", "[A04-C]") {
  tests::Vector example;
  example.tables["actual"].texts = {{"2025-26 q1", "5"}};
  const model::Measure measure = tests::measure_of(example);
  MeasureRecord record;
  record.figures.push_back({.period = measure.figures.actual[0].period, .entry = &measure.figures.actual[0], .value = model::Decimal(5)});
  Reading reading;
  reading.latest = 0;
  CHECK_FALSE(timeliness_of(record, reading).newest);
  CHECK_FALSE(timeliness_of(record, reading).slowest);
  CHECK(timeliness_of(record, reading).known == 0);
}

}  // namespace goldthread::derive
