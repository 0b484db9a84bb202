#pragma once
// The page over everything: the whole golden thread (format.md, /thread/).
#include <string>

#include "site/edition.hpp"

namespace goldthread::site {

std::string thread_page(const Edition& edition);

}  // namespace goldthread::site
