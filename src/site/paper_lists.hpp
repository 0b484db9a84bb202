#pragma once
// Papers as lists on the pages of what they are about: a body, a report, a plan, a ward.
#include <string_view>

#include "site/parts.hpp"

namespace goldthread::site {

// A table of papers with their day, whom they are put to and what for; the places in the order to print.
void add_paper_table(Draft& draft, Values& where, std::string_view caption, const derive::Places& papers);

// The same as a part of the page, the newest first; nothing where there are none.
void add_papers(Draft& draft, Parts& parts, std::string_view heading, const derive::Places& papers);

}  // namespace goldthread::site
