#include "site/brand.hpp"

#include <fmt/format.h>

#include "model/colour.hpp"

namespace goldthread::site {

std::string brand_css(std::string_view text) {
  using namespace model;
  const auto brand = parse_colour(text);
  if (!brand) return {};
  const Colour on_brand = contrast(white, *brand) >= text_contrast ? white : black;
  const Colour link = readable_on(*brand, light_ground, link_contrast);
  const Colour link_dark = readable_on(*brand, dark_ground, link_contrast + 1);
  return fmt::format(
      ":root{{--brand:{};--on-brand:{};--link:{};--link-strong:{}}}\n"
      "@media (prefers-color-scheme:dark){{:root{{--link:{};--link-strong:{}}}}}\n",
      colour_text(*brand), colour_text(on_brand), colour_text(link), colour_text(mixed(link, black, mixing_steps / 3)),
      colour_text(link_dark), colour_text(mixed(link_dark, white, mixing_steps / 2)));
}

}  // namespace goldthread::site
