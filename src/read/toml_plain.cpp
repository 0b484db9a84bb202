#include "read/toml_plain.hpp"

#include <cstdint>
#include <functional>
#include <unordered_set>
#include <utility>

namespace goldthread::read {

namespace {

// Thrown away as soon as something is not plain: `ok_` falls and every step returns.
class PlainReader {
 public:
  PlainReader(std::string_view toml, text::Place start) : rest_(toml), place_(start) { root_.place = start; }

  std::optional<TomlValue> read() {
    TomlValue* table = &root_;
    while (ok_ && skip_blank_lines()) {
      if (peek() == '[') {
        table = read_heading();
      } else {
        read_entry(*table);
      }
      if (ok_) end_of_line();
    }
    return ok_ ? std::optional(std::move(root_)) : std::nullopt;
  }

 private:
  char peek(std::size_t ahead = 0) const { return ahead < rest_.size() ? rest_[ahead] : '\0'; }

  void advance(std::size_t bytes) {
    for (std::size_t i = 0; i < bytes; ++i) {
      if (rest_[i] == '\n') {
        ++place_.line;
        place_.column = 1;
      } else if ((static_cast<unsigned char>(rest_[i]) & 0xC0U) != 0x80U) {
        ++place_.column;
      }
    }
    rest_.remove_prefix(bytes);
  }

  void* fail() {
    ok_ = false;
    return nullptr;
  }

  void skip_spaces() {
    std::size_t n = 0;
    while (peek(n) == ' ' || peek(n) == '\t') ++n;
    advance(n);
  }

  // A comment's text may hold anything but control characters.
  void skip_comment() {
    if (peek() != '#') return;
    std::size_t n = 0;
    while (n < rest_.size() && rest_[n] != '\n') {
      const auto c = static_cast<unsigned char>(rest_[n]);
      if ((c < 0x20 && c != '\t' && c != '\r') || c == 0x7F) fail();
      ++n;
    }
    advance(n);
  }

  bool skip_line_end() {
    if (peek() == '\r' && peek(1) == '\n') advance(1);
    if (peek() != '\n') return false;
    advance(1);
    return true;
  }

  // False at the end of the text.
  bool skip_blank_lines() {
    do {
      skip_spaces();
      skip_comment();
    } while (ok_ && skip_line_end());
    return ok_ && !rest_.empty();
  }

  void end_of_line() {
    skip_spaces();
    skip_comment();
    if (!rest_.empty() && !skip_line_end()) fail();
  }

  static bool is_key_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
  }

  std::string_view read_key(text::Place& at) {
    at = place_;
    std::string_view key;
    if (peek() == '"' || peek() == '\'') {
      key = read_quoted();
      at.length = static_cast<std::uint32_t>(place_.column - at.column);
    } else {
      std::size_t n = 0;
      while (is_key_letter(peek(n))) ++n;
      if (n == 0) fail();
      key = rest_.substr(0, n);
      at.length = static_cast<std::uint32_t>(n);
      advance(n);
    }
    return key;
  }

  // One line, no escapes: the bytes between the quotes.
  std::string_view read_quoted() {
    const char quote = peek();
    if (peek(1) == quote && peek(2) == quote) fail();
    std::size_t n = 1;
    while (ok_ && n < rest_.size() && rest_[n] != quote) {
      const auto c = static_cast<unsigned char>(rest_[n]);
      if (c == '\\' || (c < 0x20 && c != '\t') || c == 0x7F) fail();
      ++n;
    }
    if (!ok_ || n >= rest_.size()) {
      fail();
      return {};
    }
    const std::string_view text = rest_.substr(1, n - 1);
    advance(n + 1);
    return text;
  }

  // In a long table a hash that has not been seen tells that the key is new; else the table is searched.
  bool is_new(const TomlValue& table, std::string_view key) {
    const std::size_t size = table.entries.size();
    if (size < long_table) return !table.find(key);
    if (size == long_table || hashed_ != &table) {
      hashes_.clear();
      for (const TomlEntry& entry : table.entries) hashes_.insert(std::hash<std::string_view>()(entry.key));
      hashed_ = &table;
    }
    return hashes_.insert(std::hash<std::string_view>()(key)).second || !table.find(key);
  }

  TomlValue* read_heading() {
    const text::Place at = place_;
    hashed_ = nullptr;  // tables may move when another is opened
    advance(1);
    const bool many = peek() == '[';
    if (many) advance(1);
    TomlValue* table = &root_;
    for (int parts = 0; ok_; ++parts) {
      if (parts == deepest) fail();
      skip_spaces();
      text::Place key_place;
      const std::string_view key = read_key(key_place);
      skip_spaces();
      if (!ok_) return nullptr;
      const bool last = peek() != '.';
      table = last ? open_last(*table, key, key_place, at, many) : open_inner(*table, key, key_place, at);
      if (!table || last) break;
      advance(1);
    }
    if (!ok_ || peek() != ']' || (many && peek(1) != ']')) return static_cast<TomlValue*>(fail());
    advance(many ? 2 : 1);
    return table;
  }

  TomlValue* add(TomlValue& parent, std::string_view key, text::Place key_place, TomlValue::Kind kind, text::Place at) {
    if (parent.entries.size() == most_entries) return static_cast<TomlValue*>(fail());
    TomlValue value;
    value.kind = kind;
    value.place = at;
    parent.entries.push_back({std::string(key), key_place, std::move(value)});
    return &parent.entries.back().value;
  }

  static TomlValue* found(TomlValue& parent, std::string_view key) {
    for (TomlEntry& entry : parent.entries) {
      if (entry.key == key) return &entry.value;
    }
    return nullptr;
  }

  // A part of a dotted heading before the last: a table that is there, the newest of a list of tables, or a new table.
  TomlValue* open_inner(TomlValue& parent, std::string_view key, text::Place key_place, text::Place at) {
    TomlValue* value = found(parent, key);
    if (!value) return add(parent, key, key_place, TomlValue::Kind::table, at);
    if (value->kind == TomlValue::Kind::list && !value->items.empty() && value->items.back().kind == TomlValue::Kind::table) {
      return &value->items.back();
    }
    return value->kind == TomlValue::Kind::table && !value->closed ? value : static_cast<TomlValue*>(fail());
  }

  TomlValue* open_last(TomlValue& parent, std::string_view key, text::Place key_place, text::Place at, bool many) {
    TomlValue* value = found(parent, key);
    if (!many) {
      // A table opened twice, or opened after its child: the whole parser decides.
      return value ? static_cast<TomlValue*>(fail()) : add(parent, key, key_place, TomlValue::Kind::table, at);
    }
    if (!value) value = add(parent, key, key_place, TomlValue::Kind::list, at);
    if (!value || value->kind != TomlValue::Kind::list || value->closed) return static_cast<TomlValue*>(fail());
    TomlValue item;
    item.place = at;
    value->items.push_back(std::move(item));
    return &value->items.back();
  }

  void read_entry(TomlValue& table) {
    text::Place key_place;
    const std::string_view key = read_key(key_place);
    skip_spaces();
    if (!ok_ || peek() != '=' || table.entries.size() == most_entries || !is_new(table, key)) {
      fail();
      return;
    }
    advance(1);
    skip_spaces();
    TomlEntry entry{std::string(key), key_place, read_value()};
    // A year has four quarters; growing from one would move each of them twice.
    if (table.entries.empty()) table.entries.reserve(usual_entries);
    table.entries.push_back(std::move(entry));
  }

  TomlValue read_value() {
    if (++depth_ > deepest) fail();
    const text::Place at = place_;
    const char c = peek();
    TomlValue value;
    if (c == '"' || c == '\'') {
      value.kind = TomlValue::Kind::text;
      value.text = std::string(read_quoted());
    } else if (!ok_) {
      return value;
    } else if (c == '[') {
      read_list(value);
    } else if (c == '{') {
      read_inline_table(value);
    } else {
      read_bare(value);
    }
    value.place = at;
    value.place.length = place_.line == at.line && place_.column > at.column ? place_.column - at.column : 1;
    --depth_;
    return value;
  }

  void read_list(TomlValue& list) {
    list.kind = TomlValue::Kind::list;
    list.closed = true;
    advance(1);
    while (ok_) {
      skip_blank_lines();
      if (!ok_ || peek() == ']') break;
      list.items.push_back(read_value());
      skip_blank_lines();
      if (peek() == ',') {
        advance(1);
      } else if (peek() != ']') {
        fail();
      }
    }
    if (ok_) advance(1);
  }

  void read_inline_table(TomlValue& table) {
    table.closed = true;
    advance(1);
    skip_spaces();
    if (peek() == '}') {
      advance(1);
      return;
    }
    while (ok_) {
      skip_spaces();
      read_entry(table);
      skip_spaces();
      if (!ok_) return;
      if (peek() == '}') {
        advance(1);
        return;
      }
      if (peek() != ',') fail();
      if (ok_) advance(1);
    }
  }

  static bool is_digit(char c) { return c >= '0' && c <= '9'; }

  void read_bare(TomlValue& value) {
    std::size_t n = 0;
    while (is_key_letter(peek(n)) || peek(n) == '.' || peek(n) == '+' || peek(n) == ':') ++n;
    const std::string_view word = rest_.substr(0, n);
    if (word == "true" || word == "false") {
      value.kind = TomlValue::Kind::truth;
      value.truth = word == "true";
    } else if (is_plain_date(word) && !(peek(n) == ' ' && is_digit(peek(n + 1)))) {
      value.kind = TomlValue::Kind::date;
    } else if (is_plain_number(word)) {
      value.kind = TomlValue::Kind::number;
      value.is_float = word.find_first_of(".einf") != std::string_view::npos;
    } else {
      fail();
      return;
    }
    value.text = std::string(word);
    advance(n);
  }

  static bool is_plain_date(std::string_view word) {
    if (word.size() != 10) return false;
    for (std::size_t i = 0; i < word.size(); ++i) {
      if ((i == 4 || i == 7) ? word[i] != '-' : !is_digit(word[i])) return false;
    }
    return true;
  }

  // An optional sign, digits without a leading zero, digits after a point, an exponent; inf and nan too, so that what a
  // decimal cannot be is found where it is used, with all other faults.
  static bool is_plain_number(std::string_view word) {
    if (!word.empty() && (word.front() == '-' || word.front() == '+')) word.remove_prefix(1);
    if (word == "inf" || word == "nan") return true;
    const auto exponent = word.find_first_of("eE");
    if (exponent != std::string_view::npos) {
      std::string_view power = word.substr(exponent + 1);
      if (!power.empty() && (power.front() == '-' || power.front() == '+')) power.remove_prefix(1);
      if (power.empty() || power.find_first_not_of("0123456789") != std::string_view::npos) return false;
      word = word.substr(0, exponent);
    }
    const auto point = word.find('.');
    const std::string_view whole = word.substr(0, point);
    if (whole.empty() || (whole.size() > 1 && whole.front() == '0')) return false;
    for (const char c : whole) {
      if (!is_digit(c)) return false;
    }
    if (point == std::string_view::npos) return true;
    const std::string_view part = word.substr(point + 1);
    for (const char c : part) {
      if (!is_digit(c)) return false;
    }
    return !part.empty();
  }

  static constexpr int deepest = 32;  // lists in lists, parts of a heading; no key takes more than three
  static constexpr std::size_t usual_entries = 4;
  static constexpr std::size_t long_table = 32;      // entries from which on searching it for each key would tell
  static constexpr std::size_t most_entries = 2000;  // of one table, which is searched from its start

  std::string_view rest_;
  text::Place place_;
  TomlValue root_;
  std::unordered_set<std::size_t> hashes_;  // of the keys of one long table
  const TomlValue* hashed_ = nullptr;
  int depth_ = 0;
  bool ok_ = true;
};

}  // namespace

std::optional<TomlValue> parse_plain_toml(std::string_view toml, text::Place start) { return PlainReader(toml, start).read(); }

}  // namespace goldthread::read
