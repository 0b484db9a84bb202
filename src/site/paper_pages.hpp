#pragma once
// Papers that go to a meeting (domain.md 1.1 to 1.6): all of them, by day, policy and ward, and each as its council prints it.
#include <cstdint>
#include <string>

#include "site/edition.hpp"

namespace goldthread::site {

std::string papers_page(const Edition& edition);
std::string paper_page(const Edition& edition, std::uint32_t index);

}  // namespace goldthread::site
