#pragma once
// Pages that are an author's prose and nothing else, and the page for an address that is not there.
#include <cstdint>
#include <string>

#include "site/edition.hpp"

namespace goldthread::site {

std::string plain_page(const Edition& edition, std::uint32_t index);
std::string not_found_page(const Edition& edition);

}  // namespace goldthread::site
