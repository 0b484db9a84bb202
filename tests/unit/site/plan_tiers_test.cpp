#include "site/plan_tiers.hpp"

#include <catch2/catch.hpp>

namespace goldthread::site {

namespace {

model::Tier tier(std::string id, std::string above) {
  model::Tier out;
  out.id = std::move(id);
  out.above.id = std::move(above);
  return out;
}

std::vector<std::string> lines(const model::Content& content, model::Year year) {
  std::vector<std::string> out;
  for (const TierLine& line : tiers_in_use(content, year))
    out.push_back(std::string(static_cast<std::size_t>(line.depth), '-') + content.tiers[line.tier].id);
  return out;
}

}  // namespace

TEST_CASE("tiers stand below the one they name, and those of a removed tier below the nearest above it") {
  model::Content content;
  content.tiers = {tier("team", "service"), tier("corporate", "community"), tier("community", ""), tier("service", "corporate")};
  content.tiers[3].until = model::Year{2024};
  content.index_ids();
  CHECK(lines(content, {2024}) == std::vector<std::string>{"community", "-corporate", "--service", "---team"});
  CHECK(lines(content, {2025}) == std::vector<std::string>{"community", "-corporate", "--team"});
  CHECK(tiers_removed(content, {2024}).empty());
  CHECK(tiers_removed(content, {2025}) == std::vector<std::uint32_t>{3});
}

TEST_CASE("a circle of tiers ends") {
  model::Content content;
  content.tiers = {tier("a", "b"), tier("b", "a")};
  content.index_ids();
  CHECK(tiers_in_use(content, {2025}).empty());
}

TEST_CASE("the plans of a tier stand newest first") {
  model::Content content;
  content.tiers = {tier("delivery", "")};
  for (const int first : {2024, 2026, 2025}) {
    model::Plan plan;
    plan.id = "delivery-" + std::to_string(first);
    plan.tier.id = "delivery";
    plan.years = {model::Year{first}};
    content.plans.push_back(plan);
  }
  CHECK(plans_of(content, 0) == std::vector<std::uint32_t>{1, 2, 0});
}

}  // namespace goldthread::site
