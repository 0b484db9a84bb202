#include "data/data_jobs.hpp"

#include "data/calendar_files.hpp"
#include "data/data_package.hpp"
#include "data/measure_tables.hpp"
#include "data/plan_json.hpp"
#include "data/tables.hpp"

namespace goldthread::data {

using text::Append;

std::vector<DataJob> data_jobs(const disclose::View& view, const derive::Derived& derived, const render::Words& words) {
  const auto& measures = view.content().measures;
  std::vector<DataJob> out;
  out.reserve(measures.size() + tables().size() + 2);
  out.push_back({"data/plan.json", [&](const Append& append) { write_plan_json(view, derived, words, append); }});
  for (const Table& table : tables()) {
    out.push_back(
        {"data/" + std::string(table.name) + ".csv", [&](const Append& append) { table.write_csv(view, derived, words, append); }});
  }
  out.push_back({"data/datapackage.json", [&](const Append& append) { append(data_package(view)); }});
  for (const CalendarFile& file : calendar_files(view.content())) {
    out.push_back({file.path, [&, of = file.of](const Append& append) { append(calendar_file(of, view, derived, words)); }});
  }
  for (std::size_t i = 0; i < measures.size(); ++i) {
    out.push_back({"measures/" + measures[i].id + "/" + measures[i].id + ".csv",
                   [&view, &derived, i](const Append& append) { write_measure_csv(i, view, derived, append); }});
  }
  return out;
}

}  // namespace goldthread::data
