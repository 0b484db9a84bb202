#include "derive/derived.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

#include "case_measure.hpp"

namespace goldthread::derive {

namespace {

using model::MeasureStatus;

model::Ref ref(std::string id) { return {std::move(id), {}}; }

template <class Item>
Item& add(std::vector<Item>& list, std::string id) {
  list.emplace_back();
  list.back().id = std::move(id);
  return list.back();
}

model::Measure& add_measure(model::Content& content, std::string id, std::map<std::string, std::string> actual,
                            std::map<std::string, std::string> targets) {
  tests::Vector example;
  example.texts["id"] = std::move(id);
  example.tables["actual"].texts = std::move(actual);
  example.tables["targets"].texts = std::move(targets);
  content.measures.push_back(tests::measure_of(example));
  return content.measures.back();
}

model::Report& add_report(model::Content& content, std::string id, std::string_view period, std::string_view cut) {
  auto& out = add(content.reports, std::move(id));
  out.period = tests::period(period);
  out.data_cut = tests::date(cut);
  return out;
}

// Two outcomes under one priority; the directorate of environment answers for the first only.
model::Content council() {
  model::Content out;
  out.site.as_at = tests::date("2025-11-14");
  out.site.status.tolerance = tests::tolerance("5%");
  add(out.organisations, "environment").kind = model::OrganisationKind::directorate;
  add(out.organisations, "waste-service").parent = ref("environment");
  add(out.posts, "head-of-waste").organisation = ref("waste-service");
  add(out.posts, "head-of-housing");
  add(out.priorities, "greener");
  add(out.priorities, "homes");
  add(out.outcomes, "clean-streets").priority = ref("greener");
  add(out.outcomes, "good-homes").priority = ref("homes");

  auto& bins = add_measure(out, "bins", {{"2025-26 q1", "96"}, {"2025-26 q2", "80 entered 2025-10-20"}}, {{"2025-26", "95"}});
  bins.outcome = ref("clean-streets");
  bins.owner = ref("head-of-waste");
  auto& litter = add_measure(out, "litter", {{"2025-26 q1", "92"}, {"2025-26 q2", "90"}}, {{"2025-26", "95"}});
  litter.outcome = ref("clean-streets");
  litter.owner = ref("head-of-waste");
  litter.also_supports = {ref("good-homes")};
  auto& repairs = add_measure(out, "repairs", {{"2025-26 q1", "60"}, {"2025-26 q2", "61"}}, {{"2025-26", "95"}});
  repairs.outcome = ref("good-homes");
  repairs.owner = ref("head-of-housing");
  auto& later = add_measure(out, "later", {}, {});
  later.outcome = ref("good-homes");
  later.owner = ref("head-of-housing");
  later.from = model::Year{2026};

  auto& rounds = add(out.activities, "rounds");
  rounds.outcome = ref("clean-streets");
  rounds.lead = ref("head-of-waste");
  rounds.start = tests::date("2025-09-01");
  rounds.due = tests::date("2025-10-31");
  auto& boilers = add(out.activities, "boilers");
  boilers.outcome = ref("good-homes");
  boilers.lead = ref("head-of-housing");
  boilers.start = tests::date("2025-10-08");
  boilers.due = tests::date("2026-10-31");

  add_report(out, "q1", "2025-26 q1", "2025-07-07");
  auto& environment = add_report(out, "environment-q2", "2025-26 q2", "2025-10-07");
  environment.series = model::ReportSeries::directorate;
  environment.organisation = ref("environment");
  add_report(out, "q2", "2025-26 q2", "2025-10-07");
  out.index_ids();
  return out;
}

Derived derived(model::Content& content, int jobs = 1) {
  diagnostics::Diagnostics findings;
  const auto disclosed = disclose::disclose(content, disclose::Audience::everyone, findings);
  REQUIRE(disclosed);
  return derive(disclosed->view, jobs);
}
Derived derived(model::Content&& content, int jobs = 1) { return derived(content, jobs); }

}  // namespace

TEST_CASE("lists stand beside the content's lists") {
  model::Content content = council();
  const Derived out = derived(content);
  CHECK(out.measures.size() == content.measures.size());
  CHECK(out.now.measures.size() == content.measures.size());
  CHECK(out.now.activities.size() == content.activities.size());
  CHECK(out.now.outcomes.size() == content.outcomes.size());
  CHECK(out.now.priorities.size() == content.priorities.size());
  CHECK(out.reports.size() == content.reports.size());
  CHECK(out.thread.outcomes.size() == content.outcomes.size());
}

TEST_CASE("a report knows what was known at its cut, the site what is known now") {
  const Derived out = derived(council());
  const Reading& now = out.now.measures[0];
  CHECK(now.status == MeasureStatus::off_target);
  CHECK(now.lag == 0);
  const Reading& then = out.reports[2].standing.measures[0];
  CHECK(then.status == MeasureStatus::on_target);
  CHECK(then.lag == 1);
  REQUIRE(then.latest);
  CHECK(out.measures[0].figures[*then.latest].period.text() == "2025-26 q1");
  CHECK(out.reports[2].standing.counts.measures.behind == 1);
}

TEST_CASE("an activity is told from the report's cut, its updates from the period's end") {
  const Derived out = derived(council());
  CHECK(out.now.activities[0].status == model::ActivityStatus::off_track);
  CHECK(out.reports[2].standing.activities[0].status == model::ActivityStatus::on_track);
  CHECK(out.reports[0].standing.activities[0].status == model::ActivityStatus::not_started);
}

TEST_CASE("a measure that supports two outcomes counts in each, and once for the council") {
  const Derived out = derived(council());
  const auto& standing = out.reports[2].standing;
  CHECK(standing.outcomes[0].expected == 3);  // bins, litter, rounds
  CHECK(standing.outcomes[1].expected == 2);  // repairs, litter; boilers has not started, later is not live
  CHECK(standing.counts.measures.total == 3);
  CHECK(standing.counts.measures.rated == 3);
}

TEST_CASE("outcomes roll up their items, priorities their outcomes") {
  const Derived out = derived(council());
  const auto& now = out.now;
  // bins and litter are off target (80 and 90 against 95 less 4.75), rounds is overdue.
  CHECK(now.outcomes[0].status == model::RollUp::red);
  CHECK(now.outcomes[0].red_items ==
        std::vector<model::ItemRef>{{model::Kind::measure, 0}, {model::Kind::measure, 1}, {model::Kind::activity, 0}});
  CHECK(now.priorities[0].status == model::RollUp::red);
  CHECK(now.priorities[0].red_items == std::vector<model::ItemRef>{{model::Kind::outcome, 0}});
  CHECK(now.counts.outcomes.total == 2);
  CHECK(now.counts.priorities.rated == 2);
}

TEST_CASE("a measure that names a priority is an item beside its outcomes") {
  model::Content content = council();
  auto& pride = add_measure(content, "pride", {{"2025-26 q2", "96"}}, {{"2025-26", "95"}});
  pride.priority = ref("greener");
  content.index_ids();
  const Derived out = derived(content);
  CHECK(out.now.priorities[0].expected == 2);
  CHECK(out.now.priorities[0].green == 1);
}

TEST_CASE("a report covers what is live in its period, a directorate's what it answers for") {
  const Derived out = derived(council());
  const ReportRecord& whole = out.reports[2];
  CHECK(whole.measures == Places{0, 1, 2});
  CHECK(whole.activities == Places{0, 1});
  CHECK(whole.outcomes == Places{0, 1});
  CHECK(whole.priorities == Places{0, 1});
  const ReportRecord& part = out.reports[1];
  CHECK(part.measures == Places{0, 1});
  CHECK(part.activities == Places{0});
  CHECK(part.outcomes == Places{0});
  CHECK(part.priorities == Places{0});
  CHECK(part.counts.measures.total == 2);
  CHECK(part.counts.activities.total == 1);
  CHECK(part.counts.outcomes.total == 1);
}

TEST_CASE("a report's exceptions, worst first, then in site order") {
  model::Content content = council();
  content.measures[1].figures.actual[1].value = tests::decimal("91");  // close
  const Derived out = derived(content);
  CHECK(out.reports[2].exceptions == Places{2, 1});
  CHECK(out.reports[0].exceptions == Places{2, 1});
  CHECK(out.reports[2].activity_exceptions.empty());
}

TEST_CASE("what is not reported is the last of the exceptions") {
  model::Content content = council();
  content.measures[0].figures.actual.clear();
  content.measures[0].from = model::Year{2025};
  const Derived out = derived(content);
  CHECK(out.reports[2].exceptions == Places{1, 2, 0});
}

TEST_CASE("activities off track come first, then those without updates, then the delayed") {
  model::Content content = council();
  const auto add_activity = [&](const char* id, const char* due, const char* start) -> model::Activity& {
    auto& out = add(content.activities, id);
    out.outcome = ref("good-homes");
    out.start = tests::date(start);
    out.due = tests::date(due);
    return out;
  };
  add_activity("forgotten", "2026-03-31", "2025-04-01");
  add_activity("quiet", "2026-03-31", "2025-07-01");
  add_activity("delayed", "2026-03-01", "2025-10-01").moved = {{tests::date("2026-03-10"), {}, {}, "", {}}};
  content.activities[0].due = tests::date("2025-09-15");
  content.index_ids();
  const Derived out = derived(content);
  CHECK(out.reports[2].activity_exceptions == Places{0, 2, 4, 3});
  CHECK(out.reports[2].standing.activities[3].missed_updates == 1);
  CHECK(out.reports[2].standing.activities[2].missed_updates == 2);
}

TEST_CASE("a report knows the one before it and the one after it in its own series") {
  const Derived out = derived(council());
  CHECK_FALSE(out.reports[0].previous);
  CHECK(out.reports[0].next == 2U);
  CHECK(out.reports[2].previous == 0U);
  CHECK_FALSE(out.reports[2].next);
  CHECK_FALSE(out.reports[1].previous);
  CHECK_FALSE(out.reports[1].next);
}

TEST_CASE("a judgement is shown once its period has ended") {
  model::Content content = council();
  content.outcomes[0].judgements = {{tests::period("2025-26 q2"), model::RollUp::green, {}, "Crews are back", {}}};
  const Derived out = derived(content);
  REQUIRE(out.now.outcomes[0].judgement);
  CHECK(out.now.outcomes[0].judgement->why == "Crews are back");
  CHECK_FALSE(out.reports[0].standing.outcomes[0].judgement);
}

TEST_CASE("however many threads work at it, the result is one") {
  model::Content content = council();
  const Derived one = derived(content, 1);
  const Derived four = derived(content, 4);
  for (std::size_t i = 0; i < one.measures.size(); ++i) {
    CHECK(one.now.measures[i].status == four.now.measures[i].status);
    CHECK(one.now.measures[i].latest == four.now.measures[i].latest);
    CHECK(one.measures[i].figures.size() == four.measures[i].figures.size());
  }
}

TEST_CASE("a council with nothing in it stands for nothing") {
  model::Content content;
  content.site.as_at = tests::date("2025-11-14");
  const Derived out = derived(content);
  CHECK(out.measures.empty());
  CHECK(out.now.counts.measures.total == 0);
  CHECK(out.reports.empty());
}

}  // namespace goldthread::derive
