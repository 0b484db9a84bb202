#include "model/decimal.hpp"

#include <catch2/catch.hpp>
#include <stdexcept>

namespace goldthread::model {

namespace {

std::string parsed(std::string_view literal) {
  const auto out = Decimal::parse(literal);
  return out ? out->text() : "none";
}

Decimal decimal(std::string_view literal) { return Decimal::parse(literal).value(); }

}  // namespace

TEST_CASE("a decimal keeps its digits as written") {
  CHECK(parsed("60.0") == "60.0");
  CHECK(parsed("-0.50") == "-0.50");
  CHECK(parsed("+7") == "7");
  CHECK(parsed("1_234.5") == "1234.5");
  CHECK(parsed("007") == "7");
  CHECK(parsed("0") == "0");
  CHECK(parsed("-0.0") == "0.0");
}

TEST_CASE("anything but plain digits is no decimal") {
  for (const auto literal : {"", "-", ".", "1.", ".5", "1e3", "inf", "nan", "1.2.3", "1__0", "_1", "1_", "1._5", "0x1", " 1", "1,000"})
    CHECK(parsed(literal) == "none");
}

TEST_CASE("a literal has at most 15 digits, 9 of them after the point") {
  CHECK(parsed("999999999999999") == "999999999999999");
  CHECK(parsed("1000000000000000") == "none");
  CHECK(parsed("0.123456789") == "0.123456789");
  CHECK(parsed("0.1234567891") == "none");
  CHECK(parsed("000000000000000000000000000001") == "1");
}

TEST_CASE("rounding is half away from zero and never gives a negative zero") {
  CHECK(decimal("0.05").rounded(1).text() == "0.1");
  CHECK(decimal("-0.05").rounded(1).text() == "-0.1");
  CHECK(decimal("-0.04").rounded(1).text() == "0.0");
  CHECK(decimal("2.5").rounded(0).text() == "3");
  CHECK(decimal("-2.5").rounded(0).text() == "-3");
  CHECK(decimal("60.848").rounded(1).text() == "60.8");
  CHECK(decimal("7").rounded(2).text() == "7.00");
}

TEST_CASE("sums, differences and products are exact") {
  CHECK((decimal("0.1") + decimal("0.2")).text() == "0.3");
  CHECK((decimal("1") - decimal("0.999999999")).text() == "0.000000001");
  CHECK((decimal("5") * decimal("0.95")).text() == "4.75");
  CHECK((-decimal("1.5")).text() == "-1.5");
  CHECK(decimal("-1.50").absolute().text() == "1.50");
}

TEST_CASE("a quotient is rounded half away from zero to the places asked for") {
  CHECK(Decimal::quotient(decimal("228") * decimal("100000"), decimal("410000"), 1).text() == "55.6");
  CHECK(Decimal::quotient(decimal("1"), decimal("3"), 4).text() == "0.3333");
  CHECK(Decimal::quotient(decimal("-1"), decimal("8"), 2).text() == "-0.13");
  CHECK(Decimal::quotient(decimal("1"), decimal("-8"), 2).text() == "-0.13");
  CHECK(Decimal::quotient(decimal("0.000000001"), decimal("4"), 3).text() == "0.000");
}

TEST_CASE("decimals compare by value, whatever their places") {
  CHECK(decimal("95.0") == decimal("95"));
  CHECK(decimal("94.9") < decimal("95"));
  CHECK(decimal("-1") < decimal("0.000000001"));
  CHECK(decimal("0.00").is_zero());
  CHECK(decimal("-0.1").is_negative());
}

TEST_CASE("a decimal that grows past 36 digits says so") {
  const Decimal large = decimal("999999999999999");
  CHECK_NOTHROW(large * large);
  CHECK_THROWS_AS(large * large * large, std::overflow_error);
  Int128 most = 1;
  for (int i = 0; i < 36; ++i) most *= 10;
  CHECK(Decimal::of(most - 1, 18).text() == "999999999999999999.999999999999999999");
  CHECK(Decimal::of(1 - most, 0).text() == "-999999999999999999999999999999999999");
  CHECK_THROWS_AS(Decimal::of(most * 10, 0), std::overflow_error);
  CHECK_THROWS_AS(Decimal::of(-most * 10, 0), std::overflow_error);
}

TEST_CASE("the nearest double is for drawing") {
  CHECK(decimal("-1234.5").approximate() == Approx(-1234.5));
  CHECK(Decimal::of(1, 18).approximate() == Approx(1e-18));
}

}  // namespace goldthread::model
