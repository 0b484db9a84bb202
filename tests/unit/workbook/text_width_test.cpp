#include "workbook/text_width.hpp"

#include <catch2/catch.hpp>

using namespace goldthread::workbook;

TEST_CASE("Widths are Arial's at 12 point", "[text_width]") {
  CHECK(text_width("0") == Approx(8.896));
  CHECK(text_width("WWW") == Approx(3 * 15.104));
  CHECK(text_width("W", Weight::bold) == Approx(15.104 * 1.08));
  CHECK(text_width("") == 0);
  CHECK(widest_word("a bins b") == Approx(text_width("bins")));
  CHECK(widest_line("short\na longer line\nend") == Approx(text_width("a longer line")));
  CHECK(text_width("é") == text_width("ô"));
}

TEST_CASE("Text wraps at spaces", "[text_width]") {
  const double four = text_width("0000");
  CHECK(wrapped_lines("", Weight::regular, four) == 1);
  CHECK(wrapped_lines("0000", Weight::regular, four) == 1);
  CHECK(wrapped_lines("00 00", Weight::regular, four) == 2);
  CHECK(wrapped_lines("00 0 00", Weight::regular, four) == 2);
  CHECK(wrapped_lines("0\n0\n0", Weight::regular, four) == 3);
  CHECK(wrapped_lines("000000000", Weight::regular, four) == 3);  // one long word is broken
}

TEST_CASE("A text is cut at a word so that its ending fits too", "[text_width]") {
  const double ten = text_width("0000000000");
  CHECK(cut_to_lines("one two", Weight::regular, ten, 3, "... more") == "one two");
  const std::string cut = cut_to_lines("00000 00000 00000 00000 00000", Weight::regular, ten, 3, "...");
  CHECK(cut == "00000 00000...");
  CHECK(wrapped_lines(cut, Weight::regular, ten) <= 3);
  const std::string broken = cut_to_lines(std::string(40000, '0'), Weight::regular, ten, 3, "...");
  CHECK(broken.ends_with("0..."));
  CHECK(wrapped_lines(broken, Weight::regular, ten) <= 3);
}
