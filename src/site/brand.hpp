#pragma once
// The council's own colour (site.toml, [brand] colour) as the theme may use it: with text on it, and as the colour of links on
// light and dark pages. Whatever the council chose, text holds 4.5:1 (web.md G13; WCAG 2.2, 1.4.3 and its relative luminance).
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace goldthread::site {

struct Colour {
  std::uint8_t red = 0, green = 0, blue = 0;
  friend bool operator==(const Colour&, const Colour&) = default;
};

// "#00594c" or "#abc"; nothing where it is neither.
std::optional<Colour> parse_colour(std::string_view text);
std::string colour_text(Colour colour);  // "#00594c"

// 1 to 21.
double contrast(Colour a, Colour b);

// `colour` moved towards black on a light ground, towards white on a dark one, no further than `least` needs.
Colour readable_on(Colour colour, Colour ground, double least);

// CSS that sets --brand, --on-brand, --link, --link-strong and, for dark pages, the same; empty where there is no colour. It
// goes before the theme's own stylesheet, which has values of its own to fall back on.
std::string brand_css(std::string_view colour);

}  // namespace goldthread::site
