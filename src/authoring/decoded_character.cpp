#include "authoring/decoded_character.hpp"

#include <array>
#include <charconv>
#include <optional>
#include <string>
#include <utility>

namespace goldthread::authoring {

namespace {

using Decoded = std::optional<DecodedCharacter>;

std::optional<char32_t> number(std::string_view digits, int base) {
  unsigned value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, base);
  if (digits.empty() || error != std::errc() || end != digits.data() + digits.size() || value > 0x10FFFF) return std::nullopt;
  return static_cast<char32_t>(value);
}

// Names that writers of markup use; any other name stands for a character that is no letter.
std::optional<char32_t> named(std::string_view name) {
  using Name = std::pair<std::string_view, char32_t>;
  static constexpr std::array names = {Name{"amp", U'&'},   Name{"lt", U'<'},     Name{"gt", U'>'},        Name{"quot", U'"'},
                                       Name{"apos", U'\''}, Name{"shy", U'\xAD'}, Name{"zwnj", U'\x200C'}, Name{"zwj", U'\x200D'}};
  for (const auto& [key, character] : names) {
    if (name == key) return character;
  }
  for (const char c : name) {
    if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))) return std::nullopt;
  }
  return name.empty() ? std::nullopt : std::optional(U' ');
}

// Text that was escaped twice, &amp;#39;, is read twice.
Decoded entity(std::string_view text) {
  constexpr std::size_t longest = 12;
  std::size_t prefix = 1;
  while (text.substr(prefix).starts_with("amp;")) prefix += 4;
  const std::size_t end = text.substr(0, prefix + longest).find(';', prefix);
  if (end != std::string_view::npos) {
    const std::string_view name = text.substr(prefix, end - prefix);
    const bool by_number = name.starts_with('#');
    const bool hexadecimal = name.starts_with("#x") || name.starts_with("#X");
    const auto character = by_number ? number(name.substr(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10) : named(name);
    if (character) return DecodedCharacter{*character, end + 1};
  }
  return prefix == 1 ? std::nullopt : Decoded(DecodedCharacter{U'&', prefix});
}

Decoded backslash(std::string_view text) {
  if (text.size() < 2) return std::nullopt;
  switch (text[1]) {
    case 'u':
      break;
    case 'n':
    case 'N':
    case 'r':
    case 't':
    case 'b':
    case 'f':
      return DecodedCharacter{U' ', 2};
    default:
      return static_cast<unsigned char>(text[1]) < 0x80 ? Decoded(DecodedCharacter{static_cast<char32_t>(text[1]), 2}) : std::nullopt;
  }
  const auto first = number(text.substr(2, 4), 16);
  if (!first || text.size() < 6) return std::nullopt;
  if (*first < 0xD800 || *first > 0xDBFF) return DecodedCharacter{*first, 6};
  const auto second = text.substr(6).starts_with("\\u") ? number(text.substr(8, 4), 16) : std::nullopt;
  if (!second || *second < 0xDC00 || *second > 0xDFFF) return DecodedCharacter{U' ', 6};
  return DecodedCharacter{0x10000 + ((*first - 0xD800) << 10U) + (*second - 0xDC00), 12};
}

Decoded utf8(std::string_view bytes) {
  const auto lead = static_cast<unsigned char>(bytes[0]);
  const std::size_t length = lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 0;
  if (length == 0 || length > bytes.size()) return std::nullopt;
  if (length == 1) return DecodedCharacter{lead, 1};
  char32_t out = lead & (0x7FU >> length);
  for (std::size_t i = 1; i < length; ++i) {
    const auto next = static_cast<unsigned char>(bytes[i]);
    if ((next & 0xC0U) != 0x80) return std::nullopt;
    out = out << 6U | (next & 0x3FU);
  }
  return out > 0x10FFFF ? std::nullopt : Decoded(DecodedCharacter{out, length});
}

Decoded per_cent(std::string_view text) {
  std::string bytes;
  while (bytes.size() < 4 && text.substr(bytes.size() * 3).starts_with('%')) {
    const auto byte = number(text.substr(bytes.size() * 3 + 1, 2), 16);
    if (!byte || text.size() < bytes.size() * 3 + 3) break;
    bytes += static_cast<char>(*byte);
    if (static_cast<unsigned char>(bytes[0]) < 0x80) break;
  }
  if (bytes.empty()) return std::nullopt;
  const Decoded character = utf8(bytes);
  return character ? DecodedCharacter{character->character, character->length * 3} : DecodedCharacter{U' ', 3};
}

Decoded workbook_escape(std::string_view text) {
  if (text.size() < 7 || text[1] != 'x' || text[6] != '_') return std::nullopt;
  const auto character = number(text.substr(2, 4), 16);
  return character ? Decoded(DecodedCharacter{*character, 7}) : std::nullopt;
}

}  // namespace

DecodedCharacter decoded_character(std::string_view text) {
  Decoded out;
  if (text[0] == '&') out = entity(text);
  if (text[0] == '\\') out = backslash(text);
  if (text[0] == '%') out = per_cent(text);
  if (text[0] == '_') out = workbook_escape(text);
  if (!out) out = utf8(text);
  return out.value_or(DecodedCharacter{});
}

}  // namespace goldthread::authoring
