#pragma once
// A TOML document as values with their places, in source order. Numbers keep their literal, so that decimals stay exact
// (a binary float never exists). What a value means is the readers' business.
#include <string>
#include <string_view>
#include <vector>

#include "text/place.hpp"

namespace goldthread::read {

struct TomlEntry;

struct TomlValue {
  enum class Kind { text, truth, number, date, other_time, list, table };
  Kind kind = Kind::table;
  text::Place place;
  std::string text;  // of a text its content; of a number or date its literal
  bool truth = false;
  bool is_float = false;  // a number written with a point or exponent
  bool closed = false;    // a list or table written in one piece, [...] or {...}
  std::vector<TomlValue> items;
  std::vector<TomlEntry> entries;

  const TomlEntry* find(std::string_view key) const;
};

struct TomlEntry {
  std::string key;
  text::Place key_place;
  TomlValue value;
};

inline const TomlEntry* TomlValue::find(std::string_view key) const {
  for (const TomlEntry& entry : entries) {
    if (entry.key == key) return &entry;
  }
  return nullptr;
}

// What to call a kind in a finding: "a text", "a whole table".
std::string_view name(TomlValue::Kind kind);

}  // namespace goldthread::read
