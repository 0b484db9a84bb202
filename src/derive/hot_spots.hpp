#pragma once
// Suggested hot spots (domain.md 2.3, S48): what a scrutiny committee might look into, each with the rules that suggest it. A
// suggestion is never a referral: those are written by people.
// Rules: red two periods running; amber or red and worsening both ways; special-cause concern; action plan overdue; not
// reported twice.
// Decisions, where domain.md leaves them open:
// - Both ways are two comparisons: where the period before is the same period last year (yearly figures) the rule is silent.
// - Special-cause concern is of the newest figure, on limits that are no longer trial (12 points and more).
// - Not reported twice: the last two periods due have no figure, or an activity missed two updates in a row. A withheld figure
//   was reported. The other rules of figures are not for activities, which have none.
#include <cstdint>
#include <vector>

#include "derive/action_plan_record.hpp"
#include "derive/derived.hpp"

namespace goldthread::derive {

// Of one measure, by its own figures: all rules but the one of action plans.
std::vector<HotSpotRule> hot_spot_rules(const model::Measure& measure, const MeasureRecord& record, const Reading& reading);
// How many periods in a row up to the one expected have no figure.
int periods_missed(const model::Measure& measure, const MeasureRecord& record, const Reading& reading);

// Measures, then activities, each in site order; of what is live in the vantage's year.
std::vector<SuggestedHotSpot> suggested_hot_spots(const Derived& derived, const model::Content& content);

}  // namespace goldthread::derive
