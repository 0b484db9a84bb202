#pragma once
// The accessibility statement from site.toml's `[accessibility]` and from what the build found, in the order and with the content that
// SI 2018/952 reg. 8 and its model statement ask for (web.md X1, X2). What is not known is said to be missing.
#include <string>

#include "site/edition.hpp"

namespace goldthread::site {

// The site has the table.
std::string accessibility_statement(const Edition& edition);

}  // namespace goldthread::site
