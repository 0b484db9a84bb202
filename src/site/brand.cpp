#include "site/brand.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace goldthread::site {

namespace {

constexpr Colour white{255, 255, 255};
constexpr Colour black{0, 0, 0};  // one of white and black always holds 4.5:1
// The grounds that themes/civic/assets/civic.css puts text on; the one nearest to the text decides.
constexpr Colour light_ground{240, 243, 243};
constexpr Colour dark_ground{38, 45, 51};
constexpr double text_contrast = 4.5;
constexpr double comfortable = 5.5;  // links stand in running text
constexpr int steps = 64;

double linear(std::uint8_t channel) {
  const double c = channel / 255.0;
  return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(Colour colour) { return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue); }

// step/steps of the way from one to the other.
Colour mixed(Colour from, Colour to, int step) {
  const auto channel = [&](std::uint8_t a, std::uint8_t b) { return static_cast<std::uint8_t>(a + (b - a) * step / steps); };
  return {channel(from.red, to.red), channel(from.green, to.green), channel(from.blue, to.blue)};
}

std::optional<int> hex(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return std::nullopt;
}

}  // namespace

std::optional<Colour> parse_colour(std::string_view text) {
  if (!text.starts_with('#') || (text.size() != 7 && text.size() != 4)) return std::nullopt;
  text.remove_prefix(1);
  const std::size_t width = text.size() / 3;
  std::uint8_t channels[3];
  for (std::size_t i = 0; i < 3; ++i) {
    const auto high = hex(text[i * width]);
    const auto low = hex(text[i * width + width - 1]);
    if (!high || !low) return std::nullopt;
    channels[i] = static_cast<std::uint8_t>(*high * 16 + *low);
  }
  return Colour{channels[0], channels[1], channels[2]};
}

std::string colour_text(Colour colour) { return fmt::format("#{:02x}{:02x}{:02x}", colour.red, colour.green, colour.blue); }

double contrast(Colour a, Colour b) {
  const double first = luminance(a);
  const double second = luminance(b);
  return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

Colour readable_on(Colour colour, Colour ground, double least) {
  const Colour end = luminance(ground) > 0.18 ? black : white;
  for (int step = 0; step < steps; ++step) {
    const Colour tried = mixed(colour, end, step);
    if (contrast(tried, ground) >= least) return tried;
  }
  return end;
}

std::string brand_css(std::string_view text) {
  const auto brand = parse_colour(text);
  if (!brand) return {};
  const Colour on_brand = contrast(white, *brand) >= text_contrast ? white : black;
  const Colour link = readable_on(*brand, light_ground, comfortable);
  const Colour link_dark = readable_on(*brand, dark_ground, comfortable + 1);
  return fmt::format(
      ":root{{--brand:{};--on-brand:{};--link:{};--link-strong:{}}}\n"
      "@media (prefers-color-scheme:dark){{:root{{--link:{};--link-strong:{}}}}}\n",
      colour_text(*brand), colour_text(on_brand), colour_text(link), colour_text(mixed(link, black, steps / 3)), colour_text(link_dark),
      colour_text(mixed(link_dark, white, steps / 2)));
}

}  // namespace goldthread::site
