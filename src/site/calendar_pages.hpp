#pragma once
// The council's year (domain.md S20; web.md K1): what comes next as at the site's date, the cycle month by month, and the same
// as a matrix of months and streams. Each stream has a page with all that is known of its events.
#include <cstdint>
#include <string>

#include "site/edition.hpp"

namespace goldthread::site {

std::string calendar_page(const Edition& edition);
std::string stream_page(const Edition& edition, std::uint32_t index);

}  // namespace goldthread::site
