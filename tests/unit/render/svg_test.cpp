#include "render/svg.hpp"

#include <catch2/catch.hpp>

namespace goldthread::render {

namespace {

std::string coordinate(int tenths) {
  std::string out;
  append_coordinate(out, tenths);
  return out;
}

}  // namespace

TEST_CASE("coordinates have at most one decimal") {
  CHECK(coordinate(0) == "0");
  CHECK(coordinate(1234) == "123.4");
  CHECK(coordinate(1230) == "123");
  CHECK(coordinate(-5) == "-0.5");
  CHECK(coordinate(-2147483647) == "-214748364.7");
  std::string out;
  append_coordinate_attribute(out, "cx", 15);
  append_point(out, 'L', 10, -25);
  CHECK(out == " cx=\"1.5\"L1 -2.5");
}

TEST_CASE("labels break between words") {
  CHECK(wrapped("Similar councils 58%", 12) == std::vector<std::string>{"Similar", "councils 58%"});
  CHECK(wrapped("Unbreakablelongword is", 12) == std::vector<std::string>{"Unbreakablelongword", "is"});
  CHECK(wrapped("", 12).empty());
}

TEST_CASE("text in a drawing is escaped") {
  std::string out;
  append_svg_text(out, 0, 10, TextAnchor::end, "chart-tick", "<b>");
  CHECK(out == "<text x=\"0\" y=\"1\" text-anchor=\"end\" class=\"chart-tick\">&lt;b&gt;</text>");
}

}  // namespace goldthread::render
