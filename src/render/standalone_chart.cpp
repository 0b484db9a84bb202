#include "render/standalone_chart.hpp"

#include <fmt/format.h>

#include <array>
#include <iterator>
#include <vector>

#include "render/html.hpp"
#include "render/svg.hpp"

namespace goldthread::render {

namespace {

constexpr int drawing_width = 420;  // units: as every chart is drawn
constexpr int margin = 20;
constexpr int line_height = 20;
constexpr std::size_t title_characters = 38;  // in a line of bold text of 17 units, in the widest of usual fonts
constexpr std::size_t small_characters = 56;  // of 12.5 units

// What the theme's stylesheet says of each class, in light colours (web.md C11).
struct Look {
  std::string_view name;
  std::string_view attributes;
};
constexpr std::array looks = {
    Look{"chart-grid", " fill=\"none\" stroke=\"#d3dadc\""},
    Look{"chart-axis", " fill=\"none\" stroke=\"#6f7b82\" stroke-width=\"1.5\""},
    Look{"chart-line", " fill=\"none\" stroke=\"#12436d\" stroke-width=\"2.5\" stroke-linejoin=\"round\""},
    Look{"chart-line-1", " fill=\"none\" stroke=\"#f46a25\" stroke-width=\"2\""},
    Look{"chart-line-2", " fill=\"none\" stroke=\"#28a197\" stroke-width=\"2\""},
    Look{"chart-line-3", " fill=\"none\" stroke=\"#801650\" stroke-width=\"2\""},
    Look{"chart-target", " fill=\"none\" stroke=\"#1a2024\" stroke-width=\"1.5\" stroke-dasharray=\"5 4\""},
    Look{"chart-mean", " fill=\"none\" stroke=\"#12436d\" stroke-width=\"1.25\""},
    Look{"chart-limit", " fill=\"none\" stroke=\"#4a565d\" stroke-width=\"1.25\" stroke-dasharray=\"2 3\""},
    Look{"chart-sign", " fill=\"#28a197\" stroke=\"#1a2024\" stroke-width=\"1.5\""},
    Look{"chart-sign chart-sign-ring", " fill=\"#fff\" stroke=\"#1a2024\" stroke-width=\"2.5\""},
    Look{"chart-band", " fill=\"#eef1f2\""},
    Look{"chart-mark", " fill=\"#12436d\" stroke=\"#12436d\" stroke-width=\"1.5\""},
    Look{"chart-mark-1", " fill=\"#f46a25\""},
    Look{"chart-mark-2", " fill=\"#28a197\""},
    Look{"chart-mark-3", " fill=\"#801650\""},
    Look{"chart-mark chart-mark-hollow", " fill=\"#fff\" stroke=\"#12436d\" stroke-width=\"1.5\""},
    Look{"chart-bar", " fill=\"#12436d\" stroke=\"#12436d\" stroke-width=\"1.5\""},
    Look{"chart-bar chart-bar-hollow", " fill=\"#fff\" stroke=\"#12436d\" stroke-width=\"1.5\""},
    Look{"chart-value", " font-weight=\"bold\""},
    Look{"chart-tick", " fill=\"#4a565d\""},
    Look{"chart-cut", " fill=\"#4a565d\""},
    Look{"timeline-planned", " fill=\"none\" stroke=\"#6f7b82\" stroke-width=\"1.5\" stroke-dasharray=\"4 3\""},
    Look{"timeline-agreed", " fill=\"none\" stroke=\"#6f7b82\" stroke-width=\"1.5\""},
    Look{"timeline-done", " fill=\"none\" stroke=\"#6f7b82\" stroke-width=\"1.5\""},
    Look{"timeline-start", " fill=\"none\" stroke=\"#6f7b82\" stroke-width=\"1.5\""},
    Look{"timeline-seen", " fill=\"none\" stroke=\"#6f7b82\" stroke-width=\"1.5\""},
    Look{"timeline-milestone", " fill=\"#12436d\" stroke=\"#12436d\" stroke-width=\"1.5\""},
    Look{"timeline-milestone chart-mark-hollow", " fill=\"#fff\" stroke=\"#12436d\" stroke-width=\"1.5\""},
    Look{"tier-line", " stroke=\"#6f7b82\" stroke-width=\"1.5\""},
    Look{"tier-box", " fill=\"#f3f6f6\" stroke=\"#6f7b82\""},
    Look{"tier-title", " font-weight=\"bold\""},
    Look{"fill-good", " fill=\"#2a8a5c\""},
    Look{"fill-close", " fill=\"#b97b00\""},
    Look{"fill-bad", " fill=\"#c0392b\""},
    Look{"fill-none", " fill=\"#7c888f\""},
};

std::string_view between(std::string_view text, std::string_view open, std::string_view close) {
  const auto start = text.find(open);
  if (start == std::string_view::npos) return {};
  text.remove_prefix(start + open.size());
  const auto end = text.find(close);
  return end == std::string_view::npos ? std::string_view() : text.substr(0, end);
}

std::string_view look_of(std::string_view classes) {
  for (const Look& look : looks) {
    if (look.name == classes) return look.attributes;
  }
  return {};
}

// The drawing with each class as what it looks like.
void append_drawing(std::string& out, std::string_view drawing) {
  constexpr std::string_view opening = " class=\"";
  while (true) {
    const auto at = drawing.find(opening);
    out.append(drawing.substr(0, at));
    if (at == std::string_view::npos) return;
    drawing.remove_prefix(at + opening.size());
    const auto end = drawing.find('"');
    out.append(look_of(drawing.substr(0, end)));
    drawing.remove_prefix(end + 1);
  }
}

// Lines of text below one another; where the next would stand.
int append_lines(std::string& out, const std::vector<std::string>& lines, int y, std::string_view attributes) {
  for (const std::string& line : lines) {
    fmt::format_to(std::back_inserter(out), "<text x=\"0\" y=\"{}\"{}>{}</text>\n", y, attributes, line);
    y += line_height;
  }
  return y;
}

// A credit in lines of their own: whose it is, and its address, broken after a slash where it is longer than a line.
std::vector<std::string> credit_lines(std::string_view credit) {
  std::vector<std::string> out;
  for (std::string& line : wrapped(credit, small_characters)) {
    while (line.size() > small_characters) {
      const auto slash = line.rfind('/', small_characters - 1);
      if (slash == std::string::npos || line.find("//") + 1 == slash) break;
      out.push_back(line.substr(0, slash + 1));
      line.erase(0, slash + 1);
    }
    out.push_back(std::move(line));
  }
  return out;
}

}  // namespace

std::string standalone_chart(std::string_view figure, std::string_view credit) {
  const std::string_view svg = between(figure, "<svg", "</svg>");
  const std::string_view box = between(svg, "viewBox=\"0 0 420 ", "\"");
  if (svg.empty() || box.empty()) return {};
  int height = 0;
  for (const char c : box.substr(0, box.find('.'))) height = height * 10 + (c - '0');
  // Both stand in the page as escaped text already.
  const auto title = wrapped(between(figure, "figure-title\">", "</span>"), title_characters);
  auto small = wrapped(between(figure, "figure-subtitle\">", "</span>"), small_characters);
  const int head = line_height * static_cast<int>(title.size() + small.size()) + line_height;
  auto foot = wrapped(between(figure, "figure-note\">", "</p>"), small_characters);
  for (const std::string& line : credit_lines(credit)) foot.push_back(escaped(line));
  const int all = head + height + line_height * static_cast<int>(foot.size()) + 2 * margin;
  constexpr int width = drawing_width + 2 * margin;

  std::string out = fmt::format(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}\" height=\"{1}\" viewBox=\"{2} {2} {3} {4}\" role=\"img\" "
      "font-family=\"system-ui, 'Helvetica Neue', 'Noto Sans', Arial, sans-serif\" font-size=\"14\" fill=\"#1a2024\" aria-label=\"{5}\">\n"
      "<rect x=\"{2}\" y=\"{2}\" width=\"{3}\" height=\"{4}\" fill=\"#fff\"/>\n",
      picture_width, picture_width * all / width, -margin, width, all, between(svg, "aria-label=\"", "\""));
  int y = append_lines(out, title, line_height / 2, " font-size=\"17\" font-weight=\"bold\"");
  append_lines(out, small, y, " font-size=\"12.5\" fill=\"#4a565d\"");
  fmt::format_to(std::back_inserter(out), "<g transform=\"translate(0 {})\">", head - line_height / 2);
  append_drawing(out, svg.substr(svg.find('>') + 1));
  out += "</g>\n";
  append_lines(out, foot, head + height + line_height / 2, " font-size=\"12.5\" fill=\"#4a565d\"");
  return out + "</svg>\n";
}

}  // namespace goldthread::render
