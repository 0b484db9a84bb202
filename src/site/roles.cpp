#include "site/roles.hpp"

namespace goldthread::site {

using render::Phrase;

std::string role_word(std::string_view id, const render::Words& words) {
  if (id == "directors") return words[Phrase::role_directors];
  if (id == "portfolio-holders") return words[Phrase::role_portfolio_holders];
  if (id == "officers") return words[Phrase::role_officers];
  return std::string(id);
}

const model::Holder* holder_on(const std::vector<model::Holder>& holders, model::Date day) {
  for (const model::Holder& holder : holders) {
    if ((!holder.from || *holder.from <= day) && (!holder.until || day <= *holder.until)) return &holder;
  }
  return nullptr;
}

}  // namespace goldthread::site
