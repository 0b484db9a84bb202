#pragma once
// An action plan as it stands on the day the site is told from (domain.md A08): what of it is done, what is overdue, and
// whether what it is for has recovered since it was opened.
// Decisions, where domain.md leaves them open:
// - An action is overdue on the day after its date. A plan is overdue while it is open and any of its actions is.
// - A measure has recovered when its newest figure, of a period that ended after the plan was opened, meets its target; it is
//   better where that figure is at least better than the last before the plan. An activity has when it is on track or complete.
// - What is not reported, withheld or without a status to tell by has no answer.
#include <cstdint>
#include <optional>
#include <vector>

#include "derive/activity_record.hpp"
#include "derive/measure_record.hpp"
#include "derive/vantage.hpp"
#include "model/report.hpp"

namespace goldthread::derive {

enum class Recovery : std::uint8_t { recovered, better, not_yet, too_early };
enum class ActionStands : std::uint8_t { done, overdue, to_come };

struct ActionPlanRecord {
  bool closed = false;                // by the cut
  std::vector<ActionStands> actions;  // beside ActionPlan::actions
  int done = 0;
  int overdue = 0;
  std::optional<Recovery> recovery;              // absent where nothing can tell
  std::optional<std::uint32_t> figure_at_start;  // place in MeasureRecord::figures: the last before the plan was opened
  bool is_overdue() const { return !closed && overdue > 0; }
};

// All but the recovery.
ActionPlanRecord action_plan_record(const model::ActionPlan& plan, const Vantage& vantage);
// Fills the recovery of a plan for a measure, or for an activity.
void tell_recovery(ActionPlanRecord& out, const model::ActionPlan& plan, const model::Measure& measure, const MeasureRecord& record,
                   const Reading& reading);
void tell_recovery(ActionPlanRecord& out, const ActivityRecord& activity);

}  // namespace goldthread::derive
