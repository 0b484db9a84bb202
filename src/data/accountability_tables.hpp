#pragma once
// statements.csv, surveys.csv, questions.csv and board-actions.csv: who asked what of whom, and what came of it.
#include "data/table.hpp"

namespace goldthread::data {

std::vector<Table> accountability_tables();

}  // namespace goldthread::data
