#include "derive/report_coverage.hpp"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

#include "derive/counting.hpp"
#include "derive/standing.hpp"

namespace goldthread::derive {

using model::ActivityStatus;
using model::Content;
using model::Kind;
using model::MeasureStatus;

namespace {

// Both lists are in order.
Places both(const Places& a, const Places& b) {
  Places out;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(out));
  return out;
}

// Marks where the children of an organisation belong.
void mark(std::vector<char>& marks, const Content& content, const model::Ref& ref, Kind kind) {
  if (const auto place = ref.empty() ? std::nullopt : content.find(ref.id, kind)) marks[*place] = 1;
}

Places marked(const Places& among, const std::vector<char>& marks) {
  Places out;
  std::copy_if(among.begin(), among.end(), std::back_inserter(out), [&](std::uint32_t place) { return marks[place] != 0; });
  return out;
}

void keep_only(ReportRecord& record, const Thread::OfOrganisation& own, const Content& content) {
  record.measures = both(record.measures, own.measures);
  record.activities = both(record.activities, own.activities);
  std::vector<char> outcomes(content.outcomes.size());
  std::vector<char> priorities(content.priorities.size());
  for (const auto place : own.outcomes) outcomes[place] = 1;
  for (const auto place : record.measures) {
    mark(outcomes, content, content.measures[place].outcome, Kind::outcome);
    mark(priorities, content, content.measures[place].priority, Kind::priority);
  }
  for (const auto place : record.activities) mark(outcomes, content, content.activities[place].outcome, Kind::outcome);
  record.outcomes = marked(record.outcomes, outcomes);
  for (const auto place : record.outcomes) mark(priorities, content, content.outcomes[place].priority, Kind::priority);
  record.priorities = marked(record.priorities, priorities);
}

// How bad a status is, from 0; nothing where it calls for no attention.
std::optional<int> badness(const Reading& reading) {
  switch (reading.status) {
    case MeasureStatus::off_target:
    case MeasureStatus::worse_than_target:
      return 3;
    case MeasureStatus::close_to_target:
      return 2;
    case MeasureStatus::not_reported:
      return 1;
    case MeasureStatus::on_target:
    case MeasureStatus::better_than_target:
    case MeasureStatus::no_target:
    case MeasureStatus::for_context:
    case MeasureStatus::not_due:
    case MeasureStatus::withheld:
    case MeasureStatus::not_comparable:
      return std::nullopt;
  }
  return std::nullopt;
}

std::optional<int> badness(const ActivityRecord& activity) {
  switch (activity.status) {
    case ActivityStatus::off_track:
      return 4;
    case ActivityStatus::no_update:
      return activity.missed_updates > 1 ? 3 : 1;
    case ActivityStatus::delayed:
      return 2;
    case ActivityStatus::complete:
    case ActivityStatus::on_track:
    case ActivityStatus::not_started:
    case ActivityStatus::paused:
    case ActivityStatus::cancelled:
    case ActivityStatus::carried_forward:
      return std::nullopt;
  }
  return std::nullopt;
}

template <class Record>
Places exceptions(const Places& covered, const std::vector<Record>& records) {
  Places out;
  std::copy_if(covered.begin(), covered.end(), std::back_inserter(out),
               [&](std::uint32_t place) { return badness(records[place]).has_value(); });
  std::stable_sort(out.begin(), out.end(), [&](std::uint32_t a, std::uint32_t b) { return *badness(records[a]) > *badness(records[b]); });
  return out;
}

}  // namespace

void cover(ReportRecord& record, const model::Report& report, const Content& content, const Thread& thread) {
  const Standing& standing = record.standing;
  const model::Year year = year_of(standing.vantage, content.site.year_start);
  record.measures = live_in(content.measures, year);
  record.activities = live_in(content.activities, year);
  record.outcomes = live_in(content.outcomes, year);
  record.priorities = live_in(content.priorities, year);
  if (const auto own = report.organisation.empty() ? std::nullopt : content.find(report.organisation.id, Kind::organisation))
    keep_only(record, thread.organisations[*own], content);
  record.counts.measures = count_measures(record.measures, standing.measures);
  record.counts.activities = count_activities(record.activities, standing.activities);
  record.counts.outcomes = count_roll_ups(record.outcomes, standing.outcomes);
  record.counts.priorities = count_roll_ups(record.priorities, standing.priorities);
  record.exceptions = exceptions(record.measures, standing.measures);
  record.activity_exceptions = exceptions(record.activities, standing.activities);
}

void link_series(std::vector<ReportRecord>& records, const std::vector<model::Report>& reports) {
  std::map<std::pair<model::ReportSeries, std::string_view>, std::uint32_t> last;
  for (std::size_t i = 0; i < reports.size(); ++i) {
    const auto place = static_cast<std::uint32_t>(i);
    const auto [found, first] = last.emplace(std::pair(reports[i].series, std::string_view(reports[i].organisation.id)), place);
    if (first) continue;
    records[i].previous = found->second;
    records[found->second].next = place;
    found->second = place;
  }
}

}  // namespace goldthread::derive
