#pragma once
// Status and slip of an activity (domain.md 2.3, activity), from what was known at the cut: the first that holds of
// cancelled, paused, carried forward; complete; not started; off track (slip over 30 days, or the latest agreed date has
// passed); delayed (slip over 0); no update; on track.
// Decisions, where domain.md leaves them open:
// - The period promised is the last whole one that ended by the vantage's end. It is missed where no update is about it or
//   about a later day; missed_updates counts whole periods back to the newest update, or to the activity's start (else
//   the first day of its `from` year, else that of the promised period's year).
// - A date has passed on the day after it. A move, an end, a state or a milestone dated after the cut is not known yet.
// - The officer's view is the newest that is dated, else the activity's own key `stated`.
#include <span>

#include "derive/activity_record.hpp"
#include "derive/ended.hpp"
#include "derive/updates.hpp"
#include "derive/vantage.hpp"

namespace goldthread::derive {

ActivityRecord activity_record(const model::Activity& activity, std::span<const GivenUpdate> updates, const Vantage& vantage,
                               const Ended& ended, model::YearStart start);

}  // namespace goldthread::derive
