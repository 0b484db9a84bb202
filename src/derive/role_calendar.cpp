#include "derive/role_calendar.hpp"

#include <algorithm>
#include <string_view>

namespace goldthread::derive {

using model::Content;
using model::Date;
using model::ItemRef;
using model::Kind;

namespace {

constexpr std::string_view all_holders = "portfolio-holders";

bool sits_on(const model::Body& body, std::string_view portfolio) {
  return std::any_of(body.members.begin(), body.members.end(),
                     [&](const model::Ref& member) { return member.id == portfolio || member.id == all_holders; });
}

bool meets_with(const model::Meeting& meeting, ItemRef who, const Content& content) {
  const std::string& id = content.entity(who).id;
  if (who.kind == Kind::body) return meeting.body.id == id;
  const auto body = content.find(meeting.body.id, Kind::body);
  return body && sits_on(content.bodies[*body], id);
}

// The present financial year and the one after it.
struct TwoYears {
  model::Year first;
  model::Year second;
};
TwoYears two_years(const Content& content) {
  const model::Year present = present_year(content.site);
  return {present, {present.first + 1}};
}

bool is_in_either(const TwoYears& years, const model::Stream& stream, const model::Event& event) {
  return is_in(years.first, stream, event) || is_in(years.second, stream, event);
}

}  // namespace

bool takes_part(const model::Event& event, ItemRef who, const Content& content) {
  return involves(event, content.entity(who).id) || (who.kind == Kind::portfolio && involves(event, all_holders));
}

Places meetings_between(Date from, Date to, ItemRef who, const Content& content) {
  Places out;
  for (std::uint32_t i = 0; i < content.meetings.size(); ++i) {
    const model::Meeting& meeting = content.meetings[i];
    if (meeting.date && *meeting.date >= from && *meeting.date <= to && meets_with(meeting, who, content)) out.push_back(i);
  }
  return out;
}

bool has_calendar(ItemRef who, const Content& content) {
  const TwoYears years = two_years(content);
  const model::YearStart start = content.site.year_start;
  if (!meetings_between(model::year_first_day(years.first, start), model::year_last_day(years.second, start), who, content).empty())
    return true;
  return std::any_of(content.streams.begin(), content.streams.end(), [&](const model::Stream& stream) {
    return std::any_of(stream.events.begin(), stream.events.end(),
                       [&](const model::Event& event) { return takes_part(event, who, content) && is_in_either(years, stream, event); });
  });
}

bool has_calendar(const model::Stream& stream, const Content& content) {
  const TwoYears years = two_years(content);
  return std::any_of(stream.events.begin(), stream.events.end(),
                     [&](const model::Event& event) { return is_in_either(years, stream, event); });
}

std::vector<ItemRef> roles_with_calendar(const Content& content) {
  std::vector<ItemRef> out;
  const auto add = [&](Kind kind, std::size_t size) {
    for (std::uint32_t i = 0; i < size; ++i) {
      if (has_calendar({kind, i}, content)) out.push_back({kind, i});
    }
  };
  add(Kind::body, content.bodies.size());
  add(Kind::portfolio, content.portfolios.size());
  return out;
}

std::vector<YearEvent> events_with(ItemRef who, const Content& content) {
  std::vector<YearEvent> out;
  for (const YearEvent& at : events_of(content, present_year(content.site))) {
    if (takes_part(content.streams[at.stream].events[at.event], who, content)) out.push_back(at);
  }
  return out;
}

std::string part_played(const model::Event& event, std::string_view id) {
  const auto found =
      std::find_if(event.involves.begin(), event.involves.end(), [&](const model::Involvement& each) { return each.who.id == id; });
  return found == event.involves.end() ? std::string() : found->what;
}

Places reports_reviewed(ItemRef who, const YearEvent& at, const model::Period& meant, const Content& content, const Thread& thread) {
  const model::Year year = present_year(content.site);
  const model::YearStart start = content.site.year_start;
  Places out;
  for (const ItemRef item : seen_at(content.streams[at.stream].events[at.event], at, year, content)) {
    if (item.kind == Kind::report) out.push_back(item.index);
  }
  for (const std::uint32_t meeting :
       meetings_between(model::year_first_day(year, start), model::year_last_day(year, start), who, content)) {
    for (const std::uint32_t report : thread.meetings[meeting].reports) {
      const auto& period = content.reports[report].period;
      if (period && period->last_day() == meant.last_day()) out.push_back(report);
    }
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

}  // namespace goldthread::derive
