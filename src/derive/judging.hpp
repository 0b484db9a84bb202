#pragma once
// Status of a judged value against its target (domain.md 2.3, status): shortfall, width of the tolerance, three schemes.
// v and t are rounded to the measure's decimals before they are compared (what is shown is what is judged); the width is
// not rounded. A measure's own tolerance wins over the site's. A percentage does not apply to ratings, ranges or a target
// of 0: there only the measure's own units (of a rating: "1 rank") give a width.
#include "derive/fraction.hpp"
#include "derive/target.hpp"
#include "model/status.hpp"

namespace goldthread::derive {

// How far a value falls short of a target: over 0 is worse than the target, under 0 better (never under 0 of a band).
// Higher ranks are better; a measure that is for context has no shortfall and must not come here.
model::Decimal shortfall(const model::Decimal& value, const TargetShown& target, const model::Measure& measure);

// The widest shortfall that is still close to the target. `target` is unrounded, `shown` the same as it is judged.
Fraction tolerance_width(const TargetAt& target, const TargetShown& shown, const model::Measure& measure, const model::StatusRules& rules);

// judged - target; of a band the distance outside it, signed (0 inside). Nothing for a rating.
std::optional<model::Decimal> variance(const model::Decimal& value, const TargetShown& target, const model::Measure& measure);

// The status of a value that has a target. `long_term` is the value's direction against the same period last year, which
// only the scheme tolerance-and-travel looks at.
model::MeasureStatus status_against(const model::Decimal& value, const TargetAt& target, const TargetShown& shown,
                                    const model::Measure& measure, const model::StatusRules& rules, model::Direction long_term);

// Green, amber or red of a status; nothing where it is no rating (domain.md 2.3: a word of its own, never a colour).
enum class Rating { green, amber, red };
std::optional<Rating> rating(model::MeasureStatus status);

}  // namespace goldthread::derive
