#pragma once
// A figure of a page as a file that stands alone, with whose it is and the page it is from at its foot.
#include <string>
#include <string_view>

#include "site/edition.hpp"

namespace goldthread::site {

// `figure`: one <figure>; `page_address`: "measures/missed-bins/".
std::string taken_away(const Edition& edition, std::string_view figure, std::string_view page_address);

}  // namespace goldthread::site
