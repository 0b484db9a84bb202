#include "workbook/note_symbols.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace goldthread::workbook {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 5> signs = {{
    {"*", "(star)"},
    {"†", "(dagger)"},
    {"‡", "(double dagger)"},
    {"§", "section "},
    {"¶", "paragraph "},
}};

constexpr std::array<std::string_view, 10> raised = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};

// Most text is: no symbol begins with it.
bool is_plain(char c) { return static_cast<unsigned char>(c) < 0x80 && c != '*'; }

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// "m" or "km" as a word of its own.
bool ends_in_unit_of_length(std::string_view text) {
  if (!text.ends_with('m')) return false;
  text.remove_suffix(text.ends_with("km") ? 2 : 1);
  return text.empty() || !is_letter(text.back());
}

}  // namespace

std::string without_note_symbols(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    if (is_plain(text.front())) {
      out += text.front();
      text.remove_prefix(1);
      continue;
    }
    const auto begins = [&](std::string_view symbol) { return text.starts_with(symbol); };
    const auto sign = std::find_if(signs.begin(), signs.end(), [&](const auto& each) { return begins(each.first); });
    const auto digit = std::find_if(raised.begin(), raised.end(), begins);
    if (sign != signs.end()) {
      out += sign->second;
      text.remove_prefix(sign->first.size());
    } else if (digit != raised.end()) {
      const auto number = static_cast<char>('0' + (digit - raised.begin()));
      if ((number == '2' || number == '3') && ends_in_unit_of_length(out)) {
        out += *digit;
      } else {
        out += number;
      }
      text.remove_prefix(digit->size());
    } else {
      out += text.front();
      text.remove_prefix(1);
    }
  }
  return out;
}

}  // namespace goldthread::workbook
