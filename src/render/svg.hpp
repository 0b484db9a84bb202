#pragma once
// SVG by appends. Coordinates are whole tenths of a unit, written without floating point: 1234 is "123.4".
#include <string>
#include <string_view>
#include <vector>

namespace goldthread::render {

void append_coordinate(std::string& out, int tenths);
// " name=\"123.4\"": the name has 16 characters at most.
void append_coordinate_attribute(std::string& out, std::string_view name, int tenths);

// One step of a path, "L123.4 50".
void append_point(std::string& out, char command, int x, int y);

enum class TextAnchor { start, middle, end };
void append_svg_text(std::string& out, int x, int y, TextAnchor anchor, std::string_view classes, std::string_view text);

// "<svg class=... viewBox=\"0 0 420 H\" role=\"img\" aria-label=\"...\">"
void open_chart(std::string& out, std::string_view classes, int width, int height, std::string_view name);

// How wide a text is at 18 units, or a little less than this: no font is read.
int text_width(std::string_view text);
// A text in lines of at most `characters`, broken between words; a longer word stands whole.
std::vector<std::string> wrapped(std::string_view text, std::size_t characters);

}  // namespace goldthread::render
