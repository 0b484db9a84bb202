#pragma once
// The order in which tiers of plans stand: from the top down, each below the one it names as above it.
#include <cstdint>
#include <vector>

#include "model/content.hpp"

namespace goldthread::site {

struct TierLine {
  std::uint32_t tier;
  int depth;  // 0 at the top
};

// Tiers in use in a year. One whose parent is no longer in use hangs from the nearest tier above that is (domain.md 2.5).
std::vector<TierLine> tiers_in_use(const model::Content& content, model::Year year);
// Tiers that are not, as they stand in the file.
std::vector<std::uint32_t> tiers_removed(const model::Content& content, model::Year year);

// Plans of a tier, newest first.
std::vector<std::uint32_t> plans_of(const model::Content& content, std::uint32_t tier);

}  // namespace goldthread::site
