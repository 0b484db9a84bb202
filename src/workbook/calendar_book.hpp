#pragma once
// The calendar workbook: the council's year at a glance and step by step, as each body and portfolio sees it, the timetable of
// reports, and the meetings (domain.md 4).
#include <string>

#include "derive/derived.hpp"
#include "disclose/view.hpp"
#include "render/words.hpp"
#include "workbook/bind.hpp"

namespace goldthread::workbook {

// Is there anything to put into one?
bool has_calendar_book(const disclose::View& view, const derive::Derived& derived);

File calendar_book(const disclose::View& view, const derive::Derived& derived, const render::Words& words);

// "calendar/northmere-calendar.xlsx"
std::string calendar_book_path(const model::Site& site);

}  // namespace goldthread::workbook
