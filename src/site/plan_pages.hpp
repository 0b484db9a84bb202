#pragma once
// How the council plans: the tiers of plans with all plans in them (domain.md S19), each plan, and the framework that says how
// it all works. Tiers have no page: they stand on the list of plans, at "plans/#<tier>".
#include <cstdint>
#include <string>

#include "site/edition.hpp"

namespace goldthread::site {

std::string plans_page(const Edition& edition);
std::string plan_page(const Edition& edition, std::uint32_t index);

// The newest framework at "framework/", an earlier one at "framework/<version>/" (domain.md B03: both readable).
std::string framework_page(const Edition& edition, std::uint32_t index);
// A page without a framework of its own: timetables and indicator sets alone.
std::string framework_lists_page(const Edition& edition);

// "2024/25 to 2027/28", "2026/27"
std::string years_text(const model::Plan& plan, const model::Content& content, const render::Words& words);

}  // namespace goldthread::site
