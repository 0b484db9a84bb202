#pragma once
// Who decides and who checks: bodies with what they do in the year (domain.md S39, S49), and their meetings.
#include <cstdint>
#include <string>

#include "site/edition.hpp"

namespace goldthread::site {

std::string bodies_page(const Edition& edition);
std::string body_page(const Edition& edition, std::uint32_t index);
std::string meetings_page(const Edition& edition);
std::string meeting_page(const Edition& edition, std::uint32_t index);

}  // namespace goldthread::site
