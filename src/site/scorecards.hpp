#pragma once
// Scorecards as parts of a page: a directorate's by perspective, a portfolio's by its five sources (domain.md S16, S36, S43).
#include "site/parts.hpp"

namespace goldthread::site {

// Nothing where the organisation is no directorate, or none of its measures has a perspective.
void add_scorecard(Draft& draft, Parts& parts, std::uint32_t organisation);
bool has_scorecard(const derive::Derived& derived, std::uint32_t organisation);

// Nothing where none of the five sources has anything.
void add_portfolio_scorecard(Draft& draft, Parts& parts, std::uint32_t portfolio);

}  // namespace goldthread::site
