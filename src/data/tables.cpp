#include "data/tables.hpp"

#include "data/accountability_tables.hpp"
#include "data/forecast_tables.hpp"
#include "data/governance_tables.hpp"
#include "data/judgement_tables.hpp"
#include "data/measure_tables.hpp"
#include "data/money_and_risk_tables.hpp"
#include "data/paper_tables.hpp"
#include "data/reporting_tables.hpp"
#include "data/thread_tables.hpp"
#include "data/timetable_table.hpp"

namespace goldthread::data {

const std::vector<Table>& tables() {
  static const std::vector<Table> all = [] {
    std::vector<Table> out;
    for (const auto family : {thread_tables, measure_tables, forecast_tables, money_and_risk_tables, reporting_tables, judgement_tables,
                              timetable_tables, governance_tables, accountability_tables, paper_tables}) {
      for (Table& table : family()) out.push_back(std::move(table));
    }
    return out;
  }();
  return all;
}

}  // namespace goldthread::data
