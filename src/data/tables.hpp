#pragma once
// Every table of open data, in the order of the descriptor.
#include "data/table.hpp"

namespace goldthread::data {

const std::vector<Table>& tables();

}  // namespace goldthread::data
