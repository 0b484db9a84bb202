#include <fmt/format.h>

#include <string>

#include "derive/timetable.hpp"
#include "review/open_reports.hpp"
#include "review/rules.hpp"

namespace goldthread::review {

using derive::TimetableRecord;
using diagnostics::Code;
using model::Report;

namespace {

// When the next report of the same timetable has to be ready: what meets then comes too late for this one.
std::optional<model::Date> next_target(const TimetableRecord& record, const Report& report, const Content& content) {
  const auto next = report.period->shifted(1);
  if (!next) return std::nullopt;
  const model::WorkingDays days(content.holidays, content.site.nation);
  return derive::due_dates(content.timetables[record.timetable], next->last_day(), days).back();
}

void too_early(const TimetableRecord& record, const Report& report, const Content& content, Diagnostics& diagnostics) {
  if (!record.receipt || record.receipt->slack >= 0) return;
  diagnostics.add(Code::meeting_before_target, report.timetable.place,
                  fmt::format("`{}` goes to `{}` on {}, and its timetable ends after that, on {}", report.id,
                              content.meetings[record.receipt->meeting].id, record.receipt->on.text(), record.target().text()));
}

void too_late(const TimetableRecord& record, const Report& report, const Content& content, Diagnostics& diagnostics) {
  const std::string& receiver = content.timetables[record.timetable].receiver.id;
  if (receiver.empty()) return;
  if (!record.receipt) {
    diagnostics.add(Code::no_receiving_meeting, report.timetable.place,
                    fmt::format("`{}` is ready on {}, and no meeting of `{}` on that day or later is listed", report.id,
                                record.target().text(), receiver));
    return;
  }
  const auto next = next_target(record, report, content);
  if (!next || record.receipt->on < *next) return;
  diagnostics.add(Code::no_receiving_meeting, report.timetable.place,
                  fmt::format("`{}` is ready on {}, and the next meeting of `{}` is on {}, when the report after it is ready", report.id,
                              record.target().text(), receiver, record.receipt->on.text()));
}

}  // namespace

// A meeting that lists the report may come before the timetable has run; of the newest report the next one has to be known.
void review_timetables(const Content& content, const Derived& derived, Diagnostics& diagnostics) {
  for (std::size_t i = 0; i < content.reports.size(); ++i) {
    const Report& report = content.reports[i];
    const auto& record = derived.reports[i].timetable;
    if (!record || !is_open(report, *content.site.as_at)) continue;
    too_early(*record, report, content, diagnostics);
    if (is_newest(derived.reports[i], report, content)) too_late(*record, report, content, diagnostics);
  }
}

}  // namespace goldthread::review
