#include "text/html_text.hpp"

#include <array>

namespace goldthread::text {

namespace {

using Entities = std::array<std::string_view, 256>;

constexpr Entities between_tags() {
  Entities out{};
  out['&'] = "&amp;";
  out['<'] = "&lt;";
  out['>'] = "&gt;";
  return out;
}

constexpr Entities everywhere() {
  Entities out = between_tags();
  out['"'] = "&quot;";
  out['\''] = "&#39;";
  return out;
}

constexpr Entities in_text = between_tags();
constexpr Entities in_attribute = everywhere();

// Runs between the characters that are replaced go over whole.
void append_replacing(std::string& out, std::string_view text, const Entities& entities) {
  std::size_t start = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::string_view entity = entities[static_cast<unsigned char>(text[i])];
    if (entity.empty()) continue;
    out.append(text, start, i - start).append(entity);
    start = i + 1;
  }
  out.append(text, start);
}

}  // namespace

void append_html(std::string& out, std::string_view text) { append_replacing(out, text, in_text); }
void append_html_anywhere(std::string& out, std::string_view text) { append_replacing(out, text, in_attribute); }

}  // namespace goldthread::text
