#pragma once
// An activity as it stands from one vantage (domain.md 2.3, activity): computed status, slip, milestones, the stated view.
#include <cstdint>
#include <optional>

#include "model/activity.hpp"
#include "model/status.hpp"

namespace goldthread::derive {

struct ActivityRecord {
  model::ActivityStatus status = model::ActivityStatus::on_track;
  std::optional<int> slip_days = {};         // (done; else the latest agreed date, or the cut once that has passed) - due
  std::optional<model::Date> latest_agreed;  // the last move's date, else due
  bool overdue = false;                      // the latest agreed date has passed, not done
  int missed_updates = 0;                    // periods in a row up to the cut without the update that was promised
  int milestones = 0;
  int milestones_done = 0;
  std::optional<model::ActivityStatus> stated;  // the officer's newest view as known at the cut
  std::optional<model::Date> last_update;
};

}  // namespace goldthread::derive
