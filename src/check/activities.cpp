#include <fmt/format.h>

#include <string_view>

#include "check/rules.hpp"

namespace goldthread::check {

using diagnostics::Code;

namespace {

std::string_view word(model::ActivityState state) {
  switch (state) {
    case model::ActivityState::none:
      return "";
    case model::ActivityState::cancelled:
      return "cancelled";
    case model::ActivityState::paused:
      return "paused";
    case model::ActivityState::carried_forward:
      return "carried forward";
  }
  return "";
}

// A state stands in place of a status, so readers are told why and since when (domain.md 2.3, activity).
void state(const model::Activity& activity, Diagnostics& diagnostics) {
  if (activity.state == model::ActivityState::none || (!activity.state_why.empty() && activity.state_on)) return;
  const std::string_view lacks = !activity.state_why.empty() ? "since when" : activity.state_on ? "why" : "why, nor since when";
  diagnostics.add(Code::state_without_reason, activity.place_of("state"),
                  fmt::format("`{}` is {}, and nothing says {}", activity.id, word(activity.state), lacks));
}

}  // namespace

void check_activities(const Content& content, Diagnostics& diagnostics) {
  for (const model::Activity& activity : content.activities) state(activity, diagnostics);
  for (const model::ActionPlan& plan : content.action_plans) {
    if (!plan.actions.empty() || plan.closed) continue;
    diagnostics.add(Code::empty_action_plan, plan.place_of("actions"),
                    fmt::format("`{}` is an action plan that is open, and it has no action", plan.id));
  }
}

}  // namespace goldthread::check
