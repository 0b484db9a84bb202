#include "derive/timetable.hpp"

#include <algorithm>

namespace goldthread::derive {

using model::Date;
using model::Kind;
using model::Timetable;
using model::WorkingDays;

namespace {

constexpr int days_in_week = 7;
constexpr int working_days_in_week = 5;
constexpr int most_days_to_meeting = 366;  // what meets later than a year after the target is no answer to it

// The receiver's first meeting that lists the report, else its first on or after the target; meetings are in order of date.
std::optional<std::uint32_t> receiving_meeting(const Timetable& timetable, Date target, const Places& listed,
                                               const model::Content& content) {
  const auto receives = [&](const model::Meeting& meeting) { return meeting.date && meeting.body.id == timetable.receiver.id; };
  if (timetable.receiver.empty()) return std::nullopt;
  for (const std::uint32_t place : listed) {
    if (receives(content.meetings[place])) return place;
  }
  for (std::uint32_t i = 0; i < content.meetings.size(); ++i) {
    if (!receives(content.meetings[i]) || *content.meetings[i].date < target) continue;
    return content.meetings[i].date->days_since(target) <= most_days_to_meeting ? std::optional(i) : std::nullopt;
  }
  return std::nullopt;
}

}  // namespace

int weeks_of(const Timetable& timetable) {
  int weeks = 0;
  for (const model::TimetableStage& stage : timetable.stages) weeks += stage.weeks;
  return weeks;
}

std::vector<Date> due_dates(const Timetable& timetable, Date end, const WorkingDays& days) {
  std::vector<Date> due;
  due.reserve(timetable.stages.size());
  int weeks = 0;
  for (const model::TimetableStage& stage : timetable.stages) {
    weeks += stage.weeks;
    due.push_back(timetable.working_weeks ? days.after(end, working_days_in_week * weeks)
                                          : days.on_or_after(end.plus_days(days_in_week * weeks)));
  }
  return due;
}

Receipt receipt_at(std::uint32_t meeting, Date on, const Timetable& timetable, const TimetableRecord& record, const WorkingDays& days) {
  Receipt out{meeting, on, on.days_since(record.end), on.days_since(record.target()), days.clear_before(on, timetable.clear_days)};
  const auto stage = std::find_if(record.due.begin(), record.due.end(), [&](Date due) { return due >= out.publish_by; });
  if (stage != record.due.end()) out.published_in = static_cast<std::size_t>(stage - record.due.begin());
  return out;
}

std::optional<TimetableRecord> timetable_record(std::uint32_t timetable, Date end, const Places& listed, const model::Content& content,
                                                const WorkingDays& days) {
  const Timetable& stages = content.timetables[timetable];
  TimetableRecord record{timetable, end, due_dates(stages, end, days)};
  if (record.due.empty()) return std::nullopt;
  if (const auto meeting = receiving_meeting(stages, record.target(), listed, content))
    record.receipt = receipt_at(*meeting, *content.meetings[*meeting].date, stages, record, days);
  return record;
}

std::optional<TimetableRecord> timetable_of(std::uint32_t report, const model::Content& content, const Thread& thread,
                                            const WorkingDays& days) {
  const model::Report& of = content.reports[report];
  const auto timetable = of.timetable.empty() ? std::nullopt : content.find(of.timetable.id, Kind::timetable);
  if (!timetable || !of.period) return std::nullopt;
  return timetable_record(static_cast<std::uint32_t>(*timetable), of.period->last_day(), thread.reports[report].meetings, content, days);
}

}  // namespace goldthread::derive
