#include "data/codes.hpp"

#include <catch2/catch.hpp>

namespace goldthread::data {

TEST_CASE("flags stand in the order p, e, r, b, low with spaces between") {
  model::Flags flags;
  CHECK(code(flags).empty());
  flags.revised = true;
  CHECK(code(flags) == "r");
  flags.provisional = true;
  CHECK(code(flags) == "p r");
  flags.estimated = flags.series_break = flags.low = true;
  CHECK(code(flags) == "p e r b low");
}

TEST_CASE("a marker is its letter") {
  CHECK(code(model::Marker::none).empty());
  CHECK(code(model::Marker::not_available) == "x");
  CHECK(code(model::Marker::withheld) == "c");
  CHECK(code(model::Marker::not_applicable) == "z");
}

TEST_CASE("a number has exactly the published decimals") {
  const auto text = [](std::string_view literal, int decimals) { return number(*model::Decimal::parse(literal), decimals); };
  CHECK(text("55.6", 1) == "55.6");
  CHECK(text("60", 1) == "60.0");
  CHECK(text("0.05", 1) == "0.1");
  CHECK(text("-0.04", 1) == "0.0");
  CHECK(text("-3.0625", 3) == "-3.063");
  CHECK(text("999999999999999", 0) == "999999999999999");
}

TEST_CASE("a rating's value is its word, and nothing where there is no such rank") {
  model::Measure measure;
  measure.ranks = {"poor", "fair", "good"};
  CHECK(rank_word(measure, 0) == "poor");
  CHECK(rank_word(measure, 2) == "good");
  CHECK_FALSE(rank_word(measure, 3));
  CHECK_FALSE(rank_word(measure, -1));
}

}  // namespace goldthread::data
