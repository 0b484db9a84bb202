#pragma once
// Coverage both ways (domain.md A06): promises without a measure, measures without a promise, outcomes without a measure, and
// the codes of each indicator set with the measures that say them.
#include <string>

#include "site/edition.hpp"

namespace goldthread::site {

std::string coverage_page(const Edition& edition);

}  // namespace goldthread::site
