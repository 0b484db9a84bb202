#pragma once
// The theme's own files as they are published under assets/: its stylesheet with the council's colour before it, under a name with
// a hash of its bytes, so that browsers may keep it for ever; the same with the rules that some template has for its pages alone
// (assets/pack.css for templates/pack.html, assets/paper+pack.css for two), so that no page carries what it has no use for; the script of
// its search page; the rest as they are.
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "model/site.hpp"
#include "site/edition.hpp"
#include "site/page.hpp"

namespace goldthread::site {

struct ThemeAssets {
  std::vector<File> files;
  ThemeAddresses addresses;
};

// `hash`: a short lower-case name for bytes, the same for the same bytes.
ThemeAssets theme_assets(const Theme& theme, const model::Site& site, const std::function<std::string(std::string_view)>& hash);

// A script without indentation and lines that are all remark; as it is where it has texts between backquotes.
std::string compact_script(std::string_view script);
// The same CSS without comments and without gaps that mean nothing.
std::string compact_css(std::string_view css);

}  // namespace goldthread::site
