#include "workbook/items.hpp"

#include <string_view>
#include <unordered_set>

#include "render/addresses.hpp"

namespace goldthread::workbook {

namespace {

Cell linked(const std::string& text, model::ItemRef item, const model::Content& content) {
  if (content.site.base_url.empty()) return text;
  return PageLink{text, content.site.base_url + render::item_address(item, content)};
}

}  // namespace

Items::Items(const Reported& reported) : content_(reported.content) {
  std::unordered_set<std::string_view> taken;
  const auto add = [&](model::Kind kind, const derive::Places& places) {
    for (const std::uint32_t place : places) {
      const model::ItemRef item{kind, place};
      const model::Entity& entity = content_.entity(item);
      if (!taken.insert(entity.title).second) renamed_.emplace(item, entity.title + " (" + entity.id + ")");
    }
  };
  add(model::Kind::priority, reported.record.priorities);
  add(model::Kind::outcome, reported.record.outcomes);
  add(model::Kind::measure, reported.record.measures);
  add(model::Kind::activity, reported.record.activities);
  derive::Places risks(content_.risks.size());
  for (std::uint32_t i = 0; i < risks.size(); ++i) risks[i] = i;
  add(model::Kind::risk, risks);
}

const std::string& Items::name(model::ItemRef item) const {
  const auto found = renamed_.find(item);
  return found != renamed_.end() ? found->second : content_.entity(item).title;
}

Cell Items::link(model::ItemRef item) const { return linked(name(item), item, content_); }
Cell Items::reference(model::ItemRef item) const { return linked(content_.entity(item).id, item, content_); }

}  // namespace goldthread::workbook
