#pragma once
// What a report covers, what in it calls for attention, and the reports before and after it in its series (domain.md 2.3,
// exceptions). It covers what is live in its period; where it names an organisation, only what that organisation and those
// below it answer for: measures by their owner, activities by their lead, outcomes that it leads or that one of these
// measures or activities belongs to, and the priorities of those outcomes and measures.
#include "derive/derived.hpp"

namespace goldthread::derive {

// Fills everything of the record but its standing, which must be there, and its neighbours.
void cover(ReportRecord& record, const model::Report& report, const model::Content& content, const Thread& thread);

// Sets previous and next of each record; reports are by period. A series is of one kind and one organisation.
void link_series(std::vector<ReportRecord>& records, const std::vector<model::Report>& reports);

}  // namespace goldthread::derive
