#pragma once
// Anything of the model with each of its fields set (model/each_field.hpp), so that a field that is left behind is missed.
#include <map>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include "model/each_field.hpp"
#include "model/enum_words.hpp"
#include "model/unset.hpp"

namespace goldthread::tests {

// `text`: what the texts are made of; each has a number of its own.
class Filler {
 public:
  explicit Filler(std::string text) : text_(std::move(text)) {}

  void fill(std::string& out) { out = text_ + std::to_string(++count_); }
  void fill(bool& out) { out = !out; }
  void fill(int& out) { out = out == 2 ? 3 : 2; }
  void fill(std::uintmax_t& out) { out = 12; }
  void fill(model::Decimal& out) { out = *model::Decimal::parse("-12.50"); }
  void fill(model::Date& out) { out = *model::Date::of(2024, 2, 29); }
  void fill(model::Year& out) { out = {2025}; }
  void fill(model::YearStart& out) { out = {1}; }
  void fill(model::Period& out) { out = *model::Period::parse("2025-26 q2", {4}); }
  void fill(model::Ref& out) { fill(out.id); }
  void fill(model::Line& out) { fill(out.text); }
  void fill(model::Prose&) {}  // is a view into a source: see the whole report's round
  template <class Enum>
  requires std::is_enum_v<Enum>
  void fill(Enum& out) {
    constexpr auto count = words_of(Enum{}).size();
    out = static_cast<Enum>((static_cast<std::size_t>(out) + 1) % count);
  }
  template <class Thing>
  void fill(std::optional<Thing>& out) {
    out.emplace(model::unset<Thing>());
    fill(*out);
  }
  template <class Thing>
  void fill(std::vector<Thing>& out) {
    if (depth_ > deepest) return;  // some hold others of their own kind
    ++depth_;
    out.assign(2, model::unset<Thing>());
    for (Thing& thing : out) fill(thing);
    --depth_;
  }
  template <class Thing>
  void fill(std::map<std::string, Thing, std::less<>>& out) {
    fill(out["a key " + text_]);
  }
  template <class Thing>
  requires std::is_class_v<Thing>
  void fill(Thing& out) {
    each_field(out, [&](std::string_view, auto& field) { fill(field); });
  }

 private:
  std::string text_;
  int count_ = 0;
  int depth_ = 0;
  static constexpr int deepest = 3;
};

}  // namespace goldthread::tests
