#include "derive/carried.hpp"

namespace goldthread::derive {

std::optional<model::Year> carried_from(const model::Activity& activity, model::Year year, const model::Content& content) {
  std::optional<model::Year> first;
  bool is_in_this = false;
  for (const model::Ref& ref : activity.plans) {
    const auto place = content.find(ref.id, model::Kind::plan);
    if (!place || content.plans[*place].years.size() != 1) continue;
    const model::Year of = content.plans[*place].years.front();
    is_in_this = is_in_this || of == year;
    if (of < year && (!first || of < *first)) first = of;
  }
  return is_in_this ? first : std::nullopt;
}

}  // namespace goldthread::derive
