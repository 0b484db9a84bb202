#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "check/rules.hpp"

namespace goldthread::check {

using diagnostics::Code;
using model::Body;
using model::Event;
using model::Kind;
using model::Year;

namespace {

// The days of a financial year as the calendar knows them, every month with 31 of them, so that a month is a plain span.
constexpr int days_in_month = 31;
constexpr int days_in_year = 12 * days_in_month;
// What comes round within half a year comes after; what is further away was before it.
constexpr int days_in_half = days_in_year / 2;

// The first and last day on which an event may be.
struct Span {
  int first;
  int last;
};

struct InStream {
  const model::Stream* stream;
  const Event* event;
};

Span days_of(model::When when) {
  switch (when) {
    case model::When::early:
      return {1, 10};
    case model::When::mid:
      return {11, 20};
    case model::When::late:
      return {21, 31};
    case model::When::by:
    case model::When::any:
      return {1, 31};
  }
  return {1, 31};
}

bool names_body(const Event& event, std::string_view body) {
  return std::any_of(event.involves.begin(), event.involves.end(), [&](const model::Involvement& each) { return each.who.id == body; });
}

// Two events are steps of one thing where they are about one period, and share a plan; without plans, where they are of one stream.
bool one_thing(const InStream& a, const InStream& b) {
  if (a.event->period_meant != b.event->period_meant || a.event == b.event) return false;
  if (a.event->year && b.event->year && *a.event->year != *b.event->year) return false;
  if (a.event->plans.empty() && b.event->plans.empty()) return a.stream == b.stream;
  return std::any_of(a.event->plans.begin(), a.event->plans.end(), [&](const model::Ref& plan) {
    return std::any_of(b.event->plans.begin(), b.event->plans.end(), [&](const model::Ref& other) { return other.id == plan.id; });
  });
}

class Order {
 public:
  Order(const Content& content, Diagnostics& diagnostics) : content_(content), diagnostics_(diagnostics), start_(content.site.year_start) {
    for (const model::Stream& stream : content.streams) {
      for (const Event& event : stream.events) {
        if (!event.months.empty()) events_.push_back({&stream, &event});
      }
    }
  }

  void check() {
    for (const Body& body : content_.bodies) {
      for (const model::Ref& next : body.precedes) {
        if (content_.find(next.id, Kind::body)) feeds(body.id, next.id);
      }
    }
    for (const InStream& each : events_) document(each);
  }

 private:
  int day_of(int month, int day) const { return (month - start_.month + 12) % 12 * days_in_month + day; }

  // In a year with a date of its own that day, else as the cycle has it.
  Span span(const Event& event, std::optional<Year> year) const {
    for (const model::Occurrence& occurrence : event.occurs) {
      if (!year || occurrence.year != *year) continue;
      const int day = day_of(occurrence.date.month(), occurrence.date.day());
      return {day, day};
    }
    const Span in_month = days_of(event.when);
    Span out{days_in_year, 0};
    for (const int month : event.months) {
      out.first = std::min(out.first, day_of(month, in_month.first));
      out.last = std::max(out.last, day_of(month, in_month.last));
    }
    return out;
  }

  // Is an event surely after another, with more than half a year until that comes round again?
  bool after(const Event& event, const Event& other, std::optional<Year> year) const {
    const Span mine = span(event, year);
    const Span its = span(other, year);
    return mine.first > its.last && its.first + days_in_year - mine.last > days_in_half;
  }

  // The last of these events, where this one is after them all: in the cycle, or in a year in which it has a date.
  const Event* passed(const Event& event, const std::vector<const Event*>& others, std::optional<Year> year) const {
    if (others.empty() || !std::all_of(others.begin(), others.end(), [&](const Event* other) { return after(event, *other, year); }))
      return nullptr;
    return *std::max_element(others.begin(), others.end(),
                             [&](const Event* a, const Event* b) { return span(*a, year).last < span(*b, year).last; });
  }

  // A body that reviews before another does so before that one's last step on the same thing (domain.md S35, S41).
  void feeds(std::string_view body, std::string_view next) {
    for (const InStream& each : events_) {
      const Event& event = *each.event;
      if (!names_body(event, body) || names_body(event, next)) continue;
      std::vector<const Event*> fed;
      for (const InStream& other : events_) {
        if (names_body(*other.event, next) && one_thing(each, other)) fed.push_back(other.event);
      }
      if (const Event* last = passed(event, fed, std::nullopt)) {
        diagnostics_.add(Code::precedes_out_of_order, event.place_of(event.keys.find("month") ? "month" : "months"),
                         fmt::format("`{}` comes before `{}`, and `{}` is later in the year than `{}`", body, next, event.id, last->id));
        continue;
      }
      for (const model::Occurrence& occurrence : event.occurs) {
        const Event* before = passed(event, fed, occurrence.year);
        if (!before) continue;
        diagnostics_.add(Code::precedes_out_of_order, occurrence.place,
                         fmt::format("`{}` comes before `{}`, and in {} `{}` is later than `{}`", body, next,
                                     model::year_text(occurrence.year, start_), event.id, before->id));
        break;
      }
    }
  }

  // A draft is not made after the document has gone further (domain.md S41).
  void document(const InStream& each) {
    const Event& event = *each.event;
    if (!event.document_stage) return;
    std::vector<const Event*> further;
    for (const InStream& other : events_) {
      if (other.event->document_stage > event.document_stage && one_thing(each, other)) further.push_back(other.event);
    }
    if (const Event* last = passed(event, further, std::nullopt)) {
      diagnostics_.add(Code::document_out_of_order, event.place_of("document_stage"),
                       fmt::format("`{}` has the document at an earlier stage than `{}`, which comes before it", event.id, last->id));
    }
  }

  const Content& content_;
  Diagnostics& diagnostics_;
  model::YearStart start_;
  std::vector<InStream> events_;
};

}  // namespace

void check_calendar_order(const Content& content, Diagnostics& diagnostics) { Order(content, diagnostics).check(); }

}  // namespace goldthread::check
