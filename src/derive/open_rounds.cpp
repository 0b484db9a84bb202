#include "derive/open_rounds.hpp"

#include <map>
#include <utility>

#include "derive/timetable.hpp"

namespace goldthread::derive {

using model::Content;
using model::Date;
using model::Frequency;
using model::Period;
using model::ReportSeries;

namespace {

using Series = std::pair<ReportSeries, std::string_view>;

// The newest report of each series that keeps a timetable; reports are by period.
std::map<Series, std::uint32_t> newest_with_timetable(const Content& content, const Derived& derived) {
  std::map<Series, std::uint32_t> out;
  for (std::uint32_t i = 0; i < content.reports.size(); ++i) {
    const model::Report& report = content.reports[i];
    const bool periodic = report.period && report.period->frequency() != Frequency::date;
    if (periodic && derived.reports[i].timetable) out[{report.series, report.organisation.id}] = i;
  }
  return out;
}

std::optional<std::uint32_t> report_on(const Period& period, const Series& series, const Content& content) {
  for (std::uint32_t i = 0; i < content.reports.size(); ++i) {
    const model::Report& report = content.reports[i];
    if (report.period == period && report.series == series.first && report.organisation.id == series.second) return i;
  }
  return std::nullopt;
}

bool is_released(const model::Report& report, Date as_at) { return report.released && *report.released <= as_at; }

}  // namespace

std::vector<OpenRound> open_rounds(const Content& content, const Derived& derived) {
  const Date as_at = *content.site.as_at;
  const model::YearStart start = content.site.year_start;
  const model::WorkingDays days(content.holidays, content.site.nation);
  std::vector<OpenRound> out;
  const auto add = [&](const Series& series, const Period& period, std::uint32_t timetable) {
    const auto report = report_on(period, series, content);
    if (report && is_released(content.reports[*report], as_at)) return;
    auto record =
        report && derived.reports[*report].timetable
            ? derived.reports[*report].timetable
            : timetable_record(timetable, period.last_day(), report ? derived.thread.reports[*report].meetings : Places(), content, days);
    if (record) out.push_back({period, series.first, series.second, report, std::move(*record)});
  };
  const auto newest = newest_with_timetable(content, derived);
  for (const auto& [series, report] : newest) {
    const Frequency frequency = content.reports[report].period->frequency();
    add(series, model::last_period_ending_by(as_at, frequency, start), derived.reports[report].timetable->timetable);
  }
  if (newest.empty() && content.timetables.size() == 1)
    add({ReportSeries::strategic, {}}, model::last_period_ending_by(as_at, Frequency::quarter, start), 0);
  return out;
}

}  // namespace goldthread::derive
