#pragma once
// Value by kind (domain.md 2.3): the value of a period and of the year to date, from what was entered. Unrounded; nothing
// where a figure it needs is missing: a missing period is never zero, and percentages are never averaged.
// The year to date of k periods, and the figure of a quarter made from its months, are one rule: snapshot, rolling and
// rating the last, flow the sum, cumulative the last, ratio the sum of n over the sum of d.
#include <optional>
#include <span>

#include "derive/fraction.hpp"
#include "model/measure.hpp"

namespace goldthread::derive {

// A figure as it stands alone: its number, or scale x n / d. Nothing for a marker, and where d is 0 (not applicable).
std::optional<Fraction> entered_value(const model::Figure& figure, const model::Decimal& scale);

// Whether there is a ratio of nothing to nothing or of something to nothing: shown as [z], not applicable.
bool divides_by_zero(const model::Figure& figure);

// The period's own value. `previous` is the figure of the period before in the same year: absent in the first period, null
// where it is missing; only a cumulative looks at it.
std::optional<Fraction> period_value(model::MeasureKind kind, const model::Decimal& scale, const model::Figure& figure,
                                     std::optional<const model::Figure*> previous);

// The figures of successive periods taken together; null where one is missing. A ratio's pair with d = 0 adds nothing; one
// of n and d together with a bare percentage cannot be summed.
std::optional<Fraction> taken_together(model::MeasureKind kind, const model::Decimal& scale, std::span<const model::Figure* const> figures);

}  // namespace goldthread::derive
