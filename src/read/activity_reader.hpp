#pragma once
// activities/<id>.md: the keys of one activity.
#include "model/activity.hpp"
#include "read/fields.hpp"

namespace goldthread::read {

void read_activity(Fields& fields, model::Activity& activity);

// The officer's stated status of an activity: complete, on-track, delayed, ...
void read_stated(Fields& fields, std::optional<model::ActivityStatus>& stated);

}  // namespace goldthread::read
