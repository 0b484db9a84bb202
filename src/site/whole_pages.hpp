#pragma once
// Pages over everything: the whole golden thread (format.md, /thread/) and the A to Z, which is the site's search without
// script and so leaves nothing out (web.md Z1, Z2).
#include <string>

#include "site/edition.hpp"

namespace goldthread::site {

std::string thread_page(const Edition& edition);
std::string a_z_page(const Edition& edition);

}  // namespace goldthread::site
