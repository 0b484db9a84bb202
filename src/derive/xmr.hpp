#pragma once
// XmR charts (domain.md 2.3): which points differ from the usual variation. Mean and limits to three decimals, unclipped.
#include <cstdint>
#include <optional>
#include <vector>

#include "model/decimal.hpp"
#include "model/measure.hpp"
#include "model/period.hpp"

namespace goldthread::derive {

enum class XmrRule { outside_limits, shift, trend, two_of_three };
enum class XmrReading { improvement, concern, neither };

struct XmrSignal {
  std::uint32_t figure;  // place in MeasureRecord::figures
  XmrRule rule;
  XmrReading reads;
};

// What the usual variation says of the target: beyond a limit it is consistently met or missed, between them met at times.
enum class Assurance { consistently_met, sometimes_met, consistently_missed };

struct Xmr {
  int points = 0;           // since the last declared break
  bool trial = false;       // fewer than 12 points
  bool line_only = false;   // fewer than 8 points: no limits are drawn
  std::uint32_t first = 0;  // place in MeasureRecord::figures of the first of the points
  model::Decimal mean, lower, upper;
  std::vector<XmrSignal> signals;      // by period, then rule
  std::optional<Assurance> assurance;  // absent without limits or a target
};

}  // namespace goldthread::derive
