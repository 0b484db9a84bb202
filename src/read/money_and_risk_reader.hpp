#pragma once
// risks/<id>.md and budget/<year>.toml.
#include <vector>

#include "model/money_and_risk.hpp"
#include "read/fields.hpp"

namespace goldthread::read {

void read_risk(Fields& fields, model::Risk& risk);

struct BudgetYear {
  std::vector<model::BudgetLine> lines;  // in the order of the file
  std::vector<model::BudgetTotal> totals;
};

BudgetYear read_budget(const TomlValue& table, model::Year year, model::YearStart start, diagnostics::Diagnostics& diagnostics);

}  // namespace goldthread::read
