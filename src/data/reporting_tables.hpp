#pragma once
// reports.csv with report-counts.csv, action-plans.csv with actions.csv: what was reported, and what is done about what is
// off target. Counts are those of the report at its own period and cut.
#include "data/table.hpp"

namespace goldthread::data {

std::vector<Table> reporting_tables();

}  // namespace goldthread::data
