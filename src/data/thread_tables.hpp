#pragma once
// priorities.csv, outcomes.csv, activities.csv and milestones.csv: the golden thread as it stands at the site's as_at.
#include "data/table.hpp"

namespace goldthread::data {

std::vector<Table> thread_tables();

}  // namespace goldthread::data
