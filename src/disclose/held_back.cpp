#include "disclose/held_back.hpp"

#include <string>

#include "model/each_entity.hpp"

namespace goldthread::disclose {

using diagnostics::Code;
using diagnostics::Diagnostics;
using model::Content;
using model::Entity;

namespace {

std::string named(const Entity& item) { return item.id.empty() ? "this" : "`" + item.id + "`"; }

void look_at(const Entity& item, const std::optional<model::Date>& as_at, Diagnostics& diagnostics) {
  switch (item.access) {
    case model::Access::open:
      break;
    case model::Access::exempt:
      diagnostics.add(Code::not_for_everyone, item.place_of("access"), named(item) + " is exempt, so it is not for everyone");
      break;
    case model::Access::confidential:
      diagnostics.add(Code::not_for_everyone, item.place_of("access"), named(item) + " is confidential, so it is not for everyone");
      break;
  }
  if (item.sensitive) diagnostics.add(Code::sensitive_item, item.place_of("sensitive"), named(item) + " is marked sensitive");
  if (item.draft) diagnostics.add(Code::draft_item, item.place_of("draft"), named(item) + " is a draft");
  if (item.publish_from && as_at && *item.publish_from > *as_at)
    diagnostics.add(Code::not_yet_published, item.place_of("publish_from"),
                    named(item) + " is to be published from " + item.publish_from->text() + ", and the site is as at " + as_at->text());
}

}  // namespace

void find_held_back(const Content& content, Diagnostics& diagnostics) {
  model::each_entity(content, [&](const Entity& item) { look_at(item, content.site.as_at, diagnostics); });
  for (const auto& plan : content.plans) {
    const auto tier = content.find(plan.tier.id, model::Kind::tier);
    if (tier && content.tiers[*tier].publish == model::Publish::no)
      diagnostics.add(Code::not_for_everyone, plan.place_of("tier"),
                      named(plan) + " is filed under the tier `" + plan.tier.id + "`, whose plans are not published");
    if (tier && content.tiers[*tier].publish == model::Publish::never)
      diagnostics.add(Code::never_published, plan.place_of("tier"),
                      named(plan) + " is filed under the tier `" + plan.tier.id + "`, of which nothing is ever published");
  }
}

}  // namespace goldthread::disclose
