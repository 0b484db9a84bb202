#include "vectors.hpp"

#include <toml++/toml.h>

#include <stdexcept>

namespace goldthread::tests {

namespace {

Vector read(const toml::table& table);

void read_array(const toml::array& array, const std::string& key, Vector& out) {
  for (const auto& element : array) {
    if (const auto* text = element.as_string()) {
      out.lists[key].push_back(**text);
    } else if (const auto* table = element.as_table()) {
      out.table_lists[key].push_back(read(*table));
    } else {
      throw std::runtime_error("a value in the list " + key + " is not a text");
    }
  }
}

Vector read(const toml::table& table) {
  Vector out;
  for (const auto& [name, value] : table) {
    const std::string key(name.str());
    if (const auto* text = value.as_string()) {
      out.texts[key] = **text;
    } else if (const auto* inner = value.as_table()) {
      out.tables[key] = read(*inner);
    } else if (const auto* array = value.as_array()) {
      read_array(*array, key, out);
    } else {
      throw std::runtime_error("the value of " + key + " is not a text");
    }
  }
  return out;
}

}  // namespace

std::optional<std::string> Vector::find(const std::string& key) const {
  const auto found = texts.find(key);
  return found == texts.end() ? std::nullopt : std::optional(found->second);
}

std::string Vector::text(const std::string& key, std::string_view fallback) const { return find(key).value_or(std::string(fallback)); }

std::vector<std::string> Vector::list(const std::string& key) const {
  const auto found = lists.find(key);
  return found == lists.end() ? std::vector<std::string>() : found->second;
}

const Vector& Vector::table(const std::string& key) const {
  static const Vector none;
  const auto found = tables.find(key);
  return found == tables.end() ? none : found->second;
}

const std::vector<Vector>& Vector::table_list(const std::string& key) const {
  static const std::vector<Vector> none;
  const auto found = table_lists.find(key);
  return found == table_lists.end() ? none : found->second;
}

std::string Vector::name() const { return text("rule") + ": " + text("why"); }

std::vector<Vector> cases(std::string_view file) {
  const std::string path = std::string(GOLDTHREAD_ROOT "/tests/vectors/") + std::string(file);
  return read(toml::parse_file(path)).table_list("case");
}

}  // namespace goldthread::tests
