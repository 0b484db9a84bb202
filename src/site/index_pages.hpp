#pragma once
// The list of each kind on the golden thread. Measures and activities stand by status, worst first, for counts elsewhere link
// to their part of these lists; priorities and outcomes stand as the plan has them.
#include <string>

#include "site/edition.hpp"

namespace goldthread::site {

std::string priorities_page(const Edition& edition);
std::string outcomes_page(const Edition& edition);
std::string measures_page(const Edition& edition);
std::string activities_page(const Edition& edition);
std::string programmes_page(const Edition& edition);

}  // namespace goldthread::site
