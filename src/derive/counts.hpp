#pragma once
// Counts by status (domain.md 2.3: n of m first, percentages of rated items only, whole numbers). A sum of all statuses is
// the total; an item that supports two outcomes counts once.
#include <array>

#include "model/status.hpp"

namespace goldthread::derive {

struct MeasureCounts {
  int total = 0;
  int rated = 0;   // on, close, off, better, worse
  int behind = 0;  // of the rated, by a latest available figure
  std::array<int, model::measure_status_count> by_status{};
  int of(model::MeasureStatus status) const { return by_status[static_cast<std::size_t>(status)]; }
};

struct ActivityCounts {
  int total = 0;
  int rated = 0;  // complete, on track, delayed, off track, and no update twice
  std::array<int, model::activity_status_count> by_status{};
  int of(model::ActivityStatus status) const { return by_status[static_cast<std::size_t>(status)]; }
};

struct RollUpCounts {
  int total = 0;
  int rated = 0;  // green, amber, red
  std::array<int, model::roll_up_count> by_status{};
  int of(model::RollUp status) const { return by_status[static_cast<std::size_t>(status)]; }
};

struct Counts {
  MeasureCounts measures;
  ActivityCounts activities;
  RollUpCounts outcomes;
  RollUpCounts priorities;
};

// 64 of 114 is 56: half away from zero; 0 of 0 is 0.
int whole_per_cent(int part, int whole);

}  // namespace goldthread::derive
