#pragma once
// Pages that are an author's prose and nothing else, and the page for an address that is not there.
#include <cstdint>
#include <string>

#include "site/edition.hpp"

namespace goldthread::site {

std::string plain_page(const Edition& edition, std::uint32_t index);
std::string not_found_page(const Edition& edition);

// What addresses from the host's root begin with: "/" or, from a base_url below it, "/performance/".
std::string base_path(const model::Site& site);

}  // namespace goldthread::site
