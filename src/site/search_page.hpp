#pragma once
// The search page: a form, and room for the results that its script fills in from the index. Without a script it leads to the A to Z
// (web.md Z2).
#include <string>

#include "site/edition.hpp"

namespace goldthread::site {

// `folder`: of the search index, "search/1a2b3c4d5e/".
std::string search_page(const Edition& edition, const std::string& folder);

}  // namespace goldthread::site
