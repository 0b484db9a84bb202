#include "render/svg.hpp"

#include "render/html.hpp"
#include "text/utf8.hpp"

namespace goldthread::render {

namespace {

// Tenths of a unit at 18 units, a little over the advance widths of the usual sans serifs.
constexpr int width_of(char c) {
  if (static_cast<unsigned char>(c) >= 0x80) return (static_cast<unsigned char>(c) & 0xC0) == 0x80 ? 0 : 110;  // once a character
  if (c >= '0' && c <= '9') return 104;
  switch (c) {
    case ' ':
    case '.':
    case ',':
    case '\'':
    case 'i':
    case 'j':
    case 'l':
      return 54;
    case 'f':
    case 'r':
    case 't':
    case 'I':
    case '-':
    case '(':
    case ')':
      return 68;
    case '%':
    case 'm':
    case 'w':
    case 'M':
    case 'W':
      return 172;
  }
  return c >= 'A' && c <= 'Z' ? 136 : 106;
}

// Writes a coordinate backwards from `end`; gives its first character.
char* write_coordinate(char* end, int tenths) {
  const bool negative = tenths < 0;
  auto rest = static_cast<unsigned>(negative ? -tenths : tenths);
  if (rest % 10 != 0) {
    *--end = static_cast<char>('0' + rest % 10);
    *--end = '.';
  }
  rest /= 10;
  do {
    *--end = static_cast<char>('0' + rest % 10);
    rest /= 10;
  } while (rest != 0);
  if (negative) *--end = '-';
  return end;
}

constexpr std::size_t most_coordinate = 16;

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
  char buffer[most_coordinate];
  char* const end = buffer + most_coordinate;
  char* const start = write_coordinate(end, tenths);
  out.append(start, end);
}

void append_coordinate_attribute(std::string& out, std::string_view name, int tenths) {
  char buffer[most_coordinate + 32];
  char* const end = buffer + sizeof buffer;
  *(end - 1) = '"';
  char* start = write_coordinate(end - 1, tenths);
  *--start = '"';
  *--start = '=';
  start -= name.copy(start - name.size(), name.size());
  *--start = ' ';
  out.append(start, end);
}

void append_point(std::string& out, char command, int x, int y) {
  char buffer[2 * most_coordinate + 2];
  char* const end = buffer + sizeof buffer;
  char* start = write_coordinate(end, y);
  *--start = ' ';
  start = write_coordinate(start, x);
  *--start = command;
  out.append(start, end);
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

int text_width(std::string_view text) {
  int out = 0;
  for (const char c : text) out += width_of(c);
  return out;
}

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
