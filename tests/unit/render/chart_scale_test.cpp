#include "render/chart_scale.hpp"

#include <catch2/catch.hpp>

#include "example_measure.hpp"
#include "render/numbers.hpp"

namespace goldthread::render {

namespace {

std::string ticks(const Scale& scale) {
  std::string out;
  for (const model::Decimal& tick : scale.ticks()) out += number_text(tick, scale.tick_decimals()) + " ";
  return out;
}

Scale line(const char* smallest, const char* largest, int decimals) {
  return {number(smallest), number(largest), decimals, ScaleStart::where_it_shows_most, 2000};
}

}  // namespace

TEST_CASE("ticks go in steps of 1, 2 or 5, with no more decimals than they need") {
  CHECK(ticks(line("55.6", "66.2", 1)) == "55 60 65 70 ");
  CHECK(ticks(line("98.1", "99.9", 1)) == "98.0 98.5 99.0 99.5 100.0 ");
  CHECK(ticks(line("0", "3", 0)) == "0 1 2 3 ");
  CHECK(ticks(line("1100000", "1350000", 0)) == "1,100,000 1,200,000 1,300,000 1,400,000 ");
  CHECK(ticks(line("-1.5", "2.0", 1)) == "−2 −1 0 1 2 ");
}

TEST_CASE("lines start at nought unless it would flatten them, and then say so") {
  CHECK(line("30", "66", 0).low() == number("0"));
  CHECK_FALSE(line("30", "66", 0).is_cut());
  CHECK(line("55", "66", 0).is_cut());
  CHECK(line("-66", "-60", 0).is_cut());
  const Scale columns(number("55"), number("66"), 0, ScaleStart::at_nought, 2000);
  CHECK(columns.low() == number("0"));
  CHECK_FALSE(columns.is_cut());
}

TEST_CASE("a flat line has a scale around it") {
  CHECK(ticks(line("0", "0", 0)) == "0 1 ");
  CHECK(ticks(line("50", "50", 0)) == "45 50 55 ");
}

TEST_CASE("values stand by whole numbers, none outside") {
  const Scale scale = line("0", "100", 1);
  CHECK(scale.at(number("0")) == 0);
  CHECK(scale.at(number("33.3")) == 666);
  CHECK(scale.at(number("100")) == 2000);
  CHECK(scale.at(number("1000")) == 2000);
  CHECK(scale.at(number("-5")) == 0);
  CHECK(line("0", "999999999999999", 0).at(number("999999999999999")) == 2000);
  CHECK(Scale::of_ranks(4, 2000).at(number("2")) == 1000);
  CHECK(Scale::of_ranks(0, 2000).at(number("0")) == 0);
}

}  // namespace goldthread::render
