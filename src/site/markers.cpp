#include "site/markers.hpp"

#include <array>
#include <unordered_map>

namespace goldthread::site {

namespace {

struct Named {
  std::string_view name;
  MarkerKind kind;
};

constexpr std::array<Named, marker_code::count> markers = {{
#define TEXT(name) {#name, MarkerKind::text},
#define HTML(name) {#name, MarkerKind::html},
#define ADDRESS(name) {#name, MarkerKind::address},
#define BLOCK(name) {#name, MarkerKind::block},
#include "site/markers.def"
}};

}  // namespace

std::optional<Marker> find_marker(std::string_view name) {
  static const auto by_name = [] {
    std::unordered_map<std::string_view, std::uint16_t> made;
    for (std::size_t code = 0; code < markers.size(); ++code) made.emplace(markers[code].name, static_cast<std::uint16_t>(code));
    return made;
  }();
  const auto found = by_name.find(name);
  if (found == by_name.end()) return std::nullopt;
  return Marker{found->second, markers[found->second].kind};
}

std::string_view marker_name(std::uint16_t code) { return markers[code].name; }

const std::vector<std::string_view>& marker_names() {
  static const auto names = [] {
    std::vector<std::string_view> made;
    for (const auto& marker : markers) made.push_back(marker.name);
    return made;
  }();
  return names;
}

}  // namespace goldthread::site
