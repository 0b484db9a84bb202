#include "data/calendar_files.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <tuple>
#include <utility>

#include "derive/role_calendar.hpp"
#include "render/dates.hpp"
#include "render/event_words.hpp"

namespace goldthread::data {

using derive::YearEvent;
using model::Content;
using model::Date;
using model::Event;
using model::ItemRef;
using model::Kind;
using render::Phrase;

namespace {

constexpr int months_in_year = 12;

std::string in_lines(const std::vector<std::string>& lines) {
  std::string out;
  for (const std::string& line : lines) {
    if (line.empty()) continue;
    if (!out.empty()) out += '\n';
    out += line;
  }
  return out;
}

class Calendar {
 public:
  Calendar(const Content& content, const derive::Derived& derived, const render::Words& words)
      : content_(content), derived_(derived), words_(words), as_at_(*content.site.as_at) {}

  // The events of one financial year for which `chosen` holds.
  void add_events(model::Year year, const std::function<bool(const YearEvent&)>& chosen) {
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::vector<YearEvent>> by_event;
    for (const YearEvent& at : derive::events_of(content_, year)) {
      if (chosen(at)) by_event[{at.stream, at.event}].push_back(at);
    }
    for (const auto& [event, months] : by_event) add_event(months, year);
  }

  void add_meetings(const derive::Places& meetings) {
    for (const std::uint32_t place : meetings) add_meeting(place);
  }

  std::vector<DayEvent> take() {
    std::stable_sort(events_.begin(), events_.end(),
                     [](const DayEvent& a, const DayEvent& b) { return std::tie(a.first, a.uid) < std::tie(b.first, b.uid); });
    return std::move(events_);
  }

 private:
  int offset(int month) const { return (month - content_.site.year_start.month + months_in_year) % months_in_year; }

  // On its day where it has one; else each run of months as a span.
  void add_event(std::vector<YearEvent> months, model::Year year) {
    const auto dated = std::find_if(months.begin(), months.end(), [](const YearEvent& at) { return at.date.has_value(); });
    if (dated != months.end()) {
      push(*dated, year, *dated->date, *dated->date, 0);
      return;
    }
    std::stable_sort(months.begin(), months.end(),
                     [&](const YearEvent& a, const YearEvent& b) { return offset(a.month) < offset(b.month); });
    int run = 0;
    for (auto first = months.begin(); first != months.end(); ++run) {
      auto last = first;
      while (last + 1 != months.end() && offset((last + 1)->month) <= offset(last->month) + 1) ++last;
      const model::YearStart start = content_.site.year_start;
      push(*first, year, derive::first_of_month(first->month, year, start), derive::first_of_month(last->month, year, start).month_end(),
           run);
      first = last + 1;
    }
  }

  void push(const YearEvent& at, model::Year year, Date first, Date last, int run) {
    const model::Stream& stream = content_.streams[at.stream];
    const Event& event = stream.events[at.event];
    const std::string number = run == 0 ? std::string() : "." + std::to_string(run + 1);
    DayEvent out{
        uid(stream.id + "." + event.id + "." + model::year_text(year, content_.site.year_start) + number), first, last, as_at_, {}};
    out.summary =
        at.date ? event.title
                : words_.fill(Phrase::event_summary, {{"title", event.title}, {"when", render::when_inside(event, at.month, words_)}});
    out.description = in_lines(description(event, at, year));
    out.category = stream.title;
    out.url = url(model::address({Kind::stream, at.stream}, content_) + "#" + event.id);
    out.tentative = event.proposed || !event.condition.empty();
    for (const ItemRef item : derive::seen_at(event, at, year, content_)) {
      if (item.kind == Kind::report) see_release(out, item.index);
    }
    events_.push_back(std::move(out));
  }

  std::vector<std::string> description(const Event& event, const YearEvent& at, model::Year year) const {
    std::vector<std::string> lines = {render::conditions(event, words_)};
    if (const auto period = derive::period_meant(event, at.month, year, content_.site.year_start))
      lines.push_back(words_.fill(Phrase::event_about, {{"period", render::period_text(*period, words_)}}));
    for (const model::Involvement& each : event.involves) {
      const auto item = content_.find(each.who.id);
      const std::string who = item ? content_.entity(*item).title : render::role_word(each.who.id, words_);
      lines.push_back(each.what.empty() ? who : words_.fill(Phrase::event_who, {{"who", who}, {"what", each.what}}));
    }
    return lines;
  }

  void add_meeting(std::uint32_t place) {
    const model::Meeting& meeting = content_.meetings[place];
    DayEvent out{uid("meeting." + meeting.id), *meeting.date, *meeting.date, as_at_, meeting.title};
    std::vector<std::string> agenda;
    for (const model::AgendaItem& item : meeting.agenda) agenda.push_back(item.title);
    out.description = in_lines(agenda);
    out.location = meeting.venue;
    out.category = words_.singular(Kind::meeting);
    out.url = url(model::address({Kind::meeting, place}, content_));
    for (const std::uint32_t report : derived_.thread.meetings[place].reports) see_release(out, report);
    events_.push_back(std::move(out));
  }

  // What a released report settles is known from its release on, else from the site's date (format.md section 3).
  void see_release(DayEvent& event, std::uint32_t report) const {
    const auto& released = content_.reports[report].released;
    if (!released || *released > as_at_) return;
    event.stamp = event.stamp == as_at_ ? *released : std::max(event.stamp, *released);
  }

  std::string uid(const std::string& name) const { return name + "@" + content_.site.slug; }
  std::string url(const std::string& address) const { return content_.site.base_url.empty() ? "" : content_.site.base_url + address; }

  const Content& content_;
  const derive::Derived& derived_;
  const render::Words& words_;
  Date as_at_;
  std::vector<DayEvent> events_;
};

}  // namespace

std::vector<CalendarFile> calendar_files(const Content& content) {
  std::vector<CalendarFile> out;
  const auto add = [&](ItemRef of) { out.push_back({of, "calendar/" + content.entity(of).id + ".ics"}); };
  for (std::uint32_t i = 0; i < content.streams.size(); ++i) {
    if (derive::has_calendar(content.streams[i], content)) add({Kind::stream, i});
  }
  for (const ItemRef role : derive::roles_with_calendar(content)) add(role);
  return out;
}

std::string calendar_file(ItemRef of, const disclose::View& view, const derive::Derived& derived, const render::Words& words) {
  const Content& content = view.content();
  Calendar calendar(content, derived, words);
  const model::Year present = derive::present_year(content.site);
  const auto chosen = [&](const YearEvent& at) {
    return of.kind == Kind::stream ? at.stream == of.index : derive::takes_part(content.streams[at.stream].events[at.event], of, content);
  };
  for (const model::Year year : {present, model::Year{present.first + 1}}) {
    calendar.add_events(year, chosen);
    if (of.kind == Kind::stream) continue;
    const model::YearStart start = content.site.year_start;
    calendar.add_meetings(derive::meetings_between(model::year_first_day(year, start), model::year_last_day(year, start), of, content));
  }
  const std::string name = words.fill(Phrase::calendar_name, {{"title", content.entity(of).title}, {"council", content.site.council}});
  return icalendar(name, calendar.take());
}

}  // namespace goldthread::data
