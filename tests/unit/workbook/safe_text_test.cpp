#include "workbook/safe_text.hpp"

#include <catch2/catch.hpp>

using goldthread::workbook::safe_text;
using goldthread::workbook::utf16_length;

TEST_CASE("Plain text stays as it is", "[safe_text]") {
  CHECK(safe_text("Missed bins, 60.8 per 100,000") == "Missed bins, 60.8 per 100,000");
  CHECK(safe_text("Tŷ Hafan – a café\nnext line") == "Tŷ Hafan – a café\nnext line");
  CHECK(safe_text("").empty());
}

TEST_CASE("Spaces around a text and control characters go", "[safe_text]") {
  CHECK(safe_text(" \n two words\xC2\xA0 ") == "two words");
  CHECK(safe_text(std::string_view("a\0b\x07z\x7F\x1B[31m", 11)) == "abz[31m");
  CHECK(safe_text("one\ttwo\r\nthree") == "one two\nthree");
  CHECK(safe_text("next\xC2\x85line") == "nextline");
  CHECK(safe_text("\x01\x02").empty());
}

TEST_CASE("Bytes that are no text read as question marks", "[safe_text]") {
  CHECK(safe_text("a\xFF\xFE"
                  "b") == "a??b");
  CHECK(safe_text("cut \xE2\x82") == "cut ??");
  CHECK(safe_text("\xEF\xBF\xBD \xEF\xBF\xBF") == "? ?");
}

TEST_CASE("What Excel would read as an escaped character is broken up", "[safe_text]") {
  CHECK(safe_text("_x0041_") == "_x0041 _");
  CHECK(safe_text("a_x000a_x000D_b") == "a_x000a _x000D _b");
  CHECK(safe_text("_x00_ _xylophone_") == "_x00_ _xylophone_");
}

TEST_CASE("What begins like a formula begins with an apostrophe", "[safe_text]") {
  for (const char* formula : {"=1+1", "=cmd|' /C calc'!A0", "@SUM(A1)", "+A1", "-cmd", "-1+cmd|x", "+", "-(1)"}) {
    CHECK(safe_text(formula) == std::string("'") + formula);
  }
  CHECK(safe_text("  =1") == "'=1");
  for (const char* figure : {"+5", "-3.2 points", "-1,250.5", "-4%", "+2\nmore"}) CHECK(safe_text(figure) == figure);
}

TEST_CASE("Length is counted as Excel counts it, and what is too long is cut between characters", "[safe_text]") {
  CHECK(utf16_length("aé€😀") == 5);
  CHECK(safe_text("abcdefghij", 10) == "abcdefghij");
  CHECK(safe_text("abcdefghijk", 10) == "abcdefg...");
  CHECK(safe_text("😀😀😀😀😀😀", 10) == "😀😀😀...");
  const std::string cut = safe_text(std::string(40000, 'x'));
  CHECK(cut.size() == goldthread::workbook::most_characters);
}
