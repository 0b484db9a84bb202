#pragma once
// Colours as the screen mixes them, and how well one can be read on another (WCAG 2.2, 1.4.3 and its relative luminance).
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace goldthread::model {

struct Colour {
  std::uint8_t red = 0, green = 0, blue = 0;
  friend bool operator==(const Colour&, const Colour&) = default;
};

inline constexpr Colour white{255, 255, 255};
inline constexpr Colour black{0, 0, 0};       // one of white and black always holds 4.5:1
inline constexpr double text_contrast = 4.5;  // WCAG 2.2, 1.4.3, level AA, for text of any size
// Links stand in running text: a little more than the least.
inline constexpr double link_contrast = 5.5;
// The grounds that themes/civic/assets/civic.css puts text on; the one nearest to the text decides.
inline constexpr Colour light_ground{240, 243, 243};
inline constexpr Colour dark_ground{38, 45, 51};

// "#00594c" or "#abc"; nothing where it is neither.
std::optional<Colour> parse_colour(std::string_view text);
std::string colour_text(Colour colour);  // "#00594c"

// 1 to 21.
double contrast(Colour a, Colour b);

// The part of the way from one to the other: `step` of 64.
Colour mixed(Colour from, Colour to, int step);
inline constexpr int mixing_steps = 64;

// `colour` moved towards black on a light ground, towards white on a dark one, no further than `least` needs.
Colour readable_on(Colour colour, Colour ground, double least);

}  // namespace goldthread::model
