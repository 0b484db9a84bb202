#include "text/utf8.hpp"

#include <cstdint>
#include <cstring>

namespace goldthread::text {

// Table 3-7 of the Unicode standard.
std::size_t character_length(std::string_view bytes) {
  if (bytes.empty()) return 0;
  const auto byte = [&](std::size_t i) -> unsigned { return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0U; };
  const auto continues = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
  const unsigned first = byte(0);
  if (first < 0x80U) return 1;
  if (first >= 0xC2U && first <= 0xDFU) return continues(1) ? 2 : 0;
  if (first >= 0xE0U && first <= 0xEFU) {
    const unsigned low = first == 0xE0U ? 0xA0U : 0x80U;
    const unsigned high = first == 0xEDU ? 0x9FU : 0xBFU;
    return byte(1) >= low && byte(1) <= high && continues(2) ? 3 : 0;
  }
  if (first >= 0xF0U && first <= 0xF4U) {
    const unsigned low = first == 0xF0U ? 0x90U : 0x80U;
    const unsigned high = first == 0xF4U ? 0x8FU : 0xBFU;
    return byte(1) >= low && byte(1) <= high && continues(2) && continues(3) ? 4 : 0;
  }
  return 0;
}

std::optional<std::size_t> first_invalid_utf8(std::string_view bytes) {
  std::size_t i = 0;
  while (i < bytes.size()) {
    // Eight plain ASCII bytes at a time: nearly all of a council's text.
    std::uint64_t word = 0;
    if (i + sizeof word <= bytes.size()) {
      std::memcpy(&word, bytes.data() + i, sizeof word);
      if ((word & 0x8080808080808080ULL) == 0) {
        i += sizeof word;
        continue;
      }
    }
    const std::size_t length = character_length(bytes.substr(i));
    if (length == 0) return i;
    i += length;
  }
  return std::nullopt;
}

// Of U+FDC0 to U+FDFF, by its last byte: U+FDD0 to U+FDEF.
static bool is_noncharacter(unsigned char last) { return last >= 0x90U && last <= 0xAFU; }

std::optional<std::size_t> first_control(std::string_view valid) {
  for (std::size_t i = 0; i < valid.size(); ++i) {
    const auto byte = static_cast<unsigned char>(valid[i]);
    if (byte >= 0x20U && byte < 0x7FU) continue;
    if (byte < 0x20U && byte != '\t' && byte != '\n' && byte != '\r') return i;
    if (byte == 0x7FU) return i;
    if (byte == 0xC2U && static_cast<unsigned char>(valid[i + 1]) < 0xA0U) return i;
    if (byte == 0xEFU && valid.substr(i + 1, 1) == "\xBF" && static_cast<unsigned char>(valid[i + 2]) >= 0xBEU) return i;
    if (byte == 0xEFU && valid.substr(i + 1, 1) == "\xB7" && is_noncharacter(static_cast<unsigned char>(valid[i + 2]))) return i;
  }
  return std::nullopt;
}

std::size_t count_characters(std::string_view valid) {
  std::size_t count = 0;
  for (const char c : valid) count += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
  return count;
}

}  // namespace goldthread::text
