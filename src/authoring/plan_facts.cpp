// data/plan.json (format.md section 3) as facts.
#include "authoring/facts.hpp"
#include "text/json_value.hpp"

namespace goldthread::authoring {

namespace {

using text::JsonValue;
using Kind = JsonValue::Kind;

struct ListName {
  std::string_view list;
  std::string_view thing;
};
constexpr ListName lists[] = {
    {"priorities", "priority"}, {"outcomes", "outcome"}, {"activities", "activity"}, {"measures", "measure"}, {"reports", "report"}};

// A key of an object's own text, or nothing.
std::string text_at(const JsonValue& object, std::string_view key) {
  const JsonValue* value = object.find(key);
  return value && value->kind == Kind::text ? value->text : std::string();
}

class Lines {
 public:
  explicit Lines(std::vector<Fact>& out) : out_(out) {}

  void add(const std::string& key, const JsonValue& value) {
    switch (value.kind) {
      case Kind::object:
        for (const auto& [name, member] : value.members) add(key + "." + name, member);
        break;
      case Kind::list:
        list(key, value);
        break;
      case Kind::truth:
      case Kind::text:
        out_.push_back({key, value.text});
        break;
      case Kind::null:
        break;
    }
  }

 private:
  // Things of a list are known by their period, signals by their rule as well.
  void list(const std::string& key, const JsonValue& list) {
    std::string joined;
    for (const JsonValue& item : list.items) {
      if (item.kind == Kind::object) {
        const std::string rule = text_at(item, "rule");
        add(key + "." + text_at(item, "period") + (rule.empty() ? rule : "." + rule), item);
      } else if (item.kind == Kind::text) {
        joined += (joined.empty() ? "" : ", ") + item.text;
      }
    }
    if (!joined.empty()) out_.push_back({key, joined});
  }

  std::vector<Fact>& out_;
};

bool add_list(Facts& out, const JsonValue* list, std::string_view of) {
  if (!list || list->kind != Kind::list) return false;
  for (const JsonValue& thing : list->items) {
    if (thing.kind != Kind::object) return false;
    ThingFacts facts{std::string(of), text_at(thing, "id"), text_at(thing, "title"), {}};
    Lines lines(facts.facts);
    for (const auto& [name, member] : thing.members) {
      if (name != "id") lines.add(name, member);
    }
    out.push_back(std::move(facts));
  }
  return true;
}

}  // namespace

std::optional<Facts> facts_of_plan(std::string_view json) {
  const auto plan = text::parse_json(json);
  if (!plan || !plan->find("schema")) return std::nullopt;
  Facts out;
  for (const auto& [list, of] : lists) {
    if (!add_list(out, plan->find(list), of)) return std::nullopt;
  }
  return out;
}

}  // namespace goldthread::authoring
