#include "render/svg.hpp"

#include "render/html.hpp"
#include "text/utf8.hpp"

namespace goldthread::render {

namespace {

constexpr int character_width = 92;  // tenths of a unit: digits are 100, most letters less

void append_whole(std::string& out, int value) {
  char buffer[12];
  int at = 12;
  do {
    buffer[--at] = static_cast<char>('0' + value % 10);
    value /= 10;
  } while (value != 0);
  out.append(buffer + at, static_cast<std::size_t>(12 - at));
}

std::string_view anchor_name(TextAnchor anchor) {
  switch (anchor) {
    case TextAnchor::start:
      return {};
    case TextAnchor::middle:
      return " text-anchor=\"middle\"";
    case TextAnchor::end:
      return " text-anchor=\"end\"";
  }
  return {};
}

}  // namespace

void append_coordinate(std::string& out, int tenths) {
  if (tenths < 0) {
    out += '-';
    tenths = -tenths;
  }
  append_whole(out, tenths / 10);
  if (tenths % 10 == 0) return;
  out += '.';
  out += static_cast<char>('0' + tenths % 10);
}

void append_coordinate_attribute(std::string& out, std::string_view name, int tenths) {
  out.append(" ").append(name).append("=\"");
  append_coordinate(out, tenths);
  out += '"';
}

void append_svg_text(std::string& out, int x, int y, TextAnchor anchor, std::string_view classes, std::string_view text) {
  out += "<text";
  append_coordinate_attribute(out, "x", x);
  append_coordinate_attribute(out, "y", y);
  out.append(anchor_name(anchor)).append(" class=\"").append(classes).append("\">");
  append_text(out, text);
  out += "</text>";
}

void open_chart(std::string& out, std::string_view classes, int width, int height, std::string_view name) {
  out.append("<svg class=\"").append(classes).append("\" viewBox=\"0 0 ");
  append_coordinate(out, width);
  out += ' ';
  append_coordinate(out, height);
  out += "\" role=\"img\" aria-label=\"";
  append_attribute(out, name);
  out += "\">\n";
}

int text_width(std::string_view text) { return static_cast<int>(text::count_characters(text)) * character_width; }

std::vector<std::string> wrapped(std::string_view text, std::size_t characters) {
  std::vector<std::string> out;
  while (!text.empty()) {
    const std::size_t space = text.find(' ');
    const std::string_view word = text.substr(0, space);
    text = space == std::string_view::npos ? std::string_view() : text.substr(space + 1);
    if (word.empty()) continue;
    const bool fits = !out.empty() && text::count_characters(out.back()) + 1 + text::count_characters(word) <= characters;
    if (fits) {
      out.back().append(" ").append(word);
    } else {
      out.emplace_back(word);
    }
  }
  return out;
}

}  // namespace goldthread::render
