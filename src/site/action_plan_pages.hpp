#pragma once
// Action plans: what was found wrong, what is being done, by whom and by when, and whether it has worked yet (domain.md A08).
#include <cstdint>
#include <string>

#include "site/edition.hpp"

namespace goldthread::site {

std::string action_plans_page(const Edition& edition);
std::string action_plan_page(const Edition& edition, std::uint32_t index);

}  // namespace goldthread::site
