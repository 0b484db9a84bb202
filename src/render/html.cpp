#include "render/html.hpp"

#include <array>

#include "text/html_text.hpp"

namespace goldthread::render {

namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool is_scheme(std::string_view scheme, std::string_view name) {
  if (scheme.size() != name.size()) return false;
  for (std::size_t i = 0; i < name.size(); ++i) {
    if (lower(scheme[i]) != name[i]) return false;
  }
  return true;
}

// Browsers drop tabs and line ends inside an address and read '\\' as '/', so neither may stand in one.
constexpr std::array<bool, 256> never_in_address = [] {
  std::array<bool, 256> out{};
  for (std::size_t c = 0; c <= ' '; ++c) out[c] = true;
  out['\\'] = out['\x7f'] = true;
  return out;
}();

constexpr std::array<std::string_view, 5> safe_schemes = {"https", "http", "mailto", "tel", "webcal"};

}  // namespace

void append_text(std::string& out, std::string_view text) { text::append_html(out, text); }
void append_attribute(std::string& out, std::string_view text) { text::append_html_anywhere(out, text); }

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
