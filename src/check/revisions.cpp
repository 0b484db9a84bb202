#include <fmt/format.h>

#include <set>
#include <string_view>
#include <utility>

#include "check/rules.hpp"

namespace goldthread::check {

using diagnostics::Code;

// A published figure that was changed has an entry that says why (domain.md 2.7).
void check_revisions(const Content& content, Diagnostics& diagnostics) {
  std::set<std::pair<std::string_view, model::Period>> entered;
  for (const model::Revision& revision : content.revisions) {
    if (revision.period) entered.emplace(revision.item.id, *revision.period);
  }
  for (const model::Measure& measure : content.measures) {
    for (const model::Figure& figure : measure.figures.actual) {
      if (!figure.flags.revised || entered.count({measure.id, figure.period}) > 0) continue;
      diagnostics.add(Code::revised_without_reason, figure.place,
                      fmt::format("the figure of `{}` for {} is marked as revised, and revisions.toml does not say why", measure.id,
                                  figure.period.text()));
    }
  }
}

}  // namespace goldthread::check
