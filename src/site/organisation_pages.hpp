#pragma once
// Who does what: portfolios, directorates, services, partners. Posts have no page; they stand on the list of organisations, at
// "organisations/#<post>".
#include <cstdint>
#include <string>

#include "site/edition.hpp"

namespace goldthread::site {

std::string organisations_page(const Edition& edition);
std::string organisation_page(const Edition& edition, std::uint32_t index);
std::string portfolios_page(const Edition& edition);
std::string portfolio_page(const Edition& edition, std::uint32_t index);

}  // namespace goldthread::site
