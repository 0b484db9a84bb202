#include "authoring/markup_pieces.hpp"

#include <algorithm>

namespace goldthread::authoring {

namespace {

using Kind = MarkupPiece::Kind;

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

struct Cutter {
  std::string_view rest;
  const std::function<void(const MarkupPiece&)>& visit;

  void cut() {
    while (!rest.empty()) {
      std::size_t tag = rest.find('<');
      // "<" before anything but a name is text.
      while (tag != std::string_view::npos && !begins_tag(rest.substr(tag))) tag = rest.find('<', tag + 1);
      tag = std::min(tag, rest.size());
      if (tag != 0) visit({Kind::text, {}, rest.substr(0, tag)});
      rest.remove_prefix(tag);
      if (!rest.empty()) cut_tag();
    }
  }

  static bool begins_tag(std::string_view text) {
    if (text.size() < 2) return false;
    const char next = text[1] == '/' && text.size() > 2 ? text[2] : text[1];
    return is_letter(next) || next == '!' || next == '?';
  }

  void aside(std::size_t opening, std::string_view closing) {
    const std::size_t end = std::min(rest.find(closing, opening), rest.size());
    visit({Kind::aside, {}, rest.substr(opening, end - opening)});
    rest.remove_prefix(std::min(end + closing.size(), rest.size()));
  }

  void cut_tag() {
    if (rest.starts_with("<!--")) return aside(4, "-->");
    if (rest.starts_with("<![CDATA[")) return aside(9, "]]>");
    if (rest.starts_with("<!")) return aside(2, ">");
    if (rest.starts_with("<?")) return aside(2, "?>");
    const bool closes = rest[1] == '/';
    const std::size_t name_at = closes ? 2 : 1;
    std::size_t end = name_at;
    while (end < rest.size() && !is_space(rest[end]) && rest[end] != '>' && rest[end] != '/') ++end;
    std::string_view name = rest.substr(name_at, end - name_at);
    if (const auto colon = name.find(':'); colon != std::string_view::npos) name.remove_prefix(colon + 1);
    const std::size_t close = tag_end(end);
    MarkupPiece piece{closes ? Kind::close : Kind::open, name, rest.substr(end, close - end)};
    piece.closed = piece.inside.ends_with('/');
    rest.remove_prefix(std::min(close + 1, rest.size()));
    visit(piece);
    if (piece.kind == Kind::open && !piece.closed && (name == "script" || name == "style")) {
      const std::size_t text = std::min(rest.find("</"), rest.size());
      visit({Kind::aside, {}, rest.substr(0, text)});
      rest.remove_prefix(text);
    }
  }

  // The '>' that is in no quotes.
  std::size_t tag_end(std::size_t at) const {
    char quote = 0;
    for (; at < rest.size(); ++at) {
      const char c = rest[at];
      if (quote != 0) {
        if (c == quote) quote = 0;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        break;
      }
    }
    return at;
  }
};

}  // namespace

void each_piece(std::string_view markup, const std::function<void(const MarkupPiece&)>& visit) { Cutter{markup, visit}.cut(); }

void each_attribute(std::string_view inside, const std::function<void(std::string_view, std::string_view)>& visit) {
  std::size_t at = 0;
  while (at < inside.size()) {
    if (is_space(inside[at]) || inside[at] == '/') {
      ++at;
      continue;
    }
    const std::size_t begin = at;
    while (at < inside.size() && !is_space(inside[at]) && inside[at] != '=') ++at;
    const std::string_view name = inside.substr(begin, at - begin);
    if (at >= inside.size() || inside[at] != '=') continue;
    ++at;
    const char quote = at < inside.size() ? inside[at] : ' ';
    const bool quoted = quote == '"' || quote == '\'';
    if (quoted) ++at;
    std::size_t end = at;
    while (end < inside.size() && (quoted ? inside[end] != quote : !is_space(inside[end]))) ++end;
    visit(name, inside.substr(at, end - at));
    at = end + (quoted ? 1 : 0);
  }
}

}  // namespace goldthread::authoring
