#include "text/utf8.hpp"

#include <catch2/catch.hpp>
#include <string>

using goldthread::text::count_characters;
using goldthread::text::first_invalid_utf8;

TEST_CASE("valid UTF-8 has no fault") {
  for (const char* text :
       {"", "plain", "\xC3\xA9", "\xE2\x82\xAC", "\xF0\x9F\x97\x91", "\xEF\xBF\xBD", "\xF4\x8F\xBF\xBF", "\xED\x9F\xBF", "\xEE\x80\x80"}) {
    CHECK(first_invalid_utf8(text) == std::nullopt);
  }
}

TEST_CASE("the first byte that is no part of UTF-8 is found") {
  // Cut short, alone, overlong, a surrogate, beyond the last code point, never a byte of UTF-8.
  for (const char* bad : {"\xC3", "\x80", "\xC0\xAF", "\xE0\x80\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xFF", "\xF8\x88\x80\x80\x80",
                          "\xE2\x82", "\xF0\x9F\x97"}) {
    CHECK(first_invalid_utf8(bad) == 0U);
    CHECK(first_invalid_utf8("ab" + std::string(bad)) == 2U);
    CHECK(first_invalid_utf8("abcdefghijklmno" + std::string(bad) + "p") == 15U);
  }
}

TEST_CASE("a fault is found at any distance from a block of eight") {
  for (std::size_t before = 0; before < 40; ++before) {
    CHECK(first_invalid_utf8(std::string(before, 'x') + "\xFF" + std::string(20, 'y')) == before);
    CHECK(first_invalid_utf8(std::string(before, 'x') + "\xC3\xA9" + std::string(20, 'y')) == std::nullopt);
  }
}

TEST_CASE("characters are counted, not bytes") {
  CHECK(count_characters("") == 0);
  CHECK(count_characters("caf\xC3\xA9") == 4);
  CHECK(count_characters("\xE2\x82\xAC\xF0\x9F\x97\x91") == 2);
}

TEST_CASE("a control character is found wherever it stands; tabs and line ends are none") {
  using goldthread::text::first_control;
  CHECK(first_control("a\tb\r\nc \u00A0 \u20AC \uFFFD") == std::nullopt);
  CHECK(first_control("") == std::nullopt);
  for (const char* control : {"\x01", "\x0B", "\x1B", "\x7F", "\u0080", "\u009F", "\uFFFE", "\uFFFF"}) {
    CHECK(first_control(control) == 0U);
    CHECK(first_control("\u00E9" + std::string(control)) == 2U);
  }
  CHECK(first_control(std::string("ab\0c", 4)) == 2U);
}

TEST_CASE("a character's length is known, and that it is none") {
  using goldthread::text::character_length;
  CHECK(character_length("a\u20AC") == 1U);
  CHECK(character_length("\u20AC") == 3U);
  CHECK(character_length("\xE2\x82") == 0U);
  CHECK(character_length("\xFE") == 0U);
  CHECK(character_length("") == 0U);
}
