#pragma once
// What scrutiny might look into (domain.md S48). Suggestions made by rule stand apart from what people referred, and say so.
#include <string>

#include "site/edition.hpp"

namespace goldthread::site {

std::string hot_spots_page(const Edition& edition);
std::string hot_spot_page(const Edition& edition, std::uint32_t index);

}  // namespace goldthread::site
