#include "derive/action_plan_record.hpp"

#include <algorithm>

#include "derive/direction.hpp"
#include "derive/judging.hpp"
#include "derive/target.hpp"

namespace goldthread::derive {

namespace {

bool is_by(const std::optional<model::Date>& date, model::Date cut) { return date && *date <= cut; }

ActionStands stands(const model::PlannedAction& action, model::Date cut) {
  if (is_by(action.done, cut)) return ActionStands::done;
  return action.due && *action.due < cut ? ActionStands::overdue : ActionStands::to_come;
}

// The last figure of the measure's own frequency that was there to see when the plan was opened.
std::optional<std::uint32_t> figure_by(model::Date day, const model::Measure& measure, const MeasureRecord& record) {
  std::optional<std::uint32_t> out;
  for (std::size_t i = 0; i < record.figures.size(); ++i) {
    const FigureRecord& figure = record.figures[i];
    const bool own = figure.period.frequency() == measure.frequency || model::periods_in_year(measure.frequency) == 1;
    if (own && figure.value && figure.period.last_day() <= day) out = static_cast<std::uint32_t>(i);
  }
  return out;
}

bool is_better(const FigureRecord& now, const FigureRecord& then, const model::Measure& measure) {
  if (!now.value || !then.value) return false;
  const auto band = measure.better == model::Better::range ? period_target(measure, now.period) : std::nullopt;
  return direction(*now.value, *then.value, band, measure) == model::Direction::improving;
}

}  // namespace

ActionPlanRecord action_plan_record(const model::ActionPlan& plan, const Vantage& vantage) {
  ActionPlanRecord out;
  out.closed = is_by(plan.closed, vantage.cut);
  for (const model::PlannedAction& action : plan.actions) out.actions.push_back(stands(action, vantage.cut));
  out.done = static_cast<int>(std::count(out.actions.begin(), out.actions.end(), ActionStands::done));
  out.overdue = static_cast<int>(std::count(out.actions.begin(), out.actions.end(), ActionStands::overdue));
  return out;
}

void tell_recovery(ActionPlanRecord& out, const model::ActionPlan& plan, const model::Measure& measure, const MeasureRecord& record,
                   const Reading& reading) {
  if (!plan.opened || !reading.latest) return;
  const FigureRecord& newest = record.figures[*reading.latest];
  out.figure_at_start = figure_by(*plan.opened, measure, record);
  const auto rated = rating(reading.status);
  if (newest.period.last_day() <= *plan.opened) {
    out.recovery = Recovery::too_early;
  } else if (rated == Rating::green) {
    out.recovery = Recovery::recovered;
  } else if (out.figure_at_start && is_better(newest, record.figures[*out.figure_at_start], measure)) {
    out.recovery = Recovery::better;
  } else if (rated) {
    out.recovery = Recovery::not_yet;
  }
}

void tell_recovery(ActionPlanRecord& out, const ActivityRecord& activity) {
  switch (activity.status) {
    case model::ActivityStatus::complete:
    case model::ActivityStatus::on_track:
      out.recovery = Recovery::recovered;
      break;
    case model::ActivityStatus::delayed:
    case model::ActivityStatus::off_track:
      out.recovery = Recovery::not_yet;
      break;
    case model::ActivityStatus::not_started:
    case model::ActivityStatus::paused:
    case model::ActivityStatus::cancelled:
    case model::ActivityStatus::carried_forward:
    case model::ActivityStatus::no_update:
      break;
  }
}

}  // namespace goldthread::derive
