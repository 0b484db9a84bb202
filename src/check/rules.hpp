#pragma once
// The families of rules, one function and one file each, in the order they are asked. Each takes the whole content as read
// and adds a finding for each fault; none depends on another, and each bears content in which the others found faults.
#include "diagnostics/diagnostics.hpp"
#include "model/content.hpp"

namespace goldthread::check {

using diagnostics::Diagnostics;
using model::Content;

// Does each reference name something that exists, of a kind that may stand there?
void check_references(const Content& content, Diagnostics& diagnostics);
// Is each id given once over all kinds, and none of them a word with a meaning of its own?
void check_ids(const Content& content, Diagnostics& diagnostics);
// Does each page, old address and section of the site have an address of its own?
void check_addresses(const Content& content, Diagnostics& diagnostics);
// The golden thread: nothing without a parent, nothing that leads back to itself.
void check_thread(const Content& content, Diagnostics& diagnostics);
// Dates and years in an order that is possible.
void check_dates(const Content& content, Diagnostics& diagnostics);
// Figures and targets in periods of their measure, none from the future.
void check_periods(const Content& content, Diagnostics& diagnostics);
// Targets and tolerances of the shape their measure needs.
void check_targets(const Content& content, Diagnostics& diagnostics);
// Referrals and advice that were not answered when the body met.
void check_hot_spots(const Content& content, Diagnostics& diagnostics);
// Forecasts by a method that the measure bears, and with a reason where an officer wrote them.
void check_forecasts(const Content& content, Diagnostics& diagnostics);
// Figures that can be right.
void check_figures(const Content& content, Diagnostics& diagnostics);
// Tiers of plans: who measures and reviews them, and what still speaks of one that was removed.
void check_tiers(const Content& content, Diagnostics& diagnostics);
// Budget lines and the totals stated for them.
void check_budget(const Content& content, Diagnostics& diagnostics);
// The year's calendar, timetables and bank holidays.
void check_calendar(const Content& content, Diagnostics& diagnostics);
// What comes before what in the year: bodies that review before others, drafts before what is agreed.
void check_calendar_order(const Content& content, Diagnostics& diagnostics);
// Bodies, their duties and their meetings.
void check_meetings(const Content& content, Diagnostics& diagnostics);
// Papers: who may see them, when they are put to whom, what goes with them.
void check_papers(const Content& content, Diagnostics& diagnostics);
// Papers against their templates: each heading answered, nothing left of the form.
void check_paper_answers(const Content& content, Diagnostics& diagnostics);
// Reports and their comments.
void check_reports(const Content& content, Diagnostics& diagnostics);
void check_workbook_names(const Content& content, Diagnostics& diagnostics);
// Activities that stand still with a reason, and action plans with actions.
void check_activities(const Content& content, Diagnostics& diagnostics);
// Figures that were changed after they were published.
void check_revisions(const Content& content, Diagnostics& diagnostics);
// Reports that were released: nothing in them changes without being said, and nothing they lead to goes.
void check_released(const Content& content, Diagnostics& diagnostics);
// Statements that those who answer for something owe.
void check_accountability(const Content& content, Diagnostics& diagnostics);
// Links, images and {{placeholders}} in prose.
void check_prose(const Content& content, Diagnostics& diagnostics);
// Texts in the site's further languages.
void check_translations(const Content& content, Diagnostics& diagnostics);
// Words of prose: abbreviations nobody explains, words twice, sentences too hard to read, what a template left behind.
void check_language(const Content& content, Diagnostics& diagnostics);
// What must not reach the public by mistake: exemption without its reasons, people's own addresses, cells that run in Excel.
void check_safety(const Content& content, Diagnostics& diagnostics);
// Risks that something keeps in check, by a body that meets.
void check_controls(const Content& content, Diagnostics& diagnostics);
// How many there are of things, against what the site says to expect.
void check_counts(const Content& content, Diagnostics& diagnostics);
// What the site says of itself to everyone: its colour, its statement of accessibility.
void check_website(const Content& content, Diagnostics& diagnostics);

}  // namespace goldthread::check
