#include "check/fragments.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "text/utf8.hpp"

namespace goldthread::check {

namespace {

constexpr std::size_t most_letters_cut_off = 2;

// Marks that stand for the line above, and what stands around them: each is one character.
constexpr auto marks = std::to_array<std::string_view>({"\"",     "'",      ",",      ".",      "-",      " ",      "\u00a0", "\u3003",
                                                        "\u201c", "\u201d", "\u201e", "\u2018", "\u2019", "\u2032", "\u2033", "\u02ba",
                                                        "\u00a8", "\u2013", "\u2014", "\u2026", "\u00ab", "\u00bb"});

bool all_marks(std::string_view text) {
  while (!text.empty()) {
    const std::string_view character = text.substr(0, std::max<std::size_t>(1, text::character_length(text)));
    if (std::find(marks.begin(), marks.end(), character) == marks.end()) return false;
    text.remove_prefix(character.size());
  }
  return true;
}

}  // namespace

bool is_ditto(std::string_view text) {
  if (text.empty()) return false;
  if (all_marks(text)) return true;
  std::string lower(text);
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  constexpr auto words =
      std::to_array<std::string_view>({"do", "do.", "ditto", "ditto.", "as above", "as above.", "same as above", "same"});
  return std::find(words.begin(), words.end(), lower) != words.end();
}

bool is_fragment(std::string_view text) {
  if (text.empty()) return false;
  if (is_ditto(text)) return true;
  while (!text.empty()) {
    const std::size_t end = std::min(text.size(), text.find(' '));
    if (text::count_characters(text.substr(0, end)) > most_letters_cut_off) return false;
    text.remove_prefix(std::min(text.size(), end + 1));
  }
  return true;
}

}  // namespace goldthread::check
