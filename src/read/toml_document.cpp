#include "read/toml_document.hpp"

#include <toml++/toml.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "read/toml_plain.hpp"
#include "text/utf8.hpp"

namespace goldthread::read {

namespace {

// Finds the literal of a value by its source region: the library gives lines and columns in characters.
class Literals {
 public:
  explicit Literals(std::string_view toml) : toml_(toml) {
    line_starts_.push_back(0);
    for (std::size_t i = 0; i < toml.size(); ++i) {
      if (toml[i] == '\n') line_starts_.push_back(i + 1);
    }
  }

  std::string_view between(toml::source_position begin, toml::source_position end) const {
    const std::size_t from = offset(begin);
    std::string_view literal = toml_.substr(from, offset(end) - from);
    while (!literal.empty() &&
           (literal.back() == ' ' || literal.back() == '\t' || literal.back() == '\r' || literal.back() == '\n' || literal.back() == ',')) {
      literal.remove_suffix(1);
    }
    return literal;
  }

 private:
  std::size_t offset(toml::source_position position) const {
    if (position.line == 0 || position.line > line_starts_.size()) return toml_.size();
    std::size_t at = line_starts_[position.line - 1];
    for (toml::source_index column = 1; column < position.column && at < toml_.size(); ++column) {
      ++at;
      while (at < toml_.size() && (static_cast<unsigned char>(toml_[at]) & 0xC0U) == 0x80U) ++at;
    }
    return at;
  }

  std::string_view toml_;
  std::vector<std::size_t> line_starts_;
};

// Where a key of more parts than anyone writes begins, a.a.a.a and so on. The library and what comes after it take one step
// of the stack for each part, so a file of nothing else could end the program.
class LongKeys {
 public:
  explicit LongKeys(std::string_view toml) : toml_(toml) {}

  std::optional<toml::source_position> find() {
    while (at_ < toml_.size()) {
      const char c = toml_[at_];
      if (c == '#') {
        at_ = std::min(toml_.find('\n', at_), toml_.size());
      } else if (c == '"' || c == '\'') {
        skip_quoted(c);
      } else {
        if (c == '\n') end_line();
        if (c == '.') ++dots_;
        if (!is_part_of_key(c)) dots_ = 0;
        if (dots_ > most_dots) return toml::source_position{line_, 1};
        ++at_;
      }
    }
    return std::nullopt;
  }

 private:
  static constexpr int most_dots = 16;

  static bool is_part_of_key(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.' || c == ' ' ||
           c == '\t';
  }

  void end_line() { ++line_; }

  // One line's text, or all lines between three quotes.
  void skip_quoted(char quote) {
    const std::string three(3, quote);
    const bool many = toml_.substr(at_, 3) == three;
    at_ += many ? 3 : 1;
    while (at_ < toml_.size()) {
      if (toml_[at_] == '\\' && quote == '"') {
        ++at_;
      } else if (many ? toml_.substr(at_, 3) == three : toml_[at_] == quote) {
        at_ += many ? 3 : 1;
        return;
      } else if (toml_[at_] == '\n' && !many) {
        return;
      }
      if (at_ < toml_.size() && toml_[at_] == '\n') end_line();
      ++at_;
    }
  }

  std::string_view toml_;
  std::size_t at_ = 0;
  int dots_ = 0;
  toml::source_index line_ = 1;
};

class Converter {
 public:
  Converter(std::string_view toml, text::Place start) : literals_(toml), start_(start) {}

  TomlValue value(const toml::node& node) {
    TomlValue out;
    out.place = place(node.source());
    const std::string_view literal = literals_.between(node.source().begin, node.source().end);
    switch (node.type()) {
      case toml::node_type::string:
        out.kind = TomlValue::Kind::text;
        out.text = node.as_string()->get();
        if (text::first_control(out.text)) controls_.push_back(out.place);
        break;
      case toml::node_type::integer:
      case toml::node_type::floating_point:
        out.kind = TomlValue::Kind::number;
        out.text = std::string(literal);
        out.is_float = node.is_floating_point();
        break;
      case toml::node_type::boolean:
        out.kind = TomlValue::Kind::truth;
        out.truth = node.as_boolean()->get();
        out.text = out.truth ? "true" : "false";
        break;
      case toml::node_type::date:
        out.kind = TomlValue::Kind::date;
        out.text = std::string(literal);
        break;
      case toml::node_type::time:
      case toml::node_type::date_time:
        out.kind = TomlValue::Kind::other_time;
        out.text = std::string(literal);
        break;
      case toml::node_type::array:
        out.kind = TomlValue::Kind::list;
        for (const toml::node& item : *node.as_array()) out.items.push_back(value(item));
        break;
      case toml::node_type::table:
        table(*node.as_table(), out);
        break;
      case toml::node_type::none:
        break;
    }
    return out;
  }

  // Texts that were given a control character by an escape, "\u0001".
  const std::vector<text::Place>& controls() const { return controls_; }

  text::Place place(const toml::source_region& region) const {
    text::Place out = at(region.begin);
    if (region.end.line == region.begin.line && region.end.column > region.begin.column) {
      out.length = static_cast<std::uint32_t>(region.end.column - region.begin.column);
    }
    return out;
  }

  text::Place at(toml::source_position position) const {
    text::Place out = start_;
    if (position.line > 0) {
      out.line = start_.line + static_cast<std::uint32_t>(position.line) - 1;
      out.column = position.line == 1 ? start_.column + static_cast<std::uint32_t>(position.column) - 1
                                      : static_cast<std::uint32_t>(position.column);
    }
    out.length = 1;
    return out;
  }

 private:
  // The library sorts keys; source order is kept here, as an officer wrote it.
  void table(const toml::table& node, TomlValue& out) {
    for (const auto& [key, child] : node) out.entries.push_back({std::string(key.str()), place(key.source()), value(child)});
    std::stable_sort(out.entries.begin(), out.entries.end(),
                     [](const TomlEntry& a, const TomlEntry& b) { return a.key_place < b.key_place; });
  }

  Literals literals_;
  text::Place start_;
  std::vector<text::Place> controls_;
};

// Two of the library's sentences speak to programmers.
std::string in_plain_words(std::string_view said) {
  if (said.find("unescaped control characters") != std::string_view::npos)
    return "this text does not end on its line: a quotation mark is missing";
  if (said.find("maximum nested value depth") != std::string_view::npos)
    return "lists stand in one another here, deeper than any key needs";
  return std::string(said);
}

}  // namespace

std::optional<TomlValue> parse_whole_toml(std::string_view toml, text::Place start, diagnostics::Diagnostics& diagnostics) {
  Converter converter(toml, start);
  if (const auto at = LongKeys(toml).find()) {
    diagnostics.add(diagnostics::Code::toml_syntax, converter.at(*at), "a key on this line has more parts than any key has");
    return std::nullopt;
  }
  try {
    TomlValue out = converter.value(toml::parse(toml));
    out.place = start;
    for (const text::Place& at : converter.controls()) {
      diagnostics.add(diagnostics::Code::control_character, at, "this text has a control character, which stands for no letter");
    }
    return out;
  } catch (const toml::parse_error& error) {
    diagnostics.add(diagnostics::Code::toml_syntax, converter.at(error.source().begin), in_plain_words(error.description()));
    return std::nullopt;
  }
}

std::optional<TomlValue> parse_toml(std::string_view toml, text::Place start, diagnostics::Diagnostics& diagnostics) {
  if (auto plain = parse_plain_toml(toml, start)) return plain;
  return parse_whole_toml(toml, start, diagnostics);
}

}  // namespace goldthread::read
