#pragma once
// Wards: each measure's figure there beside the borough's, and for each measure the wards in order.
#include <cstdint>
#include <string>

#include "site/edition.hpp"

namespace goldthread::site {

std::string wards_page(const Edition& edition);
std::string ward_page(const Edition& edition, std::uint32_t index);

}  // namespace goldthread::site
