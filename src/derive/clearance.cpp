#include "derive/clearance.hpp"

namespace goldthread::derive {

ClearanceRecord clearance_of(const std::vector<model::Clearance>& clearance) {
  ClearanceRecord out;
  for (const model::Clearance& each : clearance) {
    ++out.needed;
    if (!each.date) continue;
    ++out.given;
    if (!out.last || *out.last < *each.date) out.last = each.date;
  }
  return out;
}

}  // namespace goldthread::derive
