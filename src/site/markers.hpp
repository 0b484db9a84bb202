#pragma once
// The names that stand between {{ and }} in a theme's templates, as types: a page can set a text only as text and safe HTML
// only as HTML, so that no template can print an author's words unescaped. The list is markers.def.
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace goldthread::site {

enum class MarkerKind { text, html, address, block };

// One place for all names, whatever their kind.
namespace marker_code {
enum Code : std::uint16_t {
#define TEXT(name) name,
#define HTML(name) name,
#define ADDRESS(name) name,
#define BLOCK(name) name,
#include "site/markers.def"
  count
};
}  // namespace marker_code

// Plain words: escaped where they land, in text or in an attribute.
enum class Text : std::uint16_t {
#define TEXT(name) name = marker_code::name,
#include "site/markers.def"
};
// HTML made by render/, printed as it is, and only between tags.
enum class Html : std::uint16_t {
#define HTML(name) name = marker_code::name,
#include "site/markers.def"
};
// What stands in href, src or action: https, http, mailto, tel, webcal or relative; anything else becomes "#".
enum class Address : std::uint16_t {
#define ADDRESS(name) name = marker_code::name,
#include "site/markers.def"
};
// A part of a template that is shown once, many times, or not at all.
enum class Block : std::uint16_t {
#define BLOCK(name) name = marker_code::name,
#include "site/markers.def"
};

struct Marker {
  std::uint16_t code;
  MarkerKind kind;
};

std::optional<Marker> find_marker(std::string_view name);
std::string_view marker_name(std::uint16_t code);
// For "did you mean" in findings.
const std::vector<std::string_view>& marker_names();

}  // namespace goldthread::site
