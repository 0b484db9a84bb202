#pragma once
// The year's cycle (domain.md S20, S33): each event stands once in the content, and every calendar is a view of it. An event
// has a month, words for when in it, and a date only where one was written: no day is ever made up.
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "model/content.hpp"

namespace goldthread::derive {

// An event in one month of a financial year.
struct YearEvent {
  std::uint32_t stream;
  std::uint32_t event;              // place in the stream's events
  int month;                        // 1 to 12: that of its date where it has one this year, else as the cycle has it
  std::optional<model::Date> date;  // of this year
};

// Is an event of this stream in the cycle of a year?
bool is_in(model::Year year, const model::Stream& stream, const model::Event& event);

// Of every stream, by month from the year's first; in a month by day, with early, mid and late where there is no day.
std::vector<YearEvent> events_of(const model::Content& content, model::Year year);

// The calendar years' month that a month of the financial year falls in, as its first day.
model::Date first_of_month(int month, model::Year year, model::YearStart start);

// The financial year of the site's as_at.
model::Year present_year(const model::Site& site);

// The period an event is about: "q4" in June is the fourth quarter of the year before.
std::optional<model::Period> period_meant(const model::Event& event, int month, model::Year year, model::YearStart start);

// What an event of this year leads to: a plan that covers the year, a report on the period it is about, a survey or consultation of
// the year that names it.
std::vector<model::ItemRef> seen_at(const model::Event& event, const YearEvent& at, model::Year year, const model::Content& content);

// Does an event name this body, portfolio or post, or a role word?
bool involves(const model::Event& event, std::string_view id);

}  // namespace goldthread::derive
