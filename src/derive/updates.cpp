#include "derive/updates.hpp"

#include <algorithm>

namespace goldthread::derive {

std::vector<std::vector<GivenUpdate>> updates_of_activities(const model::Content& content) {
  std::vector<std::vector<GivenUpdate>> out(content.activities.size());
  for (std::size_t i = 0; i < out.size(); ++i) {
    for (const auto& update : content.activities[i].updates_given) {
      if (update.on) out[i].push_back({*update.on, *update.on, update.stated});
    }
  }
  for (const auto& report : content.reports) {
    if (!report.data_cut || !report.period) continue;
    for (const auto& comment : report.comments) {
      const auto activity = content.find(comment.about.id, model::Kind::activity);
      if (activity) out[*activity].push_back({*report.data_cut, std::min(*report.data_cut, report.period->last_day()), comment.stated});
    }
  }
  for (auto& updates : out)
    std::stable_sort(updates.begin(), updates.end(), [](const GivenUpdate& a, const GivenUpdate& b) { return a.told < b.told; });
  return out;
}

}  // namespace goldthread::derive
