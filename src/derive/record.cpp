#include "derive/record.hpp"

#include <fmt/format.h>

#include <utility>

#include "derive/held.hpp"

namespace goldthread::derive {

namespace {

std::optional<ReleasedRecord> work_out(const model::Released& released, disclose::Audience audience, int jobs,
                                       diagnostics::Diagnostics& diagnostics) {
  diagnostics::Diagnostics told_then;
  const auto disclosed = disclose::disclose(*released.content, audience, told_then);
  if (!disclosed) {
    diagnostics.add(diagnostics::Code::released_broken, released.place, "this report holds what may not be shown today",
                    "Withdraw it: goldthread release REPORT --withdraw ITEM PERIOD --why TEXT.");
    return std::nullopt;
  }
  const disclose::View& view = disclosed->view;
  const auto report = view.content().find(released.report, model::Kind::report);
  if (!report) return std::nullopt;  // held back today
  ReleasedRecord out{released, view, derive_released(view, released, jobs), *report};
  for (const HeldDifference& each : out.derived.held_differences) {
    diagnostics.add(diagnostics::Code::released_status_differs, released.place,
                    fmt::format("`{}` was released as {}, and would be {} as this program works it out",
                                view.content().entity(each.item).id, each.was, each.now));
  }
  return out;
}

void frame(model::Site& then, const model::Site& now) {
  then.base_url = now.base_url;
  then.brand_logo = now.brand_logo;
  then.brand_colour = now.brand_colour;
}

}  // namespace

void frame_released(model::Content& content) {
  for (const model::Released& released : content.released) {
    model::hold_back_as_now(*released.content, content);
    frame(released.content->site, content.site);
  }
}

std::vector<ReleasedRecord> work_out_released(const disclose::View& view, Derived& derived, int jobs,
                                              diagnostics::Diagnostics& diagnostics) {
  std::vector<ReleasedRecord> out;
  for (const model::Released& released : view.content().released) {
    auto then = work_out(released, view.audience(), jobs, diagnostics);
    if (!then) continue;
    if (const auto place = view.content().find(released.report, model::Kind::report))
      tell_as_released(derived, view.content(), *place, then->derived, then->view.content(), then->report);
    out.push_back(std::move(*then));
  }
  return out;
}

}  // namespace goldthread::derive
