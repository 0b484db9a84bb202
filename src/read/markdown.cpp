#include "read/markdown.hpp"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "text/html_text.hpp"
#include "text/positions.hpp"
#include "text/slug.hpp"
#include "text/utf8.hpp"

namespace goldthread::read {

namespace {

using diagnostics::Code;
using model::Hole;

constexpr std::array extension_names = {"table", "strikethrough", "autolink", "tasklist"};

void register_extensions_once() {
  static std::once_flag once;
  std::call_once(once, [] { cmark_gfm_core_extensions_ensure_registered(); });
}

struct FreeNode {
  void operator()(cmark_node* node) const { cmark_node_free(node); }
};
struct FreeParser {
  void operator()(cmark_parser* parser) const { cmark_parser_free(parser); }
};

std::unique_ptr<cmark_node, FreeNode> parse(std::string_view markdown) {
  register_extensions_once();
  const std::unique_ptr<cmark_parser, FreeParser> parser(cmark_parser_new(CMARK_OPT_FOOTNOTES | CMARK_OPT_VALIDATE_UTF8));
  for (const char* name : extension_names) {
    if (cmark_syntax_extension* extension = cmark_find_syntax_extension(name))
      cmark_parser_attach_syntax_extension(parser.get(), extension);
  }
  cmark_parser_feed(parser.get(), markdown.data(), markdown.size());
  std::unique_ptr<cmark_node, FreeNode> document(cmark_parser_finish(parser.get()));
  return document;
}

// The ids that every page has for its main part and for footnotes: "main", "note-1", "note-1-from".
bool is_page_anchor(std::string_view anchor) {
  constexpr std::string_view note = "note-";
  if (!anchor.starts_with(note)) return anchor == "main";
  const std::size_t end = std::min(anchor.find_first_not_of("0123456789", note.size()), anchor.size());
  return end > note.size() && (end == anchor.size() || anchor.substr(end) == "-from");
}

std::string_view literal(cmark_node* node) {
  const char* text = cmark_node_get_literal(node);
  return text ? text : "";
}

// The text of raw HTML less its tags and comments.
std::string without_tags(std::string_view html) {
  std::string out;
  while (!html.empty()) {
    const auto open = html.find('<');
    out += html.substr(0, open);
    if (open == std::string_view::npos) break;
    html.remove_prefix(open);
    const bool comment = html.substr(0, 4) == "<!--";
    const auto close = html.find(comment ? "-->" : ">");
    if (close == std::string_view::npos) break;
    html.remove_prefix(close + (comment ? 3 : 1));
  }
  return out;
}

int hexadecimal(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

// A path as its file is called: editors write "the%20plan.pdf" for "the plan.pdf". Addresses of the web stay as they are, and
// so does what would mean another path if it were plain.
std::string target(std::string_view url) {
  constexpr std::string_view with_meaning = ":/#?%\\";
  if (url.find('%') == std::string_view::npos || url.find(':') != std::string_view::npos) return std::string(url);
  std::string out;
  for (std::size_t i = 0; i < url.size(); ++i) {
    const int high = url[i] == '%' && i + 2 < url.size() ? hexadecimal(url[i + 1]) : -1;
    const int low = high >= 0 ? hexadecimal(url[i + 2]) : -1;
    const char plain = static_cast<char>(high * 16 + low);
    if (low < 0 || static_cast<unsigned char>(plain) < 0x20U || with_meaning.find(plain) != std::string_view::npos) {
      out += url[i];
    } else {
      out += plain;
      i += 2;
    }
  }
  return text::first_invalid_utf8(out) ? std::string(url) : out;
}

// Draws the tree as HTML, collecting holes and headings on the way.
class Drawer {
 public:
  Drawer(std::string_view markdown, text::Place start, diagnostics::Diagnostics& diagnostics)
      : positions_(markdown), start_(start), diagnostics_(diagnostics) {
    prose_.markdown = markdown;
    prose_.start = start;
    prose_.html.reserve(markdown.size() + markdown.size() / 4);
  }

  model::Prose draw(cmark_node* document) && {
    children(document);
    footnotes();
    prose_.html.shrink_to_fit();
    return std::move(prose_);
  }

 private:
  std::string& html() { return prose_.html; }

  // A node's line and byte column as a place in the file, `bytes` further on.
  text::Place place(cmark_node* node, std::size_t bytes = 0, std::size_t length = 1) {
    const auto line = static_cast<std::size_t>(std::max(1, cmark_node_get_start_line(node)));
    const auto column = static_cast<std::size_t>(std::max(1, cmark_node_get_start_column(node))) - 1 + bytes;
    const text::Position position = positions_.at(line, column);
    text::Place out = start_;
    out.line = start_.line + position.line - 1;
    out.column = position.column;
    out.length = static_cast<std::uint32_t>(std::max<std::size_t>(1, length));
    return out;
  }

  // Prose nested deeper than anyone reads is left out rather than trusted to the stack.
  void children(cmark_node* node) {
    constexpr int deepest = 100;
    if (depth_ >= deepest) return;
    ++depth_;
    for (cmark_node* child = cmark_node_first_child(node); child; child = cmark_node_next(child)) draw_node(child);
    --depth_;
  }

  void wrapped(cmark_node* node, std::string_view open, std::string_view close) {
    html() += open;
    children(node);
    html() += close;
  }

  void draw_node(cmark_node* node) {
    const cmark_node_type type = cmark_node_get_type(node);
    if (type == CMARK_NODE_TEXT) {
      text(node);
    } else if (type == CMARK_NODE_PARAGRAPH) {
      paragraph(node);
    } else if (type == CMARK_NODE_SOFTBREAK) {
      html() += '\n';
    } else if (type == CMARK_NODE_LINK) {
      link(node);
    } else if (type == CMARK_NODE_STRONG) {
      wrapped(node, "<strong>", "</strong>");
    } else if (type == CMARK_NODE_EMPH) {
      wrapped(node, "<em>", "</em>");
    } else if (type == CMARK_NODE_HEADING) {
      heading(node);
    } else if (type == CMARK_NODE_LIST) {
      list(node);
    } else if (type == CMARK_NODE_ITEM) {
      wrapped(node, "<li>", "</li>\n");
    } else if (type == CMARK_NODE_CODE) {
      html() += "<code>";
      text::append_html_anywhere(html(), literal(node));
      html() += "</code>";
    } else if (type == CMARK_NODE_CODE_BLOCK) {
      html() += "<pre tabindex=\"0\"><code>";
      text::append_html_anywhere(html(), literal(node));
      html() += "</code></pre>\n";
    } else if (type == CMARK_NODE_BLOCK_QUOTE) {
      wrapped(node, "<blockquote>\n", "</blockquote>\n");
    } else if (type == CMARK_NODE_THEMATIC_BREAK) {
      html() += "<hr>\n";
    } else if (type == CMARK_NODE_LINEBREAK) {
      html() += "<br>\n";
    } else if (type == CMARK_NODE_IMAGE) {
      image(node);
    } else if (type == CMARK_NODE_HTML_BLOCK || type == CMARK_NODE_HTML_INLINE) {
      raw_html(node, type == CMARK_NODE_HTML_BLOCK);
    } else if (type == CMARK_NODE_FOOTNOTE_REFERENCE) {
      footnote_reference(node);
    } else if (type == CMARK_NODE_FOOTNOTE_DEFINITION) {
      footnotes_.push_back(node);
    } else {
      extension_node(node);
    }
  }

  void extension_node(cmark_node* node) {
    const std::string_view type = cmark_node_get_type_string(node);
    if (type == "strikethrough") {
      wrapped(node, "<del>", "</del>");
    } else if (type == "table") {
      table(node);
    } else if (type == "tasklist") {
      const bool done = cmark_gfm_extensions_get_tasklist_item_checked(node);
      wrapped(node, done ? "<li>\u2611 " : "<li>\u2610 ", "</li>\n");
    } else {
      children(node);
    }
  }

  static bool in_tight_list(cmark_node* paragraph) {
    cmark_node* item = cmark_node_parent(paragraph);
    cmark_node* holder = item ? cmark_node_parent(item) : nullptr;
    return holder && cmark_node_get_type(holder) == CMARK_NODE_LIST && cmark_node_get_list_tight(holder);
  }

  void paragraph(cmark_node* node) {
    if (block_placeholder(node)) return;
    if (in_tight_list(node)) {
      children(node);
      return;
    }
    wrapped(node, "<p>", "</p>\n");
  }

  // A chart, table or card stands alone in its paragraph.
  bool block_placeholder(cmark_node* node) {
    cmark_node* only = cmark_node_first_child(node);
    if (!only || cmark_node_next(only) || cmark_node_get_type(only) != CMARK_NODE_TEXT) return false;
    const std::string_view text = literal(only);
    if (text.size() < 5 || text.substr(0, 2) != "{{" || text.find("}}") != text.size() - 2) return false;
    const std::string_view inside = trimmed(text.substr(2, text.size() - 4));
    const auto dot = inside.rfind('.');
    const std::string_view field = dot == std::string_view::npos ? "" : inside.substr(dot + 1);
    if (field != "chart" && field != "table" && field != "card") return false;
    hole(Hole::Kind::block, inside, place(only, 0, text.size()));
    html() += '\n';
    return true;
  }

  static std::string_view trimmed(std::string_view text) {
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    return text;
  }

  void hole(Hole::Kind kind, std::string_view target, text::Place at) {
    prose_.holes.push_back({kind, static_cast<std::uint32_t>(html().size()), std::string(target), at});
  }

  void text(cmark_node* node) {
    std::string_view rest = literal(node);
    std::size_t done = 0;
    for (auto open = rest.find("{{"); open != std::string_view::npos; open = rest.find("{{")) {
      const auto close = rest.find("}}", open);
      if (close == std::string_view::npos) break;
      text::append_html_anywhere(html(), rest.substr(0, open));
      hole(Hole::Kind::inline_value, trimmed(rest.substr(open + 2, close - open - 2)), place(node, done + open, close + 2 - open));
      done += close + 2;
      rest.remove_prefix(close + 2);
    }
    text::append_html_anywhere(html(), rest);
  }

  void link(cmark_node* node) {
    html() += "<a href=\"";
    hole(Hole::Kind::link, target(cmark_node_get_url(node)), place(node));
    html() += "\">";
    children(node);
    html() += "</a>";
  }

  void image(cmark_node* node) {
    std::string alternative;
    plain_text(node, alternative);
    if (alternative.empty()) {
      diagnostics_.add(Code::image_without_text, place(node), "this image has no text for those who cannot see it");
    }
    html() += "<img src=\"";
    hole(Hole::Kind::image, target(cmark_node_get_url(node)), place(node));
    html() += "\" alt=\"";
    text::append_html_anywhere(html(), alternative);
    html() += "\">";
  }

  static void plain_text(cmark_node* node, std::string& out) {
    for (cmark_node* child = cmark_node_first_child(node); child; child = cmark_node_next(child)) {
      const cmark_node_type type = cmark_node_get_type(child);
      if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE) out += literal(child);
      if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK) out += ' ';
      plain_text(child, out);
    }
  }

  void heading(cmark_node* node) {
    const int level = cmark_node_get_heading_level(node);
    std::string title;
    plain_text(node, title);
    const std::string anchor = unused_anchor(text::slug(title));
    const std::string tag = "h" + std::to_string(level);
    html() += "<" + tag + " id=\"" + anchor + "\">";
    children(node);
    html() += "</" + tag + ">\n";
    prose_.headings.push_back({anchor, std::move(title), level});
  }

  // Headings of one text are told apart by a number: "why", "why-2". A page's own parts have an underscore in their anchors,
  // which no heading has, but for two: its `main`, and footnotes.
  std::string unused_anchor(std::string wanted) {
    if (wanted.empty()) wanted = "section";
    std::string anchor = wanted;
    while (is_page_anchor(anchor) || !anchors_.insert(anchor).second) anchor = wanted + "-" + std::to_string(++times_[wanted]);
    times_.try_emplace(wanted, 1);
    return anchor;
  }

  void list(cmark_node* node) {
    if (cmark_node_get_list_type(node) == CMARK_ORDERED_LIST) {
      const int first = cmark_node_get_list_start(node);
      wrapped(node, first == 1 ? "<ol>\n" : "<ol start=\"" + std::to_string(first) + "\">\n", "</ol>\n");
    } else {
      wrapped(node, "<ul>\n", "</ul>\n");
    }
  }

  // Markdown has no captions: a table is named by the heading it stands under, else by its own column headings.
  std::string table_name(cmark_node* table) const {
    if (!prose_.headings.empty()) return prose_.headings.back().text;
    std::string out;
    for (cmark_node* cell = cmark_node_first_child(cmark_node_first_child(table)); cell; cell = cmark_node_next(cell)) {
      if (!out.empty()) out += ", ";
      plain_text(cell, out);
    }
    return out;
  }

  void table(cmark_node* node) {
    const std::uint16_t columns = cmark_gfm_extensions_get_table_columns(node);
    const std::uint8_t* alignments = cmark_gfm_extensions_get_table_alignments(node);
    std::string name;
    text::append_html_anywhere(name, table_name(node));
    html() += "<div class=\"scroll\" role=\"region\" aria-label=\"" + name + "\" tabindex=\"0\"><table>\n<caption class=\"unseen\">" +
              name + "</caption>\n";
    bool head = true;
    for (cmark_node* row = cmark_node_first_child(node); row; row = cmark_node_next(row)) {
      html() += head ? "<thead><tr>" : "<tr>";
      std::uint16_t column = 0;
      for (cmark_node* cell = cmark_node_first_child(row); cell; cell = cmark_node_next(cell), ++column) {
        const bool right = column < columns && alignments[column] == 'r';
        html() += head ? "<th scope=\"col\"" : "<td";
        html() += right ? " class=\"number\">" : ">";
        children(cell);
        html() += head ? "</th>" : "</td>";
      }
      html() += head ? "</tr></thead>\n<tbody>\n" : "</tr>\n";
      head = false;
    }
    html() += "</tbody></table></div>\n";
  }

  void raw_html(cmark_node* node, bool block) {
    diagnostics_.add(Code::raw_html, place(node), "HTML tags are left out of prose; the text between them stays");
    const std::string kept = without_tags(literal(node));
    if (kept.find_first_not_of(" \t\r\n") == std::string::npos) return;
    if (block) html() += "<p>";
    text::append_html_anywhere(html(), kept);
    if (block) html() += "</p>\n";
  }

  void footnote_reference(cmark_node* node) {
    const std::string number(literal(node));
    html() += "<sup><a href=\"#note-" + number + "\"";
    if (anchors_.insert("note-" + number + "-from").second) html() += " id=\"note-" + number + "-from\"";
    html() += ">[" + number + "]</a></sup>";
  }

  void footnotes() {
    if (footnotes_.empty()) return;
    html() += "<ol class=\"notes\">\n";
    for (std::size_t i = 0; i < footnotes_.size(); ++i) {
      html() += "<li id=\"note-" + std::to_string(i + 1) + "\">";
      children(footnotes_[i]);
      html() += "</li>\n";
    }
    html() += "</ol>\n";
  }

  model::Prose prose_;
  text::Positions positions_;
  text::Place start_;
  diagnostics::Diagnostics& diagnostics_;
  std::vector<cmark_node*> footnotes_;
  std::unordered_set<std::string> anchors_;
  std::unordered_map<std::string, int> times_;  // how often a heading's text came
  int depth_ = 0;
};

// Where a table begins whose missing cells would be more than anyone writes, as an offset. The library fills each row up to
// the width of the table's head, so that a few kilobytes could ask for all memory there is.
std::optional<std::size_t> overfull_table(std::string_view markdown) {
  constexpr std::size_t most_filled = 500'000;
  if (markdown.find('|') == std::string_view::npos) return std::nullopt;
  std::size_t filled = 0;
  std::size_t columns = 0;
  std::size_t table = 0;
  for (std::size_t at = 0; at < markdown.size();) {
    const std::size_t end = std::min(markdown.find('\n', at), markdown.size());
    const std::string_view line = markdown.substr(at, end - at);
    const auto cells = static_cast<std::size_t>(std::count(line.begin(), line.end(), '|')) + 1;
    if (line.find_first_not_of(" \t\r>") == std::string_view::npos) {
      columns = 0;
    } else if (cells > 1 && line.find('-') != std::string_view::npos && line.find_first_not_of(" \t\r>|-:") == std::string_view::npos) {
      columns = cells;
      table = at;
    } else if (cells < columns) {
      filled += columns - cells;
      if (filled > most_filled) return table;
    }
    at = end + 1;
  }
  return std::nullopt;
}

}  // namespace

model::Prose read_prose(std::string_view markdown, text::Place start, diagnostics::Diagnostics& diagnostics) {
  model::Prose empty;
  empty.markdown = markdown;
  empty.start = start;
  if (markdown.find_first_not_of(" \t\r\n") == std::string_view::npos) return empty;
  if (const auto table = overfull_table(markdown)) {
    text::Place place = start;
    place.line += text::Positions(markdown).at(*table).line - 1;
    diagnostics.add(Code::file_too_large, place, "the table that this line heads is far wider than its rows",
                    "Give the head as many columns as the rows have.");
    return empty;
  }
  const auto document = parse(markdown);
  cmark_consolidate_text_nodes(document.get());
  return Drawer(markdown, start, diagnostics).draw(document.get());
}

}  // namespace goldthread::read
