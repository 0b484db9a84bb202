#pragma once
// Risks: the register with its table of likelihood and impact in words, and each risk with its scores over time.
#include <cstdint>
#include <string>

#include "site/edition.hpp"

namespace goldthread::site {

std::string risks_page(const Edition& edition);
std::string risk_page(const Edition& edition, std::uint32_t index);

}  // namespace goldthread::site
