#pragma once
// meetings.csv, and calendar.csv: the council's year of planning and reporting. An event of which only the month is known has
// no date; no day is invented for it.
#include "data/table.hpp"

namespace goldthread::data {

std::vector<Table> governance_tables();

}  // namespace goldthread::data
