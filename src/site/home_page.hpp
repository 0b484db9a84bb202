#pragma once
// The first page (web.md 3.3): which council, as at when, the vision, how it stands in counts, each priority with its reason,
// what needs attention, the newest report.
#include <string>

#include "site/edition.hpp"

namespace goldthread::site {

std::string home_page(const Edition& edition);

}  // namespace goldthread::site
