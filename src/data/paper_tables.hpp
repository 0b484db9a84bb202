#pragma once
// Papers that go to a meeting, and what each of them asks for.
#include "data/table.hpp"

namespace goldthread::data {

std::vector<Table> paper_tables();

}  // namespace goldthread::data
