#include "derive/thread.hpp"

#include <catch2/catch.hpp>

namespace goldthread::derive {

namespace {

model::Ref ref(std::string id) { return {std::move(id), {}}; }

template <class Item>
Item& add(std::vector<Item>& list, std::string id) {
  list.emplace_back();
  list.back().id = std::move(id);
  return list.back();
}

model::Content small_council() {
  model::Content out;
  add(out.organisations, "environment").kind = model::OrganisationKind::directorate;
  add(out.organisations, "waste-service").parent = ref("environment");
  add(out.posts, "director").organisation = ref("environment");
  add(out.posts, "head-of-waste").organisation = ref("waste-service");
  add(out.portfolios, "environment-portfolio").covers = {ref("environment")};
  add(out.portfolios, "leader-portfolio");
  add(out.plans, "corporate-plan");
  add(out.plans, "delivery-plan").parent = ref("corporate-plan");
  auto& green = add(out.priorities, "greener");
  green.portfolio = ref("environment-portfolio");
  green.plans = {ref("delivery-plan"), ref("corporate-plan"), ref("delivery-plan")};
  auto& streets = add(out.outcomes, "clean-streets");
  streets.priority = ref("greener");
  streets.lead = ref("director");
  auto& waste = add(out.outcomes, "less-waste");
  waste.priority = ref("greener");
  waste.lead = ref("leader-portfolio");
  auto& litter = add(out.measures, "litter");
  litter.outcome = ref("clean-streets");
  litter.owner = ref("head-of-waste");
  litter.also_supports = {ref("less-waste"), ref("clean-streets"), ref("less-waste")};
  auto& recycling = add(out.measures, "recycling");
  recycling.outcome = ref("less-waste");
  recycling.owner = ref("head-of-waste");
  recycling.figures.breakdown.push_back({"abbey", {}, {}});
  auto& pride = add(out.measures, "pride");
  pride.priority = ref("greener");
  pride.owner = ref("director");
  auto& rounds = add(out.activities, "new-rounds");
  rounds.outcome = ref("less-waste");
  rounds.programme = ref("forward");
  rounds.lead = ref("head-of-waste");
  rounds.also_supports = {ref("clean-streets")};
  rounds.plans = {ref("delivery-plan")};
  rounds.budget_lines = {ref("2025-26/collection"), ref("2024-25/collection")};
  auto& bins = add(out.activities, "new-bins");
  bins.programme = ref("forward");
  bins.depends_on = {ref("new-rounds"), ref("nothing")};
  bins.lead = ref("environment-portfolio");
  add(out.programmes, "forward");
  auto& line = add(out.budget, "collection");
  line.year = model::Year{2025};
  line.directorate = ref("waste-service");
  line.activities = {ref("new-rounds")};
  add(out.budget, "sweeping").directorate = ref("environment");
  auto& risk = add(out.risks, "strike");
  risk.outcomes = {ref("clean-streets")};
  risk.activities = {ref("new-rounds")};
  risk.plans = {ref("corporate-plan")};
  risk.owner = ref("director");
  auto& recovery = add(out.action_plans, "recovery");
  recovery.measure = ref("litter");
  recovery.actions = {{"", ref("director"), {}, {}, {}}, {"", ref("director"), {}, {}, {}}};
  out.revisions.emplace_back();
  out.revisions.back().item = ref("litter");
  add(out.wards, "abbey");
  add(out.bodies, "council");
  auto& cabinet = add(out.bodies, "cabinet");
  cabinet.reports_to = {ref("council")};
  add(out.tiers, "corporate").reviewed_by = {ref("cabinet")};
  out.plans[0].agreed_by = ref("council");
  auto& meeting = add(out.meetings, "cabinet-november");
  meeting.body = ref("cabinet");
  meeting.agenda = {{"", ref("q2"), {}, {}, {}, {}, {}}};
  meeting.decisions = {{"", ref("q2"), {}}};
  add(out.reports, "q2").meetings = {ref("cabinet-november")};
  add(out.reports, "q3");
  out.index_ids();
  return out;
}

}  // namespace

TEST_CASE("the thread runs from priority to measure and activity, and back") {
  const model::Content content = small_council();
  const Thread thread = thread_of(content);
  CHECK(thread.priorities[0].outcomes == Places{0, 1});
  CHECK(thread.priorities[0].measures == Places{2});
  CHECK(thread.priorities[0].plans == Places{0, 1});
  CHECK(thread.outcomes[0].measures == Places{0});
  CHECK(thread.outcomes[0].activities == Places{});
  CHECK(thread.outcomes[0].also_activities == Places{0});
  CHECK(thread.outcomes[0].risks == Places{0});
  CHECK(thread.outcomes[1].measures == Places{1});
  CHECK(thread.outcomes[1].activities == Places{0});
  CHECK(thread.programmes[0].activities == Places{0, 1});
  CHECK(thread.measures[0].action_plans == Places{0});
  CHECK(thread.measures[0].revisions == Places{0});
}

TEST_CASE("what stands under a priority is counted once, and what only also supports an outcome of it is not") {
  const Thread thread = thread_of(small_council());
  CHECK(measures_under(0, thread) == Places{0, 1, 2});
  CHECK(activities_under(0, thread) == Places{0});
}

TEST_CASE("a measure that also supports an outcome stands there once, and not beside itself") {
  const Thread thread = thread_of(small_council());
  CHECK(thread.outcomes[1].also_measures == Places{0});
  CHECK(thread.outcomes[0].also_measures.empty());
}

TEST_CASE("an activity knows its risks, its money and what waits for it") {
  const Thread thread = thread_of(small_council());
  CHECK(thread.activities[0].risks == Places{0});
  CHECK(thread.activities[0].budget_lines == Places{0});
  CHECK(thread.activities[0].dependants == Places{1});
}

TEST_CASE("plans know their children, priorities, activities and risks") {
  const Thread thread = thread_of(small_council());
  CHECK(thread.plans[0].children == Places{1});
  CHECK(thread.plans[0].priorities == Places{0});
  CHECK(thread.plans[0].risks == Places{0});
  CHECK(thread.plans[1].activities == Places{0});
}

TEST_CASE("an organisation answers for what the services below it do") {
  const Thread thread = thread_of(small_council());
  CHECK(thread.organisations[0].services == Places{1});
  CHECK(thread.organisations[0].measures == Places{0, 1, 2});
  CHECK(thread.organisations[1].measures == Places{0, 1});
  CHECK(thread.organisations[0].activities == Places{0});
  CHECK(thread.organisations[0].outcomes == Places{0});
  CHECK(thread.organisations[0].budget_lines == Places{0, 1});
  CHECK(thread.organisations[1].budget_lines == Places{0});
  CHECK(thread.organisations[0].posts == Places{0});
  CHECK(thread.organisations[0].portfolios == Places{0});
}

TEST_CASE("a portfolio has the outcomes that it leads, and those of its priorities that no other leads") {
  const Thread thread = thread_of(small_council());
  CHECK(thread.portfolios[0].priorities == Places{0});
  CHECK(thread.portfolios[0].outcomes == Places{0});
  CHECK(thread.portfolios[0].measures == Places{0, 2});
  CHECK(thread.portfolios[0].activities == Places{1});
  CHECK(thread.portfolios[0].budget_lines == Places{1});
  CHECK(thread.portfolios[0].posts == Places{0});
  CHECK(thread.portfolios[1].outcomes == Places{1});
  CHECK(thread.portfolios[1].measures == Places{1});
}

TEST_CASE("posts, bodies, meetings, reports and wards know what names them") {
  const Thread thread = thread_of(small_council());
  CHECK(thread.posts[0].measures == Places{2});
  CHECK(thread.posts[0].outcomes == Places{0});
  CHECK(thread.posts[0].action_plans == Places{0});
  CHECK(thread.posts[0].risks == Places{0});
  CHECK(thread.posts[1].activities == Places{0});
  CHECK(thread.bodies[0].reporting_bodies == Places{1});
  CHECK(thread.bodies[0].plans == Places{0});
  CHECK(thread.bodies[1].meetings == Places{0});
  CHECK(thread.bodies[1].tiers == Places{0});
  CHECK(thread.meetings[0].reports == Places{0});
  CHECK(thread.reports[0].meetings == Places{0});
  CHECK(thread.reports[1].meetings.empty());
  CHECK(thread.wards[0].measures == Places{1});
}

TEST_CASE("organisations that are part of each other do not hang the thread") {
  model::Content content = small_council();
  content.organisations[0].parent = ref("waste-service");
  CHECK(thread_of(content).organisations[0].measures == Places{0, 1, 2});
}

namespace {

// Three papers on one framework and its refresh, the last of which has no day; a fourth on a plan, with its action plan.
model::Content papers() {
  model::Content out;
  add(out.bodies, "panel");
  add(out.bodies, "executive");
  const auto meeting = [&](std::string id, std::string body, int year) {
    model::Meeting& each = add(out.meetings, std::move(id));
    each.body = ref(std::move(body));
    each.date = model::Date::of(year, 1, 14);
  };
  meeting("january-2013", "executive", 2013);
  meeting("january-2014", "panel", 2014);
  add(out.frameworks, "2013");
  add(out.frameworks, "2014").replaces = ref("2013");
  add(out.plans, "strategy");
  add(out.plans, "action-plan").contained_in = ref("strategy");
  add(out.wards, "abbey");
  add(out.priorities, "improvement");
  add(out.reports, "q2");
  model::Paper& undated = add(out.papers, "undated");
  undated.framework = ref("2013");
  model::Paper& first = add(out.papers, "first");
  first.meeting = ref("january-2013");
  first.framework = ref("2013");
  model::Paper& refresh = add(out.papers, "refresh");
  refresh.meeting = ref("january-2014");
  refresh.framework = ref("2014");
  refresh.read_with = {ref("strategy-paper")};
  model::Paper& strategy = add(out.papers, "strategy-paper");
  strategy.meeting = ref("january-2014");
  strategy.approves = {ref("strategy")};
  strategy.previous = {ref("refresh"), ref("nothing")};
  strategy.wards = {ref("abbey")};
  strategy.pledge = ref("improvement");
  strategy.priorities = {ref("improvement")};
  strategy.reports = {ref("q2")};
  out.meetings[0].agenda.emplace_back().paper = ref("undated");
  out.index_ids();
  return out;
}

}  // namespace

TEST_CASE("earlier papers on a subject are those of its framework's versions, and those named, theirs too [B19-C]") {
  const Thread thread = thread_of(papers());
  CHECK(thread.papers[0].earlier == Places{});
  CHECK(thread.papers[1].earlier == Places{});
  CHECK(thread.papers[2].earlier == Places{1});
  CHECK(thread.papers[1].later == Places{2});
  CHECK(thread.papers[3].earlier == Places{2});
  CHECK(thread.papers[2].later == Places{3});
}

TEST_CASE("papers are read with each other, whichever of the two says so") {
  const Thread thread = thread_of(papers());
  CHECK(thread.papers[2].read_with == Places{3});
  CHECK(thread.papers[3].read_with == Places{2});
}

TEST_CASE("who approves a plan approves what it contains") {
  const Thread thread = thread_of(papers());
  CHECK(thread.papers[3].plans == Places{0, 1});
  CHECK(thread.plans[1].papers == Places{3});
}

TEST_CASE("a paper is found from its meeting, body, ward, priority and report") {
  const Thread thread = thread_of(papers());
  CHECK(thread.meetings[0].papers == Places{0, 1});
  CHECK(thread.meetings[1].papers == Places{2, 3});
  CHECK(thread.bodies[0].papers == Places{2, 3});
  CHECK(thread.bodies[1].papers == Places{1});
  CHECK(thread.wards[0].papers == Places{3});
  CHECK(thread.priorities[0].papers == Places{3});
  CHECK(thread.reports[0].papers == Places{3});
}

}  // namespace goldthread::derive
