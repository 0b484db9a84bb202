#pragma once
// The data behind the site: every file with what is in it, under which licence, and how a program asks for it (domain.md 4,
// data re-user). Comparators stand here too, at "data/#<id>".
#include <string>

#include "site/edition.hpp"

namespace goldthread::site {

std::string data_page(const Edition& edition);

}  // namespace goldthread::site
