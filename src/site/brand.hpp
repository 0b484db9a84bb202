#pragma once
// The council's own colour (site.toml, [brand] colour) as the theme may use it: with text on it, and as the colour of links on
// light and dark pages. Whatever the council chose, text holds 4.5:1 (web.md G13).
#include <string>
#include <string_view>

namespace goldthread::site {

// CSS that sets --brand, --on-brand, --link, --link-strong and, for dark pages, the same; empty where there is no colour. It
// goes before the theme's own stylesheet, which has values of its own to fall back on.
std::string brand_css(std::string_view colour);

}  // namespace goldthread::site
