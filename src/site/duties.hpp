#pragma once
// What a body or portfolio has to do, by month of the financial year (domain.md S39, S42).
#include <string_view>
#include <vector>

#include "site/parts.hpp"

namespace goldthread::site {

// A table of duties.
void add_duties(Draft& draft, Values& where, std::string_view caption, const std::vector<model::Duty>& duties);

// The same as a part of the page; nothing where there are none.
void add_duties(Draft& draft, Parts& parts, std::string_view caption, const std::vector<model::Duty>& duties);

}  // namespace goldthread::site
