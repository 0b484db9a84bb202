#pragma once
// The year as one body or portfolio sees it (domain.md S33, S40, S44): the events that name it, from the council's one calendar,
// and the meetings that it holds or sits in. A portfolio takes part in what names all portfolio holders too.
#include <string>
#include <string_view>
#include <vector>

#include "derive/thread.hpp"
#include "derive/year_events.hpp"

namespace goldthread::derive {

// `who`: a body or a portfolio.
bool takes_part(const model::Event& event, model::ItemRef who, const model::Content& content);

// Of a body its own meetings, of a portfolio those of the bodies it sits on, by date; `from` and `to` are days that count.
Places meetings_between(model::Date from, model::Date to, model::ItemRef who, const model::Content& content);

// Does it take part in any event, or has it any meeting, in this year or the next?
bool has_calendar(model::ItemRef who, const model::Content& content);
bool has_calendar(const model::Stream& stream, const model::Content& content);

// Every body and portfolio that has a calendar: bodies first, in site order.
std::vector<model::ItemRef> roles_with_calendar(const model::Content& content);

// The events of the present year that it takes part in.
std::vector<YearEvent> events_with(model::ItemRef who, const model::Content& content);

// What it does at an event, "Reviews"; empty where nobody said.
std::string part_played(const model::Event& event, std::string_view id);

// The reports that an event names, and those on the same period that go to a meeting of its in this year.
Places reports_reviewed(model::ItemRef who, const YearEvent& at, const model::Period& meant, const model::Content& content,
                        const Thread& thread);

}  // namespace goldthread::derive
