#pragma once
// Where the reader stands in time: which period is reported, and what was known. Nothing is relative to the clock
// (domain.md 2.1): a report stands at its data_cut, the site at its as_at.
#include <optional>

#include "model/date.hpp"
#include "model/period.hpp"

namespace goldthread::derive {

struct Vantage {
  model::Date cut;                      // figures entered after it are not known; "overdue" is told from it
  model::Date end;                      // the last day of the period reported; for the site as_at, or the last day whose figures are out
  std::optional<model::Period> period;  // a report's; absent for the site
};

}  // namespace goldthread::derive
