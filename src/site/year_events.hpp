#pragma once
// The year's cycle (domain.md S20, S33): each event stands once in the content, and every calendar is a view of it. An event
// has a month, words for when in it, and a date only where one was written: no day is ever made up.
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "site/parts.hpp"

namespace goldthread::site {

// An event in one month of a financial year.
struct YearEvent {
  std::uint32_t stream;
  std::uint32_t event;              // place in the stream's events
  int month;                        // 1 to 12: that of its date where it has one this year, else as the cycle has it
  std::optional<model::Date> date;  // of this year
};

// Of every stream, by month from the year's first; in a month by day, with early, mid and late where there is no day.
std::vector<YearEvent> events_of(const model::Content& content, model::Year year);

// The calendar years' month that a month of the financial year falls in, as its first day.
model::Date first_of_month(int month, model::Year year, model::YearStart start);

// The financial year of the site's as_at.
model::Year present_year(const model::Site& site);

// "Early November", "Late January", "By the end of May", "September to October", "November"
std::string when_words(const model::Event& event, int month, const render::Words& words);

// The period an event is about: "q4" in June is the fourth quarter of the year before.
std::optional<model::Period> period_meant(const model::Event& event, int month, model::Year year, model::YearStart start);

// The plans and reports that an event of this year works on: a plan that covers the year, a report on the period it is about.
std::vector<model::ItemRef> seen_at(const model::Event& event, const YearEvent& at, model::Year year, const model::Content& content);

// `title` with `href` to its place in its stream, `when` or `day`, `note` (condition, proposed, set by others), `kind` (the stream),
// `period`, `involved` (who, and what they do), `items` (plans and reports).
void fill_event(Draft& draft, Values& entry, const YearEvent& event, model::Year year);

// The events of the present year for which `chosen` holds, by month, as a part of a page; nothing where there are none.
void add_events(Draft& draft, Parts& parts, std::string_view heading, std::string_view anchor,
                const std::function<bool(const model::Event&)>& chosen);

// Does an event name this body, portfolio or post, or a role word?
bool involves(const model::Event& event, std::string_view id);

// What a stage of the cycle is called: "Plan", "Review"; a framework's own as written.
std::string stage_word(std::string_view stage, const render::Words& words);

}  // namespace goldthread::site
