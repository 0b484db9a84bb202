#include "derive/derived.hpp"

#include <algorithm>
#include <cassert>

#include "derive/forecast.hpp"
#include "derive/hot_spots.hpp"
#include "derive/latest.hpp"
#include "derive/report_coverage.hpp"
#include "derive/revised.hpp"
#include "derive/standing.hpp"
#include "derive/timetable.hpp"
#include "derive/update_strip.hpp"
#include "derive/xmr_chart.hpp"
#include "work/parallel.hpp"

namespace goldthread::derive {

using model::Content;

namespace {

// A place in time with what had ended by it, and each measure as it stands there.
struct Lookout {
  Vantage vantage;
  Ended ended;
  std::vector<Reading> readings = {};
};

Lookout lookout(const Vantage& vantage, const model::Site& site) { return {vantage, Ended(vantage.end, site.year_start)}; }

// The site's first, then each report's.
std::vector<Lookout> lookouts(const Content& content, model::Date figures_to) {
  assert(content.site.as_at);
  const model::Date as_at = *content.site.as_at;
  std::vector<Lookout> out = {lookout({as_at, figures_to, {}}, content.site)};
  for (const auto& report : content.reports) {
    const model::Date end = report.period ? report.period->last_day() : as_at;
    out.push_back(lookout({report.data_cut.value_or(as_at), end, report.period}, content.site));
  }
  for (auto& each : out) each.readings.resize(content.measures.size());
  return out;
}

MeasureRecord measure_record(const Content& content, std::size_t place, std::vector<Lookout>& from) {
  const auto& measure = content.measures[place];
  Timeline timeline = timeline_of(measure, content.site, from.front().vantage.cut, from.front().ended);
  std::vector<ForecastRecord> forecasts;
  for (auto& each : from) {
    Reading& reading = each.readings[place];
    reading = reading_of(timeline, measure, content.site, each.vantage, each.ended);
    auto forecast = forecast_of(timeline, measure, content.site, each.vantage, reading);
    if (!forecast) continue;
    reading.forecast = static_cast<std::uint32_t>(forecasts.size());
    forecasts.push_back(*forecast);
  }
  auto chart = xmr_of(timeline, measure);
  return {std::move(timeline.figures), std::move(chart), std::move(forecasts)};
}

// A few measures take too little time to be handed to a thread one by one.
constexpr std::size_t measures_at_once = 256;

std::vector<MeasureRecord> measure_records(const Content& content, std::vector<Lookout>& from, int jobs) {
  std::vector<MeasureRecord> out(content.measures.size());
  work::for_each((out.size() + measures_at_once - 1) / measures_at_once, jobs, [&](std::size_t part) {
    const std::size_t end = std::min(out.size(), (part + 1) * measures_at_once);
    for (std::size_t i = part * measures_at_once; i < end; ++i) out[i] = measure_record(content, i, from);
  });
  return out;
}

std::map<std::uint32_t, UpdateStrip> update_strips_of(const Content& content, const std::vector<std::vector<GivenUpdate>>& updates) {
  const model::Date cut = *content.site.as_at;
  const model::YearStart start = content.site.year_start;
  std::map<std::uint32_t, UpdateStrip> out;
  for (std::uint32_t i = 0; i < content.activities.size(); ++i) {
    const model::Activity& activity = content.activities[i];
    if (activity.updates != model::UpdateEvery::month) continue;
    out.emplace(i, update_strip(activity, updates[i], model::year_of(cut, start), cut, start));
  }
  return out;
}

std::vector<ActionPlanRecord> action_plan_records(const Derived& derived, const Content& content) {
  std::vector<ActionPlanRecord> out;
  for (const model::ActionPlan& plan : content.action_plans) {
    out.push_back(action_plan_record(plan, derived.now.vantage));
    if (const auto measure = content.find(plan.measure.id, model::Kind::measure)) {
      tell_recovery(out.back(), plan, content.measures[*measure], derived.measures[*measure], derived.now.measures[*measure]);
    } else if (const auto activity = content.find(plan.activity.id, model::Kind::activity)) {
      tell_recovery(out.back(), derived.now.activities[*activity]);
    }
  }
  return out;
}

// What is told from figures, statuses and the thread together.
void add_judgements(Derived& out, const Content& content) {
  out.action_plans = action_plan_records(out, content);
  out.suggested_hot_spots = suggested_hot_spots(out, content);
  out.scorecards = scorecards(content, out.thread, out.now);
  out.portfolio_scorecards = portfolio_scorecards(content, out.thread, out.now);
  out.coverage = coverage_of(content, out.thread, out.now.vantage);
}

// Where a report's statuses stand as they were published: its place, and what they were.
struct HeldReport {
  std::size_t place;
  const model::Held& held;
};

Derived derive(const disclose::View& view, int jobs, const HeldReport* released) {
  const Content& content = view.content();
  std::vector<Lookout> from = lookouts(content, view.figures_to());
  const auto updates = updates_of_activities(content);
  std::vector<MeasureRecord> measures = measure_records(content, from, jobs);

  Thread thread = thread_of(content);
  mark_revised(measures, thread, content);
  std::vector<HeldDifference> differences;
  std::optional<Holding> holding;
  if (released) {
    holding.emplace(Holding{released->held, differences});
    hold(measures, from[released->place + 1].readings, content, *holding);
  }
  const auto standing = [&](Lookout& each, const Holding* held) {
    return standing_at(each.vantage, each.ended, content, thread, updates, std::move(each.readings), held);
  };
  Standing now = standing(from.front(), nullptr);
  std::vector<ReportRecord> reports;
  const model::WorkingDays days(content.holidays, content.site.nation);
  for (std::size_t i = 0; i < content.reports.size(); ++i) {
    reports.push_back({.standing = standing(from[i + 1], released && released->place == i ? &*holding : nullptr)});
    cover(reports.back(), content.reports[i], content, thread);
    reports.back().timetable = timetable_of(static_cast<std::uint32_t>(i), content, thread, days);
  }
  link_series(reports, content.reports);
  Derived out{std::move(measures), std::move(now), std::move(reports), std::move(thread), update_strips_of(content, updates)};
  out.held_differences = std::move(differences);
  add_judgements(out, content);
  return out;
}

}  // namespace

Derived derive(const disclose::View& view, int jobs) { return derive(view, jobs, nullptr); }

Derived derive_released(const disclose::View& view, const model::Released& released, int jobs) {
  const auto place = view.content().find(released.report, model::Kind::report);
  if (!place) return derive(view, jobs, nullptr);
  const HeldReport held{*place, released.held};
  return derive(view, jobs, &held);
}

}  // namespace goldthread::derive
