#include "site/plan_tiers.hpp"

#include <algorithm>
#include <optional>

namespace goldthread::site {

namespace {

using model::Content;
using model::Kind;
using model::Tier;

constexpr int deepest = 32;  // a loop of tiers is a finding of its own; here it must only end

std::optional<std::size_t> above_in_use(const Content& content, std::size_t tier, model::Year year) {
  for (int steps = 0; steps < deepest; ++steps) {
    const auto above = content.find(content.tiers[tier].above.id, Kind::tier);
    if (!above || content.tiers[*above].live_in(year)) return above;
    tier = *above;
  }
  return std::nullopt;
}

void add_below(std::vector<TierLine>& lines, const std::vector<std::optional<std::size_t>>& above, const std::vector<std::uint32_t>& in_use,
               std::optional<std::size_t> parent, int depth) {
  if (depth > deepest) return;
  for (const std::uint32_t tier : in_use) {
    if (above[tier] != parent) continue;
    lines.push_back({tier, depth});
    add_below(lines, above, in_use, tier, depth + 1);
  }
}

}  // namespace

std::vector<TierLine> tiers_in_use(const Content& content, model::Year year) {
  std::vector<std::optional<std::size_t>> above(content.tiers.size());
  std::vector<std::uint32_t> in_use;
  for (std::uint32_t i = 0; i < content.tiers.size(); ++i) {
    if (!content.tiers[i].live_in(year)) continue;
    in_use.push_back(i);
    above[i] = above_in_use(content, i, year);
  }
  std::vector<TierLine> lines;
  add_below(lines, above, in_use, std::nullopt, 0);
  return lines;
}

std::vector<std::uint32_t> tiers_removed(const Content& content, model::Year year) {
  std::vector<std::uint32_t> removed;
  for (std::uint32_t i = 0; i < content.tiers.size(); ++i) {
    if (content.tiers[i].until && *content.tiers[i].until < year) removed.push_back(i);
  }
  return removed;
}

std::vector<std::uint32_t> plans_of(const Content& content, std::uint32_t tier) {
  std::vector<std::uint32_t> plans;
  for (std::uint32_t i = 0; i < content.plans.size(); ++i) {
    if (content.plans[i].tier.id == content.tiers[tier].id) plans.push_back(i);
  }
  const auto first_year = [&](std::uint32_t plan) {
    return content.plans[plan].years.empty() ? model::Year{} : content.plans[plan].years.front();
  };
  std::stable_sort(plans.begin(), plans.end(), [&](std::uint32_t a, std::uint32_t b) { return first_year(b) < first_year(a); });
  return plans;
}

}  // namespace goldthread::site
