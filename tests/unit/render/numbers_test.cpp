#include "render/numbers.hpp"

#include <catch2/catch.hpp>

#include "english_words.hpp"
#include "example_measure.hpp"

namespace goldthread::render {

TEST_CASE("people read commas from 1,000 and a real minus; data has neither") {
  CHECK(number_text(number("999"), 0) == "999");
  CHECK(number_text(number("1000"), 0) == "1,000");
  CHECK(number_text(number("1234567.5"), 2) == "1,234,567.50");
  CHECK(number_text(number("-1234.5"), 1) == "−1,234.5");
  CHECK(number_text(number("-1234.5"), 1, NumberFor::data) == "-1234.5");
  CHECK(number_text(number("0.05"), 1) == "0.1");
  CHECK(number_text(number("-0.04"), 1) == "0.0");
  CHECK(number_text(number("0.5"), 1) == "0.5");
  CHECK(number_text(model::Decimal::of(model::Int128(1) << 100, 0), 0) == "1,267,650,600,228,229,401,496,703,205,376");
}

TEST_CASE("a value carries its unit as it is said") {
  CHECK(with_unit(number("57"), 0, "%") == "57%");
  CHECK(with_unit(number("1250"), 0, "£") == "£1,250");
  CHECK(with_unit(number("-1250"), 0, "£") == "−£1,250");
  CHECK(with_unit(number("4.2"), 1, "£ million") == "£4.2 million");
  CHECK(with_unit(number("4.2"), 1, "£m") == "£4.2m");
  CHECK(with_unit(number("1250"), 0, "£000") == "£1,250,000");
  CHECK(with_unit(number("1250.5"), 1, "£000") == "£1,250,500");
  CHECK(with_unit(number("12.5"), 2, "£ per home") == "£12.50 per home");
  CHECK(with_unit(number("55.6"), 1, "per 100,000 collections") == "55.6 per 100,000 collections");
  CHECK(with_unit(number("42"), 0, "days") == "42 days");
  CHECK(with_unit(number("7"), 0, "number") == "7");
}

TEST_CASE("one of something is singular") {
  CHECK(with_unit(number("1"), 0, "days") == "1 day");
  CHECK(with_unit(number("1.0"), 1, "days") == "1.0 days");
  CHECK(with_unit(number("1"), 0, "people") == "1 person");
  CHECK(with_unit(number("1"), 0, "families") == "1 family");
  CHECK(with_unit(number("1"), 0, "businesses") == "1 business");
  CHECK(with_unit(number("1"), 0, "households in temporary accommodation") == "1 household in temporary accommodation");
  CHECK(with_unit(number("1"), 0, "tonnes per person") == "1 tonne per person");
  CHECK(with_unit(number("1"), 0, "kg per home") == "1 kg per home");
  CHECK(with_unit(number("1"), 0, "fly-tips") == "1 fly-tip");
}

TEST_CASE("percentages differ by percentage points") {
  const Words words = english_words();
  CHECK(difference_text(number("-18"), 0, "%", words) == "18 percentage points");
  CHECK(difference_text(number("1"), 0, "%", words) == "1 percentage point");
  CHECK(difference_text(number("0.8"), 1, "per 100,000 collections", words) == "0.8");
  CHECK(difference_text(number("-12"), 0, "days", words) == "12 days");
  CHECK(difference_text(number("-1250"), 0, "£", words) == "£1,250");
}

TEST_CASE("a sign stays on the number where a sentence names what is counted") {
  CHECK(symbol_text(number("57"), 0, "%") == "57%");
  CHECK(symbol_text(number("57"), 0, "£") == "£57");
  CHECK(symbol_text(number("57"), 0, "homes") == "57");
}

}  // namespace goldthread::render
