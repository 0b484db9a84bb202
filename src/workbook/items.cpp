#include "workbook/items.hpp"

#include <algorithm>
#include <string_view>
#include <unordered_set>

#include "render/addresses.hpp"

namespace goldthread::workbook {

Cell linked(const std::string& text, const std::string& address, const model::Content& content) {
  if (content.site.base_url.empty()) return text;
  return PageLink{text, content.site.base_url + address};
}

Cell reference_to(model::ItemRef item, const model::Content& content) {
  return linked(content.entity(item).id, render::item_address(item, content), content);
}

namespace {

constexpr std::size_t most_of_id = 22;
constexpr std::string_view cut_mark = "...";

std::vector<std::string_view> long_ids(const model::Content& content) {
  std::vector<std::string_view> out;
  const auto add = [&](const auto& items) {
    for (const model::Entity& item : items) {
      if (item.id.size() > most_of_id) out.push_back(item.id);
    }
  };
  add(content.priorities);
  add(content.outcomes);
  add(content.measures);
  add(content.activities);
  add(content.risks);
  add(content.action_plans);
  std::sort(out.begin(), out.end());
  return out;
}

}  // namespace

Items::Items(const Reported& reported) : content_(reported.content), long_ids_(long_ids(reported.content)) {
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

Cell Items::link(model::ItemRef item) const { return linked(name(item), render::item_address(item, content_), content_); }

std::string Items::short_id(const std::string& id) const {
  if (id.size() <= most_of_id) return id;
  const std::string_view start = std::string_view(id).substr(0, most_of_id - cut_mark.size());
  const auto first = std::lower_bound(long_ids_.begin(), long_ids_.end(), start);
  const bool another = first != long_ids_.end() && first + 1 != long_ids_.end() && (first + 1)->starts_with(start);
  return another ? id : std::string(start) + std::string(cut_mark);
}

Cell Items::reference(model::ItemRef item) const {
  return linked(short_id(content_.entity(item).id), render::item_address(item, content_), content_);
}

Cell Items::whole_reference(model::ItemRef item) const { return reference_to(item, content_); }

}  // namespace goldthread::workbook
