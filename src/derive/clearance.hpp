#pragma once
// Whether everybody whose clearance a paper needs has given it (domain.md H13).
#include <optional>
#include <vector>

#include "model/paper.hpp"

namespace goldthread::derive {

struct ClearanceRecord {
  int needed = 0;
  int given = 0;
  std::optional<model::Date> last;  // the day on which the last of those given was
  bool complete() const { return given == needed; }
};

ClearanceRecord clearance_of(const std::vector<model::Clearance>& clearance);

}  // namespace goldthread::derive
