#pragma once
// Plain values back to things of the model, field by field (model/each_field.hpp): the other half of data/frozen_value.hpp. Strict:
// what is written by the program alone has no slips to forgive, so the first fault ends it.
#include <charconv>
#include <map>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include "model/each_field.hpp"
#include "model/enum_words.hpp"
#include "model/unset.hpp"
#include "read/toml_value.hpp"

namespace goldthread::read {

// The first fault, and what it is; none while all is well.
struct Fault {
  text::Place place;
  std::string what;
};

class Thaw {
 public:
  explicit Thaw(model::YearStart start) : start_(start) {}
  const std::optional<Fault>& fault() const { return fault_; }

  template <class Enum>
  requires std::is_enum_v<Enum>
  void take(const TomlValue& value, Enum& out) {
    if (!is(value, TomlValue::Kind::text)) return;
    const auto words = words_of(Enum{});
    for (std::size_t i = 0; i < words.size(); ++i) {
      if (words[i] == value.text) {
        out = static_cast<Enum>(i);
        return;
      }
    }
    fail(value, "this is no word for what stands here");
  }

  template <class Thing>
  void take(const TomlValue& value, std::optional<Thing>& out) {
    out.emplace(model::unset<Thing>());
    take(value, *out);
  }

  template <class Thing>
  void take(const TomlValue& value, std::vector<Thing>& out) {
    if (!is(value, TomlValue::Kind::list)) return;
    out.clear();
    out.reserve(value.items.size());
    for (const TomlValue& item : value.items) {
      out.push_back(model::unset<Thing>());
      take(item, out.back());
      if (fault_) return;
    }
  }

  template <class Thing>
  void take(const TomlValue& value, std::map<std::string, Thing, std::less<>>& out) {
    if (!is(value, TomlValue::Kind::table)) return;
    out.clear();
    for (const TomlEntry& entry : value.entries) take(entry.value, out[entry.key]);
  }

  template <class Thing>
  requires std::is_class_v<Thing>
  void take(const TomlValue& value, Thing& out) {
    if (!is(value, TomlValue::Kind::table)) return;
    std::size_t taken = 0;
    each_field(out, [&](std::string_view key, auto& field) {
      const TomlEntry* entry = fault_ ? nullptr : value.find(key);
      if (!entry) return;
      key_ = key;
      take(entry->value, field);
      ++taken;
    });
    if (!fault_ && taken != value.entries.size()) fail(value, "a key of this table is unknown");
  }

  void take(const TomlValue& value, std::string& out);
  void take(const TomlValue& value, bool& out);
  void take(const TomlValue& value, int& out);
  void take(const TomlValue& value, std::uintmax_t& out);
  void take(const TomlValue& value, model::Decimal& out);
  void take(const TomlValue& value, model::Date& out);
  void take(const TomlValue& value, model::Year& out);
  void take(const TomlValue& value, model::YearStart& out);
  void take(const TomlValue& value, model::Period& out);
  void take(const TomlValue& value, model::Ref& out);
  void take(const TomlValue& value, model::Line& out);
  // Its Markdown stands in `html` until it is given a source of its own, for prose is a view into one.
  void take(const TomlValue& value, model::Prose& out);

  void fail(const TomlValue& value, std::string what);

 private:
  bool is(const TomlValue& value, TomlValue::Kind kind);
  bool is_within_bounds(const TomlValue& value, int number);

  model::YearStart start_;
  std::string_view key_;  // of the field being taken
  std::optional<Fault> fault_;
};

}  // namespace goldthread::read
