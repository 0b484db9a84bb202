#pragma once
// When each stage of a report's timetable is due, which meeting receives the report, how much slack there is, and by when it
// must be published (domain.md 2.3, timetable). In calendar weeks a stage is due 7 days for each week so far after the
// period's last day, on the next working day where that is none; in working weeks, 5 working days for each.
#include "derive/thread.hpp"
#include "derive/timetable_record.hpp"
#include "model/working_days.hpp"

namespace goldthread::derive {

// The due date of each stage, in order; none where the timetable has no stage.
std::vector<model::Date> due_dates(const model::Timetable& timetable, model::Date end, const model::WorkingDays& days);

// What a meeting on a day means for a timetable whose stages are due on these dates.
Receipt receipt_at(std::uint32_t meeting, model::Date on, const model::Timetable& timetable, const TimetableRecord& record,
                   const model::WorkingDays& days);

// `listed`: the meetings that the report is known to go to, by date; the record of a timetable without stages is absent.
std::optional<TimetableRecord> timetable_record(std::uint32_t timetable, model::Date end, const Places& listed,
                                                const model::Content& content, const model::WorkingDays& days);

// The same for a report, where it names a timetable.
std::optional<TimetableRecord> timetable_of(std::uint32_t report, const model::Content& content, const Thread& thread,
                                            const model::WorkingDays& days);

// Weeks of all stages together.
int weeks_of(const model::Timetable& timetable);

}  // namespace goldthread::derive
