#pragma once
// The families of rules that need a derived figure, one function and one file each, in the order they are asked. Each takes
// what this audience may see and what was worked out from it, and adds a finding for each fault; none depends on another.
#include "derive/derived.hpp"
#include "diagnostics/diagnostics.hpp"

namespace goldthread::review {

using derive::Derived;
using diagnostics::Diagnostics;
using model::Content;

// Off target, or overdue, and no action plan is open (domain.md A08).
void review_action_plans(const Content& content, const Derived& derived, Diagnostics& diagnostics);
// Targets that ask for less than was achieved the year before.
void review_targets(const Content& content, const Derived& derived, Diagnostics& diagnostics);
// Figures that leap further than theirs usually do: most likely slips of typing.
void review_figures(const Content& content, const Derived& derived, Diagnostics& diagnostics);
// What was due and did not come: figures, updates of activities, reviews of risks.
void review_missing(const Content& content, const Derived& derived, Diagnostics& diagnostics);
// Figures that came after the report that expected them.
void review_late_figures(const Content& content, const Derived& derived, Diagnostics& diagnostics);
// Overspends that nobody explains.
void review_budget(const Content& content, const Derived& derived, Diagnostics& diagnostics);
// Comments that are owed, and comments older than the figure they speak of.
void review_comments(const Content& content, const Derived& derived, Diagnostics& diagnostics);
// Where an officer sees an activity otherwise than its dates do, and gives no reason.
void review_stated(const Content& content, const Derived& derived, Diagnostics& diagnostics);
// Reports whose timetable leads to no meeting in time.
void review_timetables(const Content& content, const Derived& derived, Diagnostics& diagnostics);
// Reports that tell one side only.
void review_reports(const Content& content, const Derived& derived, Diagnostics& diagnostics);
// "Improved" where the figures worsened, and the reverse.
void review_words(const Content& content, const Derived& derived, Diagnostics& diagnostics);
// Figures typed into prose: those that differ from the figure, and those beside a withheld one.
void review_typed_figures(const Content& content, const Derived& derived, Diagnostics& diagnostics);

}  // namespace goldthread::review
