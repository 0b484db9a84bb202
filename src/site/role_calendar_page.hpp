#pragma once
// The year of one body or portfolio (domain.md S33, S40, S44, S45): a view of the council's one calendar, at /calendar/<id>/. A
// body's says what it reviews, month by month, with the reports; a portfolio's has two columns, planning and performance.
#include "site/parts.hpp"

namespace goldthread::site {

// "calendar/cabinet/"
std::string role_calendar_address(model::ItemRef role, const model::Content& content);

// `role`: a body or a portfolio that has a calendar.
std::string role_calendar_page(const Edition& edition, model::ItemRef role);

// On a body's or portfolio's own page: where its calendar is, at the foot of its part in the year, which is made where it is not
// there; nothing where it has no calendar.
void add_role_calendar_link(Draft& draft, Parts& parts, Values* part, model::ItemRef role);

// The calendar to subscribe to, as a link of the page; nothing where there is no such file.
void add_subscription(Draft& draft, model::ItemRef of);

// What a portfolio takes part in, by month, planning beside performance, as a part of the page; null where that is nothing.
Values* add_two_columns(Draft& draft, Parts& parts, model::ItemRef portfolio);

}  // namespace goldthread::site
