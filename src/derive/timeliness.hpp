#pragma once
// Timeliness (domain.md 2.3: entered_on - period end; A04): how many days after a period's end its figure was entered.
#include <cstdint>
#include <optional>

#include "derive/measure_record.hpp"

namespace goldthread::derive {

// Under 0 where it was entered before the period was over; absent where nobody wrote when.
std::optional<int> days_to_enter(const FigureRecord& figure);

struct Timeliness {
  std::optional<int> newest;   // days, of the figure shown
  std::optional<int> slowest;  // days, of those known at all
  int known = 0;               // figures of which the day is known
};

Timeliness timeliness_of(const MeasureRecord& record, const Reading& reading);

}  // namespace goldthread::derive
