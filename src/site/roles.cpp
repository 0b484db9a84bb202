#include "site/roles.hpp"

namespace goldthread::site {

const model::Holder* holder_on(const std::vector<model::Holder>& holders, model::Date day) {
  for (const model::Holder& holder : holders) {
    if ((!holder.from || *holder.from <= day) && (!holder.until || day <= *holder.until)) return &holder;
  }
  return nullptr;
}

}  // namespace goldthread::site
