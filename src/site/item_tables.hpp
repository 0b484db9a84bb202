#pragma once
// Many measures or activities as one table, as they stand from a vantage: the same columns wherever they are listed at length.
#include <string_view>

#include "derive/derived.hpp"
#include "site/draft.hpp"

namespace goldthread::site {

// Result with its period, target, status, and both directions. Nothing where there are none.
void add_measure_table(Draft& draft, Values& where, std::string_view caption, const derive::Places& measures,
                       const derive::Standing& standing);

// Status, first date, and where it stands in words. Nothing where there are none.
void add_activity_table(Draft& draft, Values& where, std::string_view caption, const derive::Places& activities,
                        const derive::Standing& standing);

// Score, level and movement. Nothing where there are none.
void add_risk_table(Draft& draft, Values& where, std::string_view caption, const derive::Places& risks, const derive::Standing& standing);

}  // namespace goldthread::site
