#pragma once
// Direction of travel (domain.md 2.3): d = v - v0 (higher), v0 - v (lower), the fall in distance from the band (range), the
// change of rank (rating); improving where d > c, worsening where d < -c, else no change (c: the measure's `no_change`).
// Of a measure for context increasing, decreasing or no change. Both values are rounded to the measure's decimals.
#include "derive/measure_record.hpp"

namespace goldthread::derive {

// `band`: the current period's target, which only a range looks at; unknown for a range without one.
model::Direction direction(const model::Decimal& value, const model::Decimal& was, const std::optional<TargetShown>& band,
                           const model::Measure& measure);

}  // namespace goldthread::derive
