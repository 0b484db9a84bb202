#include "read/fields.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "text/closest.hpp"

namespace goldthread::read {

using diagnostics::Code;
using Kind = TomlValue::Kind;

Fields::Fields(const TomlValue& table, std::string_view what, model::YearStart start, diagnostics::Diagnostics& diagnostics,
               model::KeyPlaces* places)
    : table_(table), what_(what), start_(start), diagnostics_(diagnostics), places_(places), used_(table.entries.size(), false) {
  constexpr std::size_t usual_keys = 32;  // that are asked for, there or not
  known_.reserve(usual_keys);
  if (places_) places_->reserve(table.entries.size());
}

const TomlValue* Fields::take(std::string_view key, Need need) {
  known_.push_back(key);
  for (std::size_t i = 0; i < table_.entries.size(); ++i) {
    const TomlEntry& entry = table_.entries[i];
    if (entry.key != key) continue;
    used_[i] = true;
    if (places_) places_->set(key, entry.value.place);
    return &entry.value;
  }
  if (need == Need::required) {
    diagnostics_.add(Code::missing_key, table_.place, fmt::format("{} needs `{}`", what_, key), fmt::format("Add `{} = ...` here.", key));
  }
  return nullptr;
}

std::vector<const TomlEntry*> Fields::rest() {
  std::vector<const TomlEntry*> out;
  for (std::size_t i = 0; i < table_.entries.size(); ++i) {
    if (used_[i]) continue;
    used_[i] = true;
    out.push_back(&table_.entries[i]);
  }
  return out;
}

bool Fields::is(const TomlValue& value, Kind kind, std::string_view key) {
  if (value.kind == kind) return true;
  diagnostics_.add(Code::wrong_type, value.place, fmt::format("`{}` takes {}, and this is {}", key, name(kind), name(value.kind)));
  return false;
}

void Fields::text(std::string_view key, std::string& out, Need need) {
  const TomlValue* value = take(key, need);
  if (!value || !is(*value, Kind::text, key)) return;
  if (need == Need::required && value->text.find_first_not_of(" \t\r\n") == std::string::npos) {
    diagnostics_.add(Code::missing_key, value->place, fmt::format("`{}` is empty, and {} needs it", key, what_),
                     "Write the text between the quotes.");
    return;
  }
  out = value->text;
}

void Fields::truth(std::string_view key, bool& out) {
  const TomlValue* value = take(key);
  if (value && is(*value, Kind::truth, key)) out = value->truth;
}

void Fields::whole(std::string_view key, std::optional<int>& out, int least, int most) {
  const TomlValue* value = take(key);
  if (!value || !is(*value, Kind::number, key)) return;
  int number = 0;
  const auto [end, error] = std::from_chars(value->text.data(), value->text.data() + value->text.size(), number);
  if (value->is_float || error != std::errc{} || end != value->text.data() + value->text.size() || number < least || number > most) {
    diagnostics_.add(Code::bad_number, value->place,
                     fmt::format("`{}` takes a whole number from {} to {}, and this is {}", key, least, most, value->text),
                     "Write a whole number in that range.");
    return;
  }
  out = number;
}

void Fields::whole(std::string_view key, int& out, int least, int most) {
  std::optional<int> number;
  whole(key, number, least, most);
  if (number) out = *number;
}

std::optional<model::Decimal> Fields::as_decimal(const TomlValue& value, std::string_view key) {
  if (!is(value, Kind::number, key)) return std::nullopt;
  auto number = model::Decimal::parse(value.text);
  if (!number)
    diagnostics_.add(Code::bad_number, value.place, fmt::format("`{}` is not a number that can be kept exactly: {}", key, value.text));
  return number;
}

void Fields::decimal(std::string_view key, std::optional<model::Decimal>& out, Need need) {
  const TomlValue* value = take(key, need);
  if (value) out = as_decimal(*value, key);
}

std::optional<model::Date> Fields::as_date(const TomlValue& value, std::string_view key) {
  if (value.kind == Kind::date || value.kind == Kind::text) {
    if (auto date = model::Date::parse(value.text)) return date;
    diagnostics_.add(Code::bad_date, value.place, fmt::format("`{}` is not a day of the calendar: {}", key, value.text));
    return std::nullopt;
  }
  is(value, Kind::date, key);
  return std::nullopt;
}

void Fields::date(std::string_view key, std::optional<model::Date>& out, Need need) {
  const TomlValue* value = take(key, need);
  if (value) out = as_date(*value, key);
}

std::optional<model::Year> Fields::as_year(const TomlValue& value, std::string_view key) {
  // With calendar years a year may be written as a whole number: years = [2025, 2026].
  const bool calendar_number = start_.month == 1 && value.kind == Kind::number;
  if (!calendar_number && !is(value, Kind::text, key)) return std::nullopt;
  auto year = model::parse_year(value.text, start_);
  if (!year) diagnostics_.add(Code::bad_year, value.place, fmt::format("`{}` is not a year: {}", key, value.text));
  return year;
}

void Fields::year(std::string_view key, std::optional<model::Year>& out) {
  const TomlValue* value = take(key);
  if (value) out = as_year(*value, key);
}

std::optional<model::Year> Fields::year_from_key(const TomlEntry& entry) {
  auto year = model::parse_year(entry.key, start_);
  if (!year) diagnostics_.add(Code::bad_year, entry.key_place, fmt::format("a year is expected here, and this is not one: {}", entry.key));
  return year;
}

void Fields::period(std::string_view key, std::optional<model::Period>& out, Need need) {
  const TomlValue* value = take(key, need);
  if (!value) return;
  if (value->kind != Kind::date && !is(*value, Kind::text, key)) return;
  out = model::Period::parse(value->text, start_);
  if (!out) diagnostics_.add(Code::bad_period, value->place, fmt::format("`{}` is not a period: {}", key, value->text));
}

void Fields::ref(std::string_view key, model::Ref& out, Need need) {
  const TomlValue* value = take(key, need);
  if (value && is(*value, Kind::text, key) && is_filled(*value, key)) out = {value->text, value->place};
}

bool Fields::is_filled(const TomlValue& value, std::string_view key) {
  if (!value.text.empty()) return true;
  diagnostics_.add(Code::missing_key, value.place, fmt::format("`{}` is empty", key), "Write the text between the quotes, or take it out.");
  return false;
}

void Fields::refs(std::string_view key, std::vector<model::Ref>& out) {
  const TomlValue* value = take(key);
  if (!value) return;
  if (value->kind == Kind::text) {
    if (is_filled(*value, key)) out.push_back({value->text, value->place});
    return;
  }
  if (!is(*value, Kind::list, key)) return;
  for (const TomlValue& item : value->items) {
    if (is(item, Kind::text, key) && is_filled(item, key)) out.push_back({item.text, item.place});
  }
}

void Fields::lines(std::string_view key, std::vector<model::Line>& out) {
  std::vector<model::Ref> texts;
  refs(key, texts);
  if (!texts.empty()) out.clear();
  for (model::Ref& text : texts) out.push_back({std::move(text.id), text.place});
}

void Fields::tables(std::string_view key, std::string_view what, const std::function<void(Fields&)>& read, Need need) {
  const TomlValue* value = take(key, need);
  if (!value) return;
  const auto read_one = [&](const TomlValue& table) {
    if (!is(table, Kind::table, key)) return;
    Fields fields(table, what, start_, diagnostics_, nullptr);
    read(fields);
    fields.finish();
  };
  if (value->kind == Kind::table) {
    read_one(*value);
  } else if (is(*value, Kind::list, key)) {
    for (const TomlValue& item : value->items) read_one(item);
  }
}

void Fields::table(std::string_view key, std::string_view what, const std::function<void(Fields&)>& read, Need need) {
  const TomlValue* value = take(key, need);
  if (!value || !is(*value, Kind::table, key)) return;
  Fields fields(*value, what, start_, diagnostics_, nullptr);
  read(fields);
  fields.finish();
}

void Fields::unknown_word(std::string_view key, const TomlValue& value, const std::vector<std::string_view>& names) {
  if (!is(value, Kind::text, key)) return;
  const auto nearest = text::closest(value.text, names);
  const std::string help = nearest ? fmt::format("Did you mean \"{}\"? It takes \"{}\".", *nearest, fmt::join(names, "\", \""))
                                   : fmt::format("It takes \"{}\".", fmt::join(names, "\", \""));
  diagnostics_.add(Code::unknown_word, value.place, fmt::format("`{}` does not know the word \"{}\"", key, value.text), help);
}

void Fields::finish() {
  for (std::size_t i = 0; i < used_.size(); ++i) {
    if (used_[i]) continue;
    const TomlEntry& entry = table_.entries[i];
    const auto nearest = text::closest(entry.key, known_);
    diagnostics_.add(Code::unknown_key, entry.key_place, fmt::format("{} has no key `{}`", what_, entry.key),
                     nearest ? fmt::format("Did you mean `{}`?", *nearest) : std::string());
  }
}

}  // namespace goldthread::read
