#pragma once
// Any thing of the model as plain values, by the names of its fields (model/each_field.hpp): what a released file holds, and what
// two versions are compared by. A field that is as it is without being set is left out. Read back by read/thawed_value.hpp.
#include <map>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "model/each_field.hpp"
#include "model/enum_words.hpp"
#include "model/unset.hpp"
#include "read/toml_value.hpp"

namespace goldthread::data {

using read::TomlValue;

// The same values, wherever they stand.
bool is_same(const TomlValue& a, const TomlValue& b);

TomlValue text_value(std::string text);
// A period so that no two are written alike: "2025-26 q2", and "academic 2025-26" of a school's year.
std::string period_text(const model::Period& period);
TomlValue number_value(std::string literal);
TomlValue truth_value(bool truth);
TomlValue date_value(model::Date date);

// Each overload gives the plain value of one sort of field; `start` is how the site's years are written.
inline TomlValue frozen(const std::string& text, model::YearStart) { return text_value(text); }
inline TomlValue frozen(bool truth, model::YearStart) { return truth_value(truth); }
inline TomlValue frozen(int whole, model::YearStart) { return number_value(std::to_string(whole)); }
inline TomlValue frozen(std::uintmax_t whole, model::YearStart) { return number_value(std::to_string(whole)); }
inline TomlValue frozen(const model::Decimal& number, model::YearStart) { return number_value(number.text()); }
inline TomlValue frozen(model::Date date, model::YearStart) { return date_value(date); }
inline TomlValue frozen(model::Year year, model::YearStart start) { return text_value(model::year_text(year, start)); }
inline TomlValue frozen(model::YearStart start, model::YearStart) { return number_value(std::to_string(start.month)); }
inline TomlValue frozen(const model::Period& period, model::YearStart) { return text_value(period_text(period)); }
inline TomlValue frozen(const model::Ref& ref, model::YearStart) { return text_value(ref.id); }
inline TomlValue frozen(const model::Line& line, model::YearStart) { return text_value(line.text); }
inline TomlValue frozen(const model::Prose& prose, model::YearStart) { return text_value(std::string(prose.markdown)); }

template <class Enum>
requires std::is_enum_v<Enum> TomlValue frozen(Enum value, model::YearStart) {
  return text_value(std::string(words_of(value)[static_cast<std::size_t>(value)]));
}
template <class Thing>
TomlValue frozen(const std::vector<Thing>& things, model::YearStart start);
template <class Thing>
TomlValue frozen(const std::map<std::string, Thing, std::less<>>& things, model::YearStart start);
template <class Thing>
requires std::is_class_v<Thing> TomlValue frozen(const Thing& thing, model::YearStart start);

using FrozenField = std::pair<std::string_view, std::optional<TomlValue>>;  // absent: it has no value

// Every field, also those that are as they are without being set.
template <class Thing>
std::vector<FrozenField> all_fields(const Thing& thing, model::YearStart start) {
  std::vector<FrozenField> out;
  each_field(thing, [&]<class Field>(std::string_view key, const Field& field) {
    if constexpr (model::is_optional<Field>) {
      out.emplace_back(key, field ? std::optional(frozen(*field, start)) : std::nullopt);
    } else {
      out.emplace_back(key, frozen(field, start));
    }
  });
  return out;
}

template <class Thing>
requires std::is_class_v<Thing> TomlValue frozen(const Thing& thing, model::YearStart start) {
  static const std::vector<FrozenField> unset = all_fields(model::unset<Thing>(), model::YearStart{});
  TomlValue out;
  std::vector<FrozenField> fields = all_fields(thing, start);
  for (std::size_t i = 0; i < fields.size(); ++i) {
    auto& [key, value] = fields[i];
    if (!value || (unset[i].second && is_same(*value, *unset[i].second))) continue;
    out.entries.push_back({std::string(key), {}, std::move(*value)});
  }
  return out;
}

template <class Thing>
TomlValue frozen(const std::vector<Thing>& things, model::YearStart start) {
  TomlValue out;
  out.kind = TomlValue::Kind::list;
  for (const Thing& thing : things) out.items.push_back(frozen(thing, start));
  return out;
}

template <class Thing>
TomlValue frozen(const std::map<std::string, Thing, std::less<>>& things, model::YearStart start) {
  TomlValue out;
  for (const auto& [key, thing] : things) out.entries.push_back({key, {}, frozen(thing, start)});
  return out;
}

}  // namespace goldthread::data
