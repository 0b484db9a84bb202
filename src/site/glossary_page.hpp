#pragma once
// What the council's words and abbreviations mean; each term has an anchor, "glossary/#<id>".
#include <string>

#include "site/edition.hpp"

namespace goldthread::site {

std::string glossary_page(const Edition& edition);

}  // namespace goldthread::site
