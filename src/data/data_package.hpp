#pragma once
// data/datapackage.json: what each table and column is, as a Frictionless tabular data package (specs.frictionlessdata.io,
// version 1): types, keys, what links to what, the words a column may hold, the licence. Absent values are empty cells; why a
// number is absent stands in the column `marker`.
#include <string>

#include "disclose/view.hpp"

namespace goldthread::data {

std::string data_package(const disclose::View& view);

}  // namespace goldthread::data
