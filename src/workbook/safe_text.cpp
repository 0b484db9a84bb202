#include "workbook/safe_text.hpp"

#include <algorithm>
#include <cstdint>

#include "text/utf8.hpp"
#include "workbook/note_symbols.hpp"

namespace goldthread::workbook {

namespace {

constexpr std::string_view cut_mark = "...";

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_hexadecimal(char c) { return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

// What valid characters may not stand: controls but line breaks, U+FFFD and the noncharacters U+FFFE and U+FFFF.
enum class Fate { stays, goes, becomes_space, becomes_question_mark };
Fate fate_of(std::string_view character) {
  const auto first = static_cast<unsigned char>(character[0]);
  if (character.size() == 1) {
    if (first == '\n' || (first >= 0x20 && first != 0x7F)) return Fate::stays;
    return first == '\t' ? Fate::becomes_space : Fate::goes;
  }
  if (character.size() == 2 && first == 0xC2 && static_cast<unsigned char>(character[1]) < 0xA0) return Fate::goes;  // C1 controls
  if (character == "\xEF\xBF\xBD" || character == "\xEF\xBF\xBE" || character == "\xEF\xBF\xBF") return Fate::becomes_question_mark;
  return Fate::stays;
}

// Characters one by one; an invalid byte counts as one that becomes a question mark.
std::string clean(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const std::size_t valid = text::first_invalid_utf8(text).value_or(text.size());
    for (std::size_t i = 0; i < valid;) {
      const auto byte = static_cast<unsigned char>(text[i]);
      const std::size_t length = byte < 0x80 ? 1 : byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2;
      const std::string_view character = text.substr(i, length);
      switch (fate_of(character)) {
        case Fate::stays:
          out += character;
          break;
        case Fate::goes:
          break;
        case Fate::becomes_space:
          out += ' ';
          break;
        case Fate::becomes_question_mark:
          out += '?';
          break;
      }
      i += length;
    }
    if (valid == text.size()) break;
    out += '?';
    text.remove_prefix(valid + 1);
  }
  return out;
}

void trim(std::string& text) {
  constexpr std::string_view no_break_space = "\xC2\xA0";
  const auto is_space = [](char c) { return c == ' ' || c == '\n'; };
  std::size_t end = text.size();
  while (end > 0) {
    if (is_space(text[end - 1])) {
      --end;
    } else if (end > 1 && text.compare(end - 2, 2, no_break_space) == 0) {
      end -= 2;
    } else {
      break;
    }
  }
  text.erase(end);
  std::size_t start = 0;
  while (start < text.size()) {
    if (is_space(text[start])) {
      ++start;
    } else if (text.compare(start, 2, no_break_space) == 0) {
      start += 2;
    } else {
      break;
    }
  }
  text.erase(0, start);
}

// "_x0041_" stands for "A" in a workbook's strings.
void break_escapes(std::string& text) {
  for (std::size_t i = text.find("_x"); i != std::string::npos; i = text.find("_x", i + 1)) {
    if (i + 6 < text.size() && text[i + 6] == '_' && std::all_of(&text[i + 2], &text[i + 6], is_hexadecimal)) text.insert(i + 6, 1, ' ');
  }
}

// "+5", "-3.2 points" are figures; "=1+1", "@SUM", "+A1", "-cmd" would be formulas in a CSV.
bool begins_like_a_formula(std::string_view text) {
  if (text.empty()) return false;
  if (text[0] == '=' || text[0] == '@') return true;
  if (text[0] != '+' && text[0] != '-') return false;
  std::size_t i = 1;
  while (i < text.size() && (is_digit(text[i]) || text[i] == '.' || text[i] == ',' || text[i] == '%')) ++i;
  return i == 1 || (i < text.size() && text[i] != ' ' && text[i] != '\n');
}

}  // namespace

std::size_t utf16_length(std::string_view valid) {
  std::size_t units = 0;
  for (const char c : valid) {
    const auto byte = static_cast<unsigned char>(c);
    units += (byte & 0xC0U) != 0x80U;
    units += byte >= 0xF0;
  }
  return units;
}

std::string safe_text(std::string_view text, std::size_t most) {
  std::string out = without_note_symbols(clean(text));
  trim(out);
  break_escapes(out);
  if (begins_like_a_formula(out)) out.insert(0, 1, '\'');
  if (out.size() <= most || utf16_length(out) <= most) return out;
  std::size_t units = 0;
  std::size_t end = 0;
  while (end < out.size()) {
    const auto byte = static_cast<unsigned char>(out[end]);
    const std::size_t length = byte < 0x80 ? 1 : byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2;
    units += length == 4 ? 2 : 1;
    if (units + cut_mark.size() > most) break;
    end += length;
  }
  out.erase(end);
  trim(out);
  return out += cut_mark;
}

}  // namespace goldthread::workbook
