#include "model/colour.hpp"

#include <catch2/catch.hpp>

namespace goldthread::model {

TEST_CASE("colour: colours are read and written") {
  CHECK(parse_colour("#00594c") == Colour{0, 0x59, 0x4c});
  CHECK(parse_colour("#ABC") == Colour{0xaa, 0xbb, 0xcc});
  CHECK(colour_text({0, 0x59, 0x4c}) == "#00594c");
  for (const char* wrong : {"", "#", "00594c", "#00594", "#00594g", "#00594c;", "red"}) CHECK_FALSE(parse_colour(wrong));
}

TEST_CASE("colour: contrast is that of WCAG 2.2") {
  CHECK(contrast({0, 0, 0}, {255, 255, 255}) == Approx(21.0));
  CHECK(contrast({255, 255, 255}, {0x76, 0x76, 0x76}) == Approx(4.54).margin(0.01));
  CHECK(contrast({0x12, 0x43, 0x6d}, {255, 255, 255}) == Approx(10.2).margin(0.1));
}

TEST_CASE("colour: whatever colour a council has, its links can be read on light and dark") {
  for (int r = 0; r <= 255; r += 51) {
    for (int g = 0; g <= 255; g += 51) {
      for (int b = 0; b <= 255; b += 51) {
        const Colour brand{static_cast<std::uint8_t>(r), static_cast<std::uint8_t>(g), static_cast<std::uint8_t>(b)};
        CAPTURE(colour_text(brand));
        for (const Colour ground : {Colour{255, 255, 255}, Colour{20, 24, 28}})
          CHECK(contrast(readable_on(brand, ground, 5.5), ground) >= 5.5);
        const bool white_holds = contrast(brand, {255, 255, 255}) >= 4.5;
        CHECK((white_holds || contrast(brand, {0, 0, 0}) >= 4.5));
      }
    }
  }
}

TEST_CASE("colour: a colour that is dark enough is left as it is") {
  CHECK(readable_on({0, 0x59, 0x4c}, {255, 255, 255}, 5.5) == Colour{0, 0x59, 0x4c});
}

}  // namespace goldthread::model
