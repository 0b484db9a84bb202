#include "data/codes.hpp"

#include <catch2/catch.hpp>

namespace goldthread::data {

namespace {

model::Flags flags(std::string_view letters) {
  const auto has = [&](std::string_view letter) { return letters.find(letter) != std::string_view::npos; };
  model::Flags out;
  out.provisional = has("p");
  out.estimated = has("e");
  out.revised = has("r");
  out.series_break = has("b");
  out.low = has("low");
  return out;
}

}  // namespace

TEST_CASE("flags stand in the order p, e, r, b, low, with spaces between") {
  CHECK(code(flags("")).empty());
  CHECK(code(flags("r")) == "r");
  CHECK(code(flags("rp")) == "p r");
  CHECK(code(flags("rpeb")) == "p e r b");
  CHECK(code(flags("low")) == "low");
}

TEST_CASE("markers are the letters that authors write") {
  CHECK(code(model::Marker::none).empty());
  CHECK(code(model::Marker::not_available) == "x");
  CHECK(code(model::Marker::withheld) == "c");
  CHECK(code(model::Marker::not_applicable) == "z");
}

TEST_CASE("kinds are the words that authors write") {
  CHECK(code(model::Better::range) == "range");
  CHECK(code(model::MeasureKind::cumulative) == "cumulative");
  CHECK(code(model::Frequency::academic_year) == "academic-year");
  CHECK(code(model::ReportSeries::dashboard) == "dashboard");
  CHECK(code(model::When::any).empty());
  CHECK(code(derive::XmrRule::two_of_three) == "two-of-three");
  CHECK(month_code(1) == "jan");
  CHECK(month_code(12) == "dec");
}

TEST_CASE("a number has digits and a point alone") {
  CHECK(number(*model::Decimal::parse("-1250.5"), 2) == "-1250.50");
  CHECK(number(*model::Decimal::parse("1000000"), 0) == "1000000");
  CHECK(number(*model::Decimal::parse("0.0049"), 2) == "0.00");
}

TEST_CASE("a rank is its word, and there is none beyond the last") {
  model::Measure rating;
  rating.ranks = {"poor", "fair", "good"};
  CHECK(rank_word(rating, 0) == "poor");
  CHECK(rank_word(rating, 2) == "good");
  CHECK(rank_word(rating, 3) == std::nullopt);
  CHECK(rank_word(rating, -1) == std::nullopt);
}

}  // namespace goldthread::data
