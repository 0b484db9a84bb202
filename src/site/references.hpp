#pragma once
// References by id as lists of links; a role word, which is many at once and has no page, stands as its word.
#include <string_view>
#include <vector>

#include "site/parts.hpp"

namespace goldthread::site {

// One repeat of `items` for each.
void add_references(Draft& draft, Values& where, const std::vector<model::Ref>& refs);

// The same as a part of the page; nothing where there are none.
void add_linked(Draft& draft, Parts& parts, std::string_view heading, std::string_view anchor, const std::vector<model::Ref>& refs);

}  // namespace goldthread::site
