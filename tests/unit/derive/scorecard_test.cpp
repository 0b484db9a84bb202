#include "derive/scorecard.hpp"

#include <catch2/catch.hpp>

#include "case_measure.hpp"
#include "derive/derived.hpp"

namespace goldthread::derive {

namespace {

model::Ref ref(std::string id) { return {std::move(id), {}}; }

template <class Item>
Item& add(std::vector<Item>& list, std::string id) {
  list.emplace_back();
  list.back().id = std::move(id);
  return list.back();
}

model::Measure& add_measure(model::Content& content, std::string id, const std::map<std::string, std::string>& keys, std::string value) {
  tests::Vector example;
  example.texts = keys;
  example.texts["id"] = std::move(id);
  const std::string when = example.text("frequency") == "date" ? "2025-09-14" : "2025-26 q2";
  example.tables["actual"].texts = {{when, std::move(value)}};
  example.tables["targets"].texts = {{example.text("frequency") == "date" ? when : "2025-26", example.text("target", "95")}};
  content.measures.push_back(tests::measure_of(example));
  content.measures.back().owner = ref("head");
  content.measures.back().priority = ref("greener");
  return content.measures.back();
}

void add_line(model::Content& content, std::string id, model::Fund fund, model::BudgetKind kind, int budget, int forecast) {
  auto& line = add(content.budget, std::move(id));
  line.year = {2025};
  line.fund = fund;
  line.kind = kind;
  line.directorate = ref("environment");
  line.budget = model::Decimal(budget);
  line.positions.push_back({tests::period("2025-26 q2"), model::Decimal(1), model::Decimal(forecast), {}});
}

// One directorate under one portfolio: measures of each sort, two activities, three budget lines.
model::Content council() {
  model::Content out;
  out.site.as_at = tests::date("2025-11-14");
  auto& directorate = add(out.organisations, "environment");
  directorate.kind = model::OrganisationKind::directorate;
  directorate.perspectives = {"customer", "people"};
  add(out.organisations, "waste-service").parent = ref("environment");
  add(out.posts, "head").organisation = ref("waste-service");
  add(out.portfolios, "portfolio").covers = {ref("environment")};
  add(out.priorities, "greener").portfolio = ref("portfolio");
  add_measure(out, "bins", {}, "96").perspective = "customer";
  add_measure(out, "litter", {}, "80").perspective = "customer";
  add_measure(out, "odd", {}, "80").perspective = "finance";
  add_measure(out, "ended", {}, "80").until = model::Year{2024};
  add_measure(out, "inspection", {{"kind", "rating"}, {"ranks", ""}, {"target", "1"}}, "1").perspective = "customer";
  add_measure(out, "feel-safe", {{"frequency", "date"}}, "96");
  add_measure(out, "tenants", {}, "96");
  add(out.surveys, "tenants-survey").measures = {ref("tenants")};
  auto& rounds = add(out.activities, "rounds");
  rounds.lead = ref("portfolio");
  rounds.start = tests::date("2025-10-10");
  rounds.due = tests::date("2026-01-31");
  auto& late = add(out.activities, "late");
  late.lead = ref("portfolio");
  late.start = tests::date("2025-10-10");
  late.due = tests::date("2025-10-31");
  add_line(out, "waste", model::Fund::revenue, model::BudgetKind::expenditure, 100, 120);
  add_line(out, "fees", model::Fund::revenue, model::BudgetKind::income, 40, 45);
  add_line(out, "lorries", model::Fund::capital, model::BudgetKind::expenditure, 300, 290);
  out.index_ids();
  return out;
}

Derived derived(model::Content& content) {
  diagnostics::Diagnostics findings;
  const auto disclosed = disclose::disclose(content, disclose::Audience::everyone, findings);
  REQUIRE(disclosed);
  return derive(disclosed->view, 1);
}

std::vector<std::string> ids(const model::Content& content, const Places& places) {
  std::vector<std::string> out;
  for (const auto place : places) out.push_back(content.measures[place].id);
  return out;
}

using Ids = std::vector<std::string>;

}  // namespace

TEST_CASE("a directorate's scorecard has its perspectives in their order, and what is in none of them last", "[S16][S36-C]") {
  model::Content content = council();
  const Derived out = derived(content);
  REQUIRE(out.scorecards.size() == 2);
  CHECK(out.scorecards[1].rows.empty());
  const auto& rows = out.scorecards[0].rows;
  REQUIRE(rows.size() == 3);
  CHECK(rows[0].perspective == "customer");
  CHECK(ids(content, rows[0].measures) == Ids{"bins", "litter", "inspection"});
  CHECK(rows[0].counts.total == 3);
  CHECK(rows[0].counts.of(model::MeasureStatus::off_target) == 1);
  CHECK(rows[1].perspective == "people");
  CHECK(rows[1].measures.empty());
  CHECK(rows[2].perspective.empty());
  CHECK(ids(content, rows[2].measures) == Ids{"odd", "feel-safe", "tenants"});
}

TEST_CASE("a portfolio's scorecard is made from five sources, each measure in one of them", "[S43][S43-C][S02-C]") {
  model::Content content = council();
  const Derived all = derived(content);
  REQUIRE(all.portfolio_scorecards.size() == 1);
  const PortfolioScorecard& out = all.portfolio_scorecards[0];
  CHECK(ids(content, out.ratings) == Ids{"inspection"});
  CHECK(ids(content, out.measures) == Ids{"bins", "litter", "odd"});
  CHECK(ids(content, out.survey_measures) == Ids{"feel-safe", "tenants"});
  CHECK(out.measure_counts.total == 3);
  CHECK(out.measure_counts.of(model::MeasureStatus::on_target) == 1);
  CHECK(out.delivery.total == 2);
  CHECK(out.delivery.of(model::ActivityStatus::off_track) == 1);
  REQUIRE(out.budget.size() == 2);
  // 120 - 100 spent too much, 45 - 40 earned more than planned: 15 over. 290 - 300: 10 under.
  CHECK(out.budget[0].fund == model::Fund::revenue);
  CHECK(out.budget[0].budget == model::Decimal(60));
  CHECK(out.budget[0].variance == model::Decimal(15));
  CHECK(out.budget[1].variance == model::Decimal(-10));
}

TEST_CASE("money of another year is no variance of the present one", "[S43-C]") {
  model::Content content = council();
  for (auto& line : content.budget) line.year = {2024};
  CHECK(derived(content).portfolio_scorecards[0].budget.empty());
}

}  // namespace goldthread::derive
