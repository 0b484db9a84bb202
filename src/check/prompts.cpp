#include "check/prompts.hpp"

#include <algorithm>
#include <array>

namespace goldthread::check {

namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
bool is_letter(char c) { return lower(c) >= 'a' && lower(c) <= 'z'; }

// The length of `words` (in lower case, one space between two) where they stand at a place, whatever their capitals and
// spaces; 0 where they do not.
std::size_t length_at(std::string_view text, std::size_t at, std::string_view words) {
  std::size_t end = at;
  for (const char wanted : words) {
    if (wanted == ' ') {
      const std::size_t spaces = end;
      while (end < text.size() && (text[end] == ' ' || text[end] == '\n' || text[end] == '\r')) ++end;
      if (end == spaces) return 0;
    } else if (end == text.size() || lower(text[end]) != wanted) {
      return 0;
    } else {
      ++end;
    }
  }
  return end < text.size() && is_letter(text[end]) ? 0 : end - at;
}

// "YES/NO", "YES / NO": in capitals, as forms have it.
std::string_view yes_or_no(std::string_view text, std::size_t at) {
  std::size_t end = at + 3;
  const auto spaces = [&] {
    while (end < text.size() && text[end] == ' ') ++end;
  };
  spaces();
  if (end == text.size() || text[end] != '/') return {};
  ++end;
  spaces();
  if (text.substr(end, 2) != "NO" || (end + 2 < text.size() && is_letter(text[end + 2]))) return {};
  return text.substr(at, end + 2 - at);
}

// "[insert date]", not a link.
std::string_view to_be_inserted(std::string_view text, std::size_t at) {
  if (at == 0 || text[at - 1] != '[') return {};
  const std::size_t end = text.find_first_of("]\n", at);
  if (end == std::string_view::npos || text[end] != ']' || (end + 1 < text.size() && text[end + 1] == '(')) return {};
  return text.substr(at - 1, end + 2 - at);
}

constexpr auto phrases =
    std::to_array<std::string_view>({"delete as appropriate", "delete as applicable", "delete as necessary", "delete if not applicable",
                                     "delete if not needed", "delete the words in italics", "delete this text", "delete this line",
                                     "delete this section", "please include the following table", "lorem ipsum"});

}  // namespace

std::string_view leftover_prompt(std::string_view text, std::size_t at, std::size_t size) {
  const std::string_view word = text.substr(at, size);
  switch (lower(word.front())) {
    case 'd':
    case 'l':
    case 'p':
      for (const std::string_view phrase : phrases) {
        if (const std::size_t length = length_at(text, at, phrase)) return text.substr(at, length);
      }
      return {};
    case 'i':
      if (word == "IF" && text.substr(at, 14) == "IF APPROPRIATE") return text.substr(at, 14);
      return size == 6 && length_at(text, at, "insert") ? to_be_inserted(text, at) : std::string_view();
    case 't':
      return word == "TODO" ? word : std::string_view();
    case 'y':
      return word == "YES" ? yes_or_no(text, at) : std::string_view();
    default:
      return {};
  }
}

}  // namespace goldthread::check
