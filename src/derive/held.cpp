#include "derive/held.hpp"

#include <algorithm>

#include "derive/derived.hpp"

namespace goldthread::derive {

using model::Content;
using model::Kind;

namespace {

template <class Records, class Status>
void hold_status(Records& records, Kind kind, std::size_t place, Status was, const Holding& holding) {
  auto& status = records[place].status;
  if (status == was) return;
  holding.differences.push_back({{kind, static_cast<std::uint32_t>(place)}, std::string(key(was)), std::string(key(status))});
  status = was;
}

void hold_roll_ups(std::vector<RollUpRecord>& records, Kind kind, const std::vector<model::HeldRollUp>& held, const Content& content,
                   const Holding& holding) {
  for (const model::HeldRollUp& each : held) {
    if (const auto place = content.find(each.id, kind)) hold_status(records, kind, *place, each.status, holding);
  }
}

// The figure and the target that the status was given for. A value that is withheld now stays so.
void hold_figure(MeasureRecord& record, Reading& reading, const model::HeldMeasure& held) {
  const auto figure = std::find_if(record.figures.begin(), record.figures.end(),
                                   [&](const FigureRecord& each) { return each.period.text() == held.period; });
  if (figure == record.figures.end() || figure->marker != model::Marker::none) return;
  reading.latest = static_cast<std::uint32_t>(figure - record.figures.begin());
  figure->status = held.status;
  if (!held.value) return;
  figure->judged = held.value;
  if (!held.target && !held.low) {
    figure->target.reset();
    return;
  }
  if (!figure->target) figure->target.emplace();
  figure->target->value = held.target;
  figure->target->low = held.low;
  figure->target->high = held.high;
}

}  // namespace

void hold(std::vector<MeasureRecord>& measures, std::vector<Reading>& readings, const Content& content, const Holding& holding) {
  for (const model::HeldMeasure& each : holding.held.measures) {
    const auto place = content.find(each.id, Kind::measure);
    if (!place) continue;
    Reading& reading = readings[*place];
    if (reading.status == model::MeasureStatus::withheld) continue;
    hold_status(readings, Kind::measure, *place, each.status, holding);
    hold_figure(measures[*place], reading, each);
    reading.short_term.direction = each.short_term;
    reading.long_term.direction = each.long_term;
  }
}

void hold(std::vector<ActivityRecord>& activities, const Content& content, const Holding& holding) {
  for (const model::HeldActivity& each : holding.held.activities) {
    if (const auto place = content.find(each.id, Kind::activity)) hold_status(activities, Kind::activity, *place, each.status, holding);
  }
}

void hold_outcomes(std::vector<RollUpRecord>& outcomes, const Content& content, const Holding& holding) {
  hold_roll_ups(outcomes, Kind::outcome, holding.held.outcomes, content, holding);
}

void hold_priorities(std::vector<RollUpRecord>& priorities, const Content& content, const Holding& holding) {
  hold_roll_ups(priorities, Kind::priority, holding.held.priorities, content, holding);
}

void tell_as_released(Derived& today, const Content& content, std::size_t place, const Derived& then, const Content& content_then,
                      std::size_t place_then) {
  const auto now_at = [&](const Places& places, Kind kind) {
    Places out;
    for (const std::uint32_t each : places) {
      if (const auto found = content.find(content_then.entity({kind, each}).id, kind)) out.push_back(static_cast<std::uint32_t>(*found));
    }
    return out;
  };
  const ReportRecord& from = then.reports[place_then];
  ReportRecord& to = today.reports[place];
  to.counts = from.counts;
  to.exceptions = now_at(from.exceptions, Kind::measure);
  to.activity_exceptions = now_at(from.activity_exceptions, Kind::activity);
}

}  // namespace goldthread::derive
