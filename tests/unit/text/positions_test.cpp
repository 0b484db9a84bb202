#include "text/positions.hpp"

#include <catch2/catch.hpp>
#include <string>

using goldthread::text::Position;
using goldthread::text::Positions;

namespace {

std::string shown(Position position) { return std::to_string(position.line) + ":" + std::to_string(position.column); }

}  // namespace

TEST_CASE("a place has its line and the characters before it, whatever was asked for before") {
  const std::string text = "one\nzw\u00F6lf \u20AC\n\nfour";
  const auto at = [&](std::size_t offset) { return shown(Positions(text).at(offset)); };
  CHECK(at(0) == "1:1");
  CHECK(at(3) == "1:4");
  CHECK(at(4) == "2:1");
  CHECK(at(8) == "2:4");   // after the two bytes of one letter
  CHECK(at(14) == "2:8");  // at the line's end
  CHECK(at(15) == "3:1");
  CHECK(at(text.size()) == "4:5");

  Positions positions(text);
  for (const std::size_t offset : {0U, 8U, 4U, 10U, 10U, 16U, 2U, 17U, 4U}) CHECK(shown(positions.at(offset)) == at(offset));
}

TEST_CASE("a line and a byte in it are a place too, and the text's end is the last") {
  Positions positions("a\n\u00E9t\u00E9\n");
  CHECK(shown(positions.at(2, 2)) == "2:2");
  CHECK(shown(positions.at(2, 0)) == "2:1");
  CHECK(shown(positions.at(3, 0)) == "3:1");
  CHECK(shown(positions.at(3, 9)) == "3:1");
  CHECK(shown(positions.at(7, 2)) == "7:3");
}
