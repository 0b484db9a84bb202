#pragma once
// Reads one TOML table by the keys it may have: each call names a key, takes its value if it is of the right kind and
// records a finding if not; `finish` reports every key that no call named, with the nearest one that was. Nothing is thrown.
#include <functional>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "diagnostics/diagnostics.hpp"
#include "model/decimal.hpp"
#include "model/entity.hpp"
#include "model/period.hpp"
#include "read/toml_value.hpp"

namespace goldthread::read {

enum class Need { optional, required };

class Fields {
 public:
  // `what`: what the table is, for findings: "an activity". `places` may be null; it keeps the place of each value read.
  Fields(const TomlValue& table, std::string_view what, model::YearStart start, diagnostics::Diagnostics& diagnostics,
         model::KeyPlaces* places);

  void text(std::string_view key, std::string& out, Need need = Need::optional);
  void truth(std::string_view key, bool& out);
  void whole(std::string_view key, std::optional<int>& out, int least, int most);
  void whole(std::string_view key, int& out, int least, int most);
  void decimal(std::string_view key, std::optional<model::Decimal>& out, Need need = Need::optional);
  void date(std::string_view key, std::optional<model::Date>& out, Need need = Need::optional);
  void year(std::string_view key, std::optional<model::Year>& out);
  void period(std::string_view key, std::optional<model::Period>& out, Need need = Need::optional);
  void ref(std::string_view key, model::Ref& out, Need need = Need::optional);
  // A list of references, or one alone.
  void refs(std::string_view key, std::vector<model::Ref>& out);
  // A list of texts, or one alone.
  void lines(std::string_view key, std::vector<model::Line>& out);

  // One of a few words, each with what it means.
  template <class Enum>
  void word(std::string_view key, Enum& out, std::initializer_list<std::pair<std::string_view, Enum>> words, Need need = Need::optional) {
    const TomlValue* value = take(key, need);
    if (!value) return;
    std::vector<std::string_view> names;
    for (const auto& [name, meaning] : words) {
      if (value->kind == TomlValue::Kind::text && value->text == name) {
        out = meaning;
        return;
      }
      names.push_back(name);
    }
    unknown_word(key, *value, names);
  }

  // Each table of a list of tables (or of one table alone): `[ { what = "..." }, ... ]` or `[[key]]`.
  void tables(std::string_view key, std::string_view what, const std::function<void(Fields&)>& read, Need need = Need::optional);
  // A table inside this one.
  void table(std::string_view key, std::string_view what, const std::function<void(Fields&)>& read, Need need = Need::optional);
  // The value of a key, whatever its kind; null where it is not there (a finding where it is needed).
  const TomlValue* take(std::string_view key, Need need = Need::optional);
  // Every entry that no call has named yet, in source order, for tables whose keys are data (years, ids).
  std::vector<const TomlEntry*> rest();
  // The kind asked for, or a finding.
  bool is(const TomlValue& value, TomlValue::Kind kind, std::string_view key);

  text::Place place() const { return table_.place; }
  model::YearStart year_start() const { return start_; }
  diagnostics::Diagnostics& diagnostics() { return diagnostics_; }
  const TomlValue& value() const { return table_; }

  // Reports what is left over. Called once, when every key was asked for.
  void finish();

  std::optional<model::Date> as_date(const TomlValue& value, std::string_view key);
  std::optional<model::Year> as_year(const TomlValue& value, std::string_view key);
  std::optional<model::Decimal> as_decimal(const TomlValue& value, std::string_view key);
  std::optional<model::Year> year_from_key(const TomlEntry& entry);

 private:
  // A text that says something, or a finding.
  bool is_filled(const TomlValue& value, std::string_view key);
  void unknown_word(std::string_view key, const TomlValue& value, const std::vector<std::string_view>& names);

  const TomlValue& table_;
  std::string_view what_;
  model::YearStart start_;
  diagnostics::Diagnostics& diagnostics_;
  model::KeyPlaces* places_;
  std::vector<std::string_view> known_;
  std::vector<bool> used_;
};

}  // namespace goldthread::read
