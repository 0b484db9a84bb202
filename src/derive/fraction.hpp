#pragma once
// An exact number that may not have an end: n / d of a ratio, a year's target x k / K. It is rounded once, when it is shown
// and judged, so that nothing is rounded twice (domain.md 2.3: all other arithmetic uses unrounded inputs).
#include "model/decimal.hpp"

namespace goldthread::derive {

struct Fraction {
  model::Decimal over;
  model::Decimal under = 1;  // not zero

  // Half away from zero.
  model::Decimal rounded(int places) const {
    return under == model::Decimal(1) ? over.rounded(places) : model::Decimal::quotient(over, under, places);
  }
};

}  // namespace goldthread::derive
