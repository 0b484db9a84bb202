#include "disclose/view.hpp"

#include <catch2/catch.hpp>

#include "../derive/case_measure.hpp"

namespace goldthread::disclose {

namespace {

using diagnostics::Code;

// What the gate says: the slug and message of each finding, or "shown".
std::vector<std::string> gate(const model::Content& content) {
  diagnostics::Diagnostics found;
  const auto view = disclose(content, Audience::everyone, found);
  CHECK(view.has_value() == !found.has_errors());
  if (view) return {"shown"};
  std::vector<std::string> out;
  for (const auto& finding : found.sorted(content.sources)) out.push_back(std::string(slug(finding.code)) + ": " + finding.message);
  return out;
}

model::Content council() {
  model::Content out;
  out.sources.add("site.toml", "");
  out.site.as_at = model::Date::parse("2025-11-14");
  return out;
}

model::Outcome outcome(std::string id) {
  model::Outcome out;
  out.id = std::move(id);
  out.title = "Homes for witnesses";
  return out;
}

std::vector<std::string> gate_of(const tests::Vector& example) {
  model::Content content = council();
  content.measures.push_back(tests::measure_of(example));
  auto& measure = content.measures.back();
  for (const auto& [ward, figures] : example.table("breakdown").tables) {
    tests::Vector part = example;
    part.tables["actual"] = figures;
    measure.figures.breakdown.push_back({ward, {}, tests::measure_of(part).figures.actual});
  }
  return gate(content);
}

}  // namespace

TEST_CASE("content that is for everyone is shown") {
  model::Content content = council();
  content.outcomes.push_back(outcome("clean-streets"));
  content.outcomes.back().publish_from = content.site.as_at;
  CHECK(gate(content) == std::vector<std::string>{"shown"});
}

TEST_CASE("a thing that is not for everyone is named by its id, never by its title") {
  model::Content content = council();
  content.outcomes = {outcome("a"), outcome("b"), outcome("c"), outcome("d"), outcome("e")};
  content.outcomes[0].access = model::Access::exempt;
  content.outcomes[1].access = model::Access::confidential;
  content.outcomes[2].sensitive = true;
  content.outcomes[3].draft = true;
  content.outcomes[4].publish_from = model::Date::parse("2025-11-15");
  CHECK(gate(content) ==
        std::vector<std::string>{"not-for-everyone: `a` is exempt, so it is not for everyone",
                                 "not-for-everyone: `b` is confidential, so it is not for everyone",
                                 "sensitive-item: `c` is marked sensitive", "draft-item: `d` is a draft",
                                 "not-yet-published: `e` is to be published from 2025-11-15, and the site is as at 2025-11-14"});
}

TEST_CASE("events, budget lines and pages are held back like anything else") {
  model::Content content = council();
  content.streams.emplace_back().events.emplace_back().draft = true;
  content.budget.emplace_back().sensitive = true;
  content.pages.emplace_back().access = model::Access::exempt;
  CHECK(gate(content).size() == 3);
}

TEST_CASE("nothing is filed under a tier that is never published") {
  model::Content content = council();
  content.tiers.emplace_back().id = "individual-plan";
  content.tiers.back().publish = model::Publish::never;
  CHECK(gate(content) == std::vector<std::string>{"shown"});
  content.plans.emplace_back().id = "plan-of-one";
  content.plans.back().tier = {"individual-plan", {}};
  content.index_ids();
  CHECK(gate(content) ==
        std::vector<std::string>{
            "never-published: `plan-of-one` is filed under the tier `individual-plan`, of which nothing is ever published"});
}

TEST_CASE("small numbers about people, and totals that give a withheld figure away", "[vectors]") {
  for (const auto& example : tests::cases("disclosure.toml")) {
    INFO(example.name());
    const auto findings = gate_of(example);
    CHECK(findings == example.list("findings"));
  }
}

}  // namespace goldthread::disclose
