#include "data/frozen_value.hpp"

namespace goldthread::data {

bool is_same(const TomlValue& a, const TomlValue& b) {
  if (a.kind != b.kind || a.text != b.text || a.truth != b.truth) return false;
  if (a.items.size() != b.items.size() || a.entries.size() != b.entries.size()) return false;
  for (std::size_t i = 0; i < a.items.size(); ++i) {
    if (!is_same(a.items[i], b.items[i])) return false;
  }
  for (std::size_t i = 0; i < a.entries.size(); ++i) {
    if (a.entries[i].key != b.entries[i].key || !is_same(a.entries[i].value, b.entries[i].value)) return false;
  }
  return true;
}

TomlValue text_value(std::string text) {
  TomlValue out;
  out.kind = TomlValue::Kind::text;
  out.text = std::move(text);
  return out;
}

std::string period_text(const model::Period& period) {
  return (period.frequency() == model::Frequency::academic_year ? "academic " : "") + period.text();
}

TomlValue number_value(std::string literal) {
  TomlValue out;
  out.kind = TomlValue::Kind::number;
  out.text = std::move(literal);
  return out;
}

TomlValue truth_value(bool truth) {
  TomlValue out;
  out.kind = TomlValue::Kind::truth;
  out.truth = truth;
  return out;
}

TomlValue date_value(model::Date date) {
  TomlValue out;
  out.kind = TomlValue::Kind::date;
  out.text = date.text();
  return out;
}

}  // namespace goldthread::data
