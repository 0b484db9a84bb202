#include "derive/year_events.hpp"

#include <algorithm>
#include <string>
#include <tuple>

namespace goldthread::derive {

using model::Event;
using model::Kind;
using model::When;

namespace {

std::optional<model::Date> date_in(const Event& event, model::Year year) {
  for (const model::Occurrence& occurrence : event.occurs) {
    if (occurrence.year == year) return occurrence.date;
  }
  return std::nullopt;
}

// Where in its month an event without a day stands among those with one.
int usual_day(When when) {
  switch (when) {
    case When::early:
      return 5;
    case When::mid:
      return 15;
    case When::any:
      return 16;
    case When::late:
      return 25;
    case When::by:
      return 31;
  }
  return 16;
}

// Does a survey or consultation name an event, and is it open, or are its results published, in this year?
bool asks_at(const model::Survey& survey, const std::string& event, model::Year year, model::YearStart start) {
  if (std::none_of(survey.events.begin(), survey.events.end(), [&](const model::Ref& ref) { return ref.id == event; })) return false;
  const auto in_year = [&](const std::optional<model::Date>& date) { return date && model::year_of(*date, start) == year; };
  return in_year(survey.opens) || in_year(survey.closes) || in_year(survey.results_published);
}

}  // namespace

model::Date first_of_month(int month, model::Year year, model::YearStart start) {
  return *model::Date::of(month >= start.month ? year.first : year.first + 1, month, 1);
}

model::Year present_year(const model::Site& site) { return site.as_at ? model::year_of(*site.as_at, site.year_start) : model::Year{2000}; }

bool is_in(model::Year year, const model::Stream& stream, const Event& event) {
  const bool falls = !event.months.empty() || date_in(event, year);
  return falls && stream.live_in(year) && event.live_in(year) && (!event.year || *event.year == year);
}

std::vector<YearEvent> events_of(const model::Content& content, model::Year year) {
  const model::YearStart start = content.site.year_start;
  std::vector<YearEvent> events;
  for (std::uint32_t s = 0; s < content.streams.size(); ++s) {
    const model::Stream& stream = content.streams[s];
    if (!stream.live_in(year)) continue;
    for (std::uint32_t e = 0; e < stream.events.size(); ++e) {
      const Event& event = stream.events[e];
      if (!is_in(year, stream, event)) continue;
      const auto date = date_in(event, year);
      // A dated occurrence overrides the month of the cycle; of a span it marks its own month only.
      if (date && event.months.size() < 2) {
        events.push_back({s, e, date->month(), date});
        continue;
      }
      for (const int month : event.months) events.push_back({s, e, month, date && date->month() == month ? date : std::nullopt});
    }
  }
  std::stable_sort(events.begin(), events.end(), [&](const YearEvent& a, const YearEvent& b) {
    const auto key = [&](const YearEvent& each) {
      const Event& event = content.streams[each.stream].events[each.event];
      return std::tuple((each.month - start.month + 12) % 12, each.date ? each.date->day() : usual_day(event.when));
    };
    return key(a) < key(b);
  });
  return events;
}

std::optional<model::Period> period_meant(const Event& event, int month, model::Year year, model::YearStart start) {
  if (event.period_meant.empty()) return std::nullopt;
  const auto period = model::Period::from_key(year, event.period_meant, start);
  if (!period || period->last_day() < first_of_month(month, year, start)) return period;
  return model::Period::from_key({year.first - 1}, event.period_meant, start);
}

std::vector<model::ItemRef> seen_at(const Event& event, const YearEvent& at, model::Year year, const model::Content& content) {
  std::vector<model::ItemRef> seen;
  for (const model::Ref& ref : event.plans) {
    const auto plan = content.find(ref.id, Kind::plan);
    if (!plan) continue;
    const auto& years = content.plans[*plan].years;
    if (years.empty() || std::find(years.begin(), years.end(), year) != years.end())
      seen.push_back({Kind::plan, static_cast<std::uint32_t>(*plan)});
  }
  const auto meant = period_meant(event, at.month, year, content.site.year_start);
  for (const model::Ref& ref : event.reports) {
    const auto report = content.find(ref.id, Kind::report);
    if (!report) continue;
    const auto& period = content.reports[*report].period;
    if (!meant || !period || period->last_day() == meant->last_day()) seen.push_back({Kind::report, static_cast<std::uint32_t>(*report)});
  }
  const std::string name = content.streams[at.stream].id + "/" + event.id;
  for (std::uint32_t i = 0; i < content.surveys.size(); ++i) {
    if (asks_at(content.surveys[i], name, year, content.site.year_start)) seen.push_back({Kind::survey, i});
  }
  return seen;
}

bool involves(const Event& event, std::string_view id) {
  return std::any_of(event.involves.begin(), event.involves.end(), [&](const model::Involvement& each) { return each.who.id == id; });
}

}  // namespace goldthread::derive
