#include "disclose/publication_day.hpp"

#include <algorithm>

#include "model/paper_facts.hpp"

namespace goldthread::disclose {

using model::Date;

PublicationDays::PublicationDays(const model::Content& content) : content_(content), days_(content.holidays, content.site.nation) {
  for (const model::Stream& stream : content.streams) {
    for (const model::Event& event : stream.events) {
      for (const model::Occurrence& from : event.pre_election) {
        const auto polling =
            std::find_if(event.occurs.begin(), event.occurs.end(), [&](const model::Occurrence& day) { return day.year == from.year; });
        if (polling != event.occurs.end()) pre_elections_.push_back({from.date, polling->date});
      }
    }
  }
}

PublicationDay PublicationDays::put_off(Date day) const {
  PublicationDay out{day};
  for (const PreElection& period : pre_elections_) {
    if (period.from <= out.day && out.day <= period.polling) out = {period.polling.plus_days(1), true};
  }
  return out;
}

std::optional<Date> PublicationDays::papers_out(const std::string& meeting) const {
  const auto found = content_.find(meeting, model::Kind::meeting);
  return found ? model::papers_out(content_.meetings[*found], content_, days_) : std::nullopt;
}

std::optional<PublicationDay> PublicationDays::first_of(const model::Entity& thing, const std::vector<std::string>& meetings) const {
  if (thing.publish_from) return put_off(*thing.publish_from);
  std::optional<Date> first;
  for (const std::string& meeting : meetings) {
    const auto out = papers_out(meeting);
    if (out && (!first || *out < *first)) first = out;
  }
  return first ? std::optional(put_off(*first)) : std::nullopt;
}

std::optional<PublicationDay> PublicationDays::of(const model::Report& report) const {
  if (report.released && content_.site.as_at && *report.released <= *content_.site.as_at) return std::nullopt;
  std::vector<std::string> meetings;
  for (const model::Ref& meeting : report.meetings) meetings.push_back(meeting.id);
  for (const model::Meeting& meeting : content_.meetings) {
    if (std::any_of(meeting.agenda.begin(), meeting.agenda.end(), [&](const auto& item) { return item.report.id == report.id; }))
      meetings.push_back(meeting.id);
  }
  return first_of(report, meetings);
}

std::optional<PublicationDay> PublicationDays::of(const model::Paper& paper) const { return first_of(paper, {paper.meeting.id}); }

std::optional<PublicationDay> PublicationDays::of(const model::Entity& thing) const { return first_of(thing, {}); }

}  // namespace goldthread::disclose
