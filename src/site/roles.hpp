#pragma once
// Who holds a post or portfolio, where a name may be given.
#include <vector>

#include "model/date.hpp"
#include "model/people.hpp"

namespace goldthread::site {

// Who holds a portfolio or post on a day, where a name was given; else nothing.
const model::Holder* holder_on(const std::vector<model::Holder>& holders, model::Date day);

}  // namespace goldthread::site
