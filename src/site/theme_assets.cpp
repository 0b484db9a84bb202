#include "site/theme_assets.hpp"

#include "site/brand.hpp"

namespace goldthread::site {

std::string compact_css(std::string_view css) {
  std::string out;
  out.reserve(css.size());
  bool line_start = true;
  for (std::size_t i = 0; i < css.size(); ++i) {
    if (css.substr(i, 2) == "/*") {
      const auto end = css.find("*/", i + 2);
      if (end == std::string_view::npos) break;
      i = end + 1;
      continue;
    }
    const char c = css[i];
    if (c == '\n') line_start = true;
    if (line_start && (c == ' ' || c == '\t' || c == '\r' || c == '\n')) continue;
    if (line_start && !out.empty() && out.back() != '\n') out += '\n';
    line_start = false;
    out += c;
  }
  if (!out.empty()) out += '\n';
  return out;
}

ThemeAssets theme_assets(const Theme& theme, const model::Site& site, const std::function<std::string(std::string_view)>& hash) {
  ThemeAssets out;
  for (const auto& [name, bytes] : theme.assets()) {
    if (out.addresses.stylesheet.empty() && name.ends_with(".css")) {
      std::string css = brand_css(site.brand_colour) + compact_css(bytes);
      out.addresses.stylesheet = "assets/" + name.substr(0, name.size() - 4) + "-" + hash(css) + ".css";
      out.files.push_back({out.addresses.stylesheet, std::move(css)});
      continue;
    }
    if (out.addresses.icon.empty() && name.starts_with("icon.")) out.addresses.icon = "assets/" + name;
    out.files.push_back({"assets/" + name, bytes});
  }
  // A council's own mark serves as the icon where it is a drawing.
  if (site.brand_logo.ends_with(".svg")) out.addresses.icon = site.brand_logo;
  return out;
}

}  // namespace goldthread::site
