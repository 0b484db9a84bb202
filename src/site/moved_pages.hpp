#pragma once
// Old addresses (`aliases`): addresses are permanent, so each leads on to where the thing stands now (domain.md 2.7). A page without
// style or script, which browsers leave at once.
#include <string>
#include <string_view>

#include "site/edition.hpp"

namespace goldthread::site {

struct Moved {
  std::string from;  // "measures/bins-missed/"
  NamedAddress to;
};

std::vector<Moved> moved_of(const Edition& edition);
std::string moved_page(const Edition& edition, const Moved& moved);

}  // namespace goldthread::site
