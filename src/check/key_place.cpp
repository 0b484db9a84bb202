#include "check/key_place.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>

namespace goldthread::check {

namespace {

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }
bool is_key_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-'; }

// Walks TOML text from a place, counting lines and characters.
class Walker {
 public:
  Walker(std::string_view text, text::Place place) : text_(text), place_(place) {
    std::uint32_t line = 1;
    while (at_ < text_.size() && line < place.line) line += text_[at_++] == '\n' ? 1U : 0U;
    place_.column = 1;
    while (at_ < text_.size() && place_.column < place.column) step();
  }

  bool done() const { return at_ >= text_.size(); }
  char peek(std::size_t ahead = 0) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0'; }
  text::Place place() const { return place_; }

  // One character, however many bytes it has.
  void step() {
    if (text_[at_] == '\n') {
      ++place_.line;
      place_.column = 1;
    } else {
      ++place_.column;
    }
    ++at_;
    while (at_ < text_.size() && (static_cast<unsigned char>(text_[at_]) & 0xC0U) == 0x80U) ++at_;
  }

  void skip_spaces() {
    while (!done() && is_space(peek())) step();
  }

  // A quoted text; one with three quotes is rare enough in a small table to be walked as three.
  void skip_quoted() {
    const char quote = peek();
    step();
    while (!done() && peek() != quote && peek() != '\n') {
      if (quote == '"' && peek() == '\\') step();
      if (!done()) step();
    }
    if (!done()) step();
  }

  bool skip_word(std::string_view word) {
    if (text_.substr(at_, word.size()) != word || is_key_letter(peek(word.size()))) return false;
    for (std::size_t i = 0; i < word.size(); ++i) step();
    return true;
  }

  void skip_key() {
    while (!done() && is_key_letter(peek())) step();
  }

  void skip_line() {
    while (!done() && peek() != '\n') step();
  }

  // The value that begins here, as far as its end or its line's.
  text::Place value() {
    text::Place out = place_;
    if (peek() == '"' || peek() == '\'') {
      skip_quoted();
    } else {
      while (!done() && !is_space(peek()) && peek() != ',' && peek() != '}' && peek() != ']') step();
    }
    out.length = place_.line == out.line ? std::max<std::uint32_t>(1, place_.column - out.column) : 1;
    return out;
  }

 private:
  std::string_view text_;
  text::Place place_;
  std::size_t at_ = 0;
};

std::optional<text::Place> after_key(Walker& walker, std::string_view key) {
  const bool named = walker.skip_word(key);
  if (!named) {
    walker.skip_key();
    return std::nullopt;
  }
  walker.skip_spaces();
  if (walker.peek() != '=') return std::nullopt;
  walker.step();
  walker.skip_spaces();
  return walker.value();
}

std::optional<text::Place> in_braces(Walker& walker, std::string_view key) {
  int depth = 0;
  while (!walker.done()) {
    const char c = walker.peek();
    if (c == '"' || c == '\'') {
      walker.skip_quoted();
    } else if (is_key_letter(c) && depth == 1) {
      if (const auto found = after_key(walker, key)) return found;
    } else {
      depth += c == '{' || c == '[' ? 1 : 0;
      depth -= c == '}' || c == ']' ? 1 : 0;
      walker.step();
      if (depth == 0) return std::nullopt;
    }
  }
  return std::nullopt;
}

// Lines below a heading, up to the next.
std::optional<text::Place> below_heading(Walker& walker, std::string_view key) {
  walker.skip_line();
  while (!walker.done()) {
    walker.skip_spaces();
    if (walker.peek() == '[') return std::nullopt;
    if (const auto found = after_key(walker, key)) return found;
    walker.skip_line();
  }
  return std::nullopt;
}

}  // namespace

text::Place key_place(const text::Sources& sources, text::Place table, std::string_view key) {
  Walker walker(sources.at(table.file).text, table);
  const auto found = walker.peek() == '[' ? below_heading(walker, key) : in_braces(walker, key);
  return found.value_or(table);
}

}  // namespace goldthread::check
