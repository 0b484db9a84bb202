#include "render/tier_picture.hpp"

#include <vector>

#include "render/html.hpp"
#include "render/svg.hpp"

namespace goldthread::render {

namespace {

// Tenths of a unit.
constexpr int width = 4200;
constexpr int line_height = 220;
constexpr int padding = 120;
constexpr int between = 240;
constexpr std::size_t line_characters = 40;

// A tier's box: its title, then its horizon.
struct Box {
  std::vector<std::string> title;
  std::vector<std::string> horizon;
  int height() const { return static_cast<int>(title.size() + horizon.size()) * line_height + 2 * padding; }
};

void append_lines(std::string& out, const std::vector<std::string>& lines, int& y, std::string_view classes) {
  for (const std::string& line : lines) {
    y += line_height;
    append_svg_text(out, width / 2, y - 60, TextAnchor::middle, classes, line);
  }
}

}  // namespace

void append_tier_picture(std::string& out, const model::Content& content, model::Year year, const Words& words) {
  std::vector<Box> boxes;
  std::vector<std::string> names;
  int height = 0;
  for (const model::Tier& tier : content.tiers) {
    if (tier.publish != model::Publish::yes || !tier.live_in(year)) continue;
    boxes.push_back({wrapped(tier.title, line_characters), wrapped(tier.horizon, line_characters)});
    names.push_back(tier.title);
    height += boxes.back().height() + (boxes.size() > 1 ? between : 0);
  }
  if (boxes.empty()) return;
  out += "<figure class=\"figure\">\n<figcaption><span class=\"figure-title\">";
  append_text(out, words.plural(model::Kind::tier));
  out += "</span></figcaption>\n";
  open_chart(out, "chart tiers", width, height + 40, words.fill(Phrase::tiers_reading, {{"tiers", listed(names, words)}}));
  int top = 20;
  for (std::size_t i = 0; i < boxes.size(); ++i) {
    if (i > 0) {
      out += "<path class=\"tier-line\" d=\"";
      append_point(out, 'M', width / 2, top);
      out += 'V';
      append_coordinate(out, top + between);
      out += "\"/>";
      top += between;
    }
    out += "<rect class=\"tier-box\" x=\"1\" rx=\"6\" width=\"418\"";
    append_coordinate_attribute(out, "y", top);
    append_coordinate_attribute(out, "height", boxes[i].height());
    out += "/>";
    int y = top + padding;
    append_lines(out, boxes[i].title, y, "tier-title");
    append_lines(out, boxes[i].horizon, y, "chart-tick");
    top += boxes[i].height();
    out += '\n';
  }
  out += "</svg>\n</figure>\n";
}

}  // namespace goldthread::render
