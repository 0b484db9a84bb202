#include "model/colour.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace goldthread::model {

namespace {

double linear(std::uint8_t channel) {
  const double c = channel / 255.0;
  return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(Colour colour) { return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue); }

std::optional<int> hex(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return std::nullopt;
}

}  // namespace

Colour mixed(Colour from, Colour to, int step) {
  const auto channel = [&](std::uint8_t a, std::uint8_t b) { return static_cast<std::uint8_t>(a + (b - a) * step / mixing_steps); };
  return {channel(from.red, to.red), channel(from.green, to.green), channel(from.blue, to.blue)};
}

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
  for (int step = 0; step < mixing_steps; ++step) {
    const Colour tried = mixed(colour, end, step);
    if (contrast(tried, ground) >= least) return tried;
  }
  return end;
}

}  // namespace goldthread::model
