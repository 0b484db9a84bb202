#include "render/html.hpp"

#include <array>

namespace goldthread::render {

namespace {

// Appends `text` with some characters replaced: runs between them go over whole.
template <class Replacement>
void append_replacing(std::string& out, std::string_view text, Replacement replacement) {
  std::size_t start = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::string_view instead = replacement(text[i]);
    if (instead.empty()) continue;
    out.append(text.substr(start, i - start)).append(instead);
    start = i + 1;
  }
  out.append(text.substr(start));
}

std::string_view in_text(char c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
  }
  return {};
}

std::string_view in_attribute(char c) {
  switch (c) {
    case '"':
      return "&quot;";
    case '\'':
      return "&#39;";
  }
  return in_text(c);
}

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool is_scheme(std::string_view scheme, std::string_view name) {
  if (scheme.size() != name.size()) return false;
  for (std::size_t i = 0; i < name.size(); ++i) {
    if (lower(scheme[i]) != name[i]) return false;
  }
  return true;
}

constexpr std::array<std::string_view, 5> safe_schemes = {"https", "http", "mailto", "tel", "webcal"};

}  // namespace

void append_text(std::string& out, std::string_view text) { append_replacing(out, text, in_text); }
void append_attribute(std::string& out, std::string_view text) { append_replacing(out, text, in_attribute); }

std::string escaped(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  append_text(out, text);
  return out;
}

bool is_safe_address(std::string_view address) {
  // Browsers drop tabs and line ends inside an address and read '\' as '/', so neither may stand in one.
  for (const char c : address) {
    if (static_cast<unsigned char>(c) <= ' ' || c == '\\' || c == '\x7f') return false;
  }
  if (address.substr(0, 2) == "//") return false;
  const std::size_t end = address.find_first_of(":/?#");
  if (end == std::string_view::npos || address[end] != ':') return true;
  for (const std::string_view scheme : safe_schemes) {
    if (is_scheme(address.substr(0, end), scheme)) return true;
  }
  return false;
}

}  // namespace goldthread::render
