#pragma once
// The events of the year on pages: as a list by month, each with who takes part and what it leads to.
#include <functional>
#include <string>

#include "derive/year_events.hpp"
#include "site/parts.hpp"

namespace goldthread::site {

using derive::events_of;
using derive::first_of_month;
using derive::involves;
using derive::period_meant;
using derive::present_year;
using derive::seen_at;
using derive::YearEvent;

// `title` with `href` to its place in its stream, `when` or `day`, `note` (condition, proposed, set by others),
// `kind` (the stream), `period`, `involved` (who, and what they do), `items` (plans and reports).
void fill_event(Draft& draft, Values& entry, const YearEvent& event, model::Year year);

// The same in a cell of a table: `title` with `href`, and its day or words for when as `note`.
void fill_event_item(Draft& draft, Values& item, const YearEvent& event);

// The events of the present year for which `chosen` holds, by month, as a part of a page; null where there are none.
Values* add_events(Draft& draft, Parts& parts, std::string_view heading, std::string_view anchor,
                   const std::function<bool(const model::Event&)>& chosen);

// What a stage of the cycle is called: "Plan", "Review"; a framework's own as written.
std::string stage_word(std::string_view stage, const render::Words& words);

}  // namespace goldthread::site
