#include "site/theme_assets.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "site/brand.hpp"

namespace goldthread::site {

namespace {

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

// Around these a gap means nothing, wherever they stand. A colon is not among them: "a :hover" is not "a:hover".
bool stands_close(char c) { return c == '{' || c == '}' || c == ';' || c == ','; }

// The end of a quoted text that begins at `at`, one past its closing quote.
std::size_t end_of_text(std::string_view css, std::size_t at) {
  std::size_t end = at + 1;
  while (end < css.size() && css[end] != css[at]) end += css[end] == '\\' ? 2U : 1U;
  return std::min(end + 1, css.size());
}

// The templates that a stylesheet names as its own: "paper+pack.css" those of papers and packs. None where it is the theme's.
std::vector<Template> templates_of(std::string_view file) {
  std::vector<Template> out;
  if (!file.ends_with(".css")) return out;
  file.remove_suffix(4);
  while (!file.empty()) {
    const auto plus = file.find('+');
    const std::string_view name = file.substr(0, plus);
#define TEMPLATE(each) \
  if (file_name(Template::each) == name) out.push_back(Template::each);
#include "site/templates.def"
#undef TEMPLATE
    file.remove_prefix(plus == std::string_view::npos ? file.size() : plus + 1);
  }
  return out;
}

}  // namespace

std::string compact_css(std::string_view css) {
  std::string out;
  out.reserve(css.size());
  bool gap = false;
  for (std::size_t at = 0; at < css.size();) {
    if (css.substr(at, 2) == "/*") {
      const auto end = css.find("*/", at + 2);
      at = end == std::string_view::npos ? css.size() : end + 2;
      gap = true;
      continue;
    }
    const char c = css[at];
    if (is_space(c)) {
      gap = true;
      ++at;
      continue;
    }
    // "key: value" needs no gap after its colon, and no selector has one there.
    if (gap && !out.empty() && !stands_close(out.back()) && !stands_close(c) && out.back() != ':') out += ' ';
    gap = false;
    if (c == '"' || c == '\'') {
      const std::size_t end = end_of_text(css, at);
      out.append(css.substr(at, end - at));
      at = end;
      continue;
    }
    if (c == '}' && !out.empty() && out.back() == ';') out.pop_back();
    out += c;
    ++at;
  }
  if (!out.empty() && out.back() != '\n') out += '\n';
  return out;
}

std::string compact_script(std::string_view script) {
  if (script.find('`') != std::string_view::npos) return std::string(script);  // a text may run over lines there
  std::string out;
  while (!script.empty()) {
    std::string_view line = script.substr(0, script.find('\n'));
    script.remove_prefix(std::min(line.size() + 1, script.size()));
    line.remove_prefix(std::min(line.find_first_not_of(" \t\r"), line.size()));
    if (!line.empty() && !line.starts_with("//")) out.append(line) += '\n';
  }
  return out;
}

ThemeAssets theme_assets(const Theme& theme, const model::Site& site, const std::function<std::string(std::string_view)>& hash) {
  ThemeAssets out;
  const auto put = [&](std::string_view file, std::string bytes) {
    const auto dot = file.rfind('.');
    std::string path = fmt::format("assets/{}-{}{}", file.substr(0, dot), hash(bytes), file.substr(dot));
    out.files.push_back({path, std::move(bytes)});
    return path;
  };
  std::string main;
  std::map<Template, std::string> own_rules;
  for (const auto& [name, bytes] : theme.assets()) {
    const std::vector<Template> templates = templates_of(name);
    for (const Template each : templates) own_rules[each] += compact_css(bytes);
    if (name == "search.js") {
      out.addresses.search = put(name, compact_script(bytes));
    } else if (!name.ends_with(".css")) {
      if (!out.addresses.icon.empty() || !name.starts_with("icon.")) {
        out.files.push_back({"assets/" + name, bytes});
      } else {
        // A council's own mark serves as the icon where it is a drawing.
        out.addresses.icon = site.brand_logo.ends_with(".svg") ? site.brand_logo : put(name, bytes);
      }
    } else if (templates.empty() && main.empty()) {
      main = brand_css(site.brand_colour) + compact_css(bytes);
      out.addresses.stylesheet = put(name, main);
    }
  }
  for (const auto& [which, rules] : own_rules) out.addresses.with_own_rules.emplace(which, put(file_name(which) + ".css", main + rules));
  return out;
}

}  // namespace goldthread::site
