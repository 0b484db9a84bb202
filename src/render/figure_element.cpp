#include "render/figure_element.hpp"

#include "render/html.hpp"

namespace goldthread::render {

void open_figure(std::string& out, std::string_view title, std::string_view subtitle) {
  out += "<figure class=\"figure\">\n<figcaption><span class=\"figure-title\">";
  append_text(out, title);
  out += "</span> <span class=\"figure-subtitle\">";
  append_text(out, subtitle);
  out += "</span></figcaption>\n";
}

void append_figure_note(std::string& out, std::string_view text) {
  out += "<p class=\"figure-note\">";
  append_text(out, text);
  out += "</p>\n";
}

void close_figure(std::string& out) { out += "</figure>\n"; }

}  // namespace goldthread::render
