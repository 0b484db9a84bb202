#include "workbook/plain_text.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "render/prose.hpp"

namespace goldthread::workbook {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 6> entities = {
    {{"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&nbsp;", " "}}};
constexpr std::array<std::string_view, 14> ends_of_lines = {"/p",  "/h1", "/h2", "/h3", "/h4",         "/h5",  "/h6",
                                                            "/tr", "/li", "/ul", "/ol", "/blockquote", "/pre", "br"};

// The text so far; spaces run together, lines are ended once.
class Text {
 public:
  void add(std::string_view part) {
    for (const char c : part) add(c);
  }
  void add(char c) {
    if (c == ' ' || c == '\n' || c == '\t') {
      space_ = !out_.empty();
      return;
    }
    if (line_) {
      out_ += '\n';
    } else if (space_) {
      out_ += ' ';
    }
    line_ = space_ = false;
    out_ += c;
  }
  void end_line() { line_ = !out_.empty(); }
  std::string take() { return std::move(out_); }

 private:
  std::string out_;
  bool space_ = false;  // one is due before the next letter
  bool line_ = false;
};

std::string_view name_of_tag(std::string_view tag) {
  const std::size_t end = tag.find_first_of(" \n/>", tag.starts_with('/') ? 1 : 0);
  return tag.substr(0, end);
}

}  // namespace

std::string plain_text(std::string_view html) {
  Text text;
  while (!html.empty()) {
    if (html[0] == '<') {
      const std::size_t end = html.find('>');
      if (end == std::string_view::npos) break;
      const std::string_view name = name_of_tag(html.substr(1, end - 1));
      if (std::find(ends_of_lines.begin(), ends_of_lines.end(), name) != ends_of_lines.end()) text.end_line();
      if (name == "li") {
        text.end_line();
        text.add("\xE2\x80\xA2 ");  // a bullet
      }
      if (name == "/td" || name == "/th") text.add(' ');
      html.remove_prefix(end + 1);
      continue;
    }
    if (html[0] == '&') {
      const auto* found =
          std::find_if(entities.begin(), entities.end(), [&](const auto& entity) { return html.starts_with(entity.first); });
      if (found != entities.end()) {
        text.add(found->second);
        html.remove_prefix(found->first.size());
        continue;
      }
    }
    text.add(html[0]);
    html.remove_prefix(1);
  }
  return text.take();
}

std::string plain_text(const model::Prose& prose, const Reported& reported) {
  if (prose.holes.empty()) return plain_text(prose.html);
  // Links go but for their words, so no addresses are needed.
  const model::Content nothing;
  const render::SourceAddresses no_addresses(nothing);
  const render::ProseSources sources{reported.content, reported.derived, no_addresses, reported.words};
  const render::ProsePlace place{"", reported.standing()};
  std::string html;
  std::size_t done = 0;
  for (const model::Hole& hole : prose.holes) {
    html.append(prose.html, done, hole.offset - done);
    done = hole.offset;
    switch (hole.kind) {
      case model::Hole::Kind::inline_value:
        render::append_placeholder(html, hole.target, hole.kind, place, sources);
        break;
      case model::Hole::Kind::link:
      case model::Hole::Kind::image:
      case model::Hole::Kind::block:
        break;
    }
  }
  html.append(prose.html, done);
  return plain_text(html);
}

const model::Comment* comment_on(std::string_view id, const model::Report& report) {
  const auto found = std::lower_bound(report.comments.begin(), report.comments.end(), id,
                                      [](const model::Comment& comment, std::string_view wanted) { return comment.about.id < wanted; });
  return found != report.comments.end() && found->about.id == id ? &*found : nullptr;
}

std::string comment_text(std::string_view id, const Reported& reported) {
  const model::Comment* comment = comment_on(id, reported.report);
  return comment == nullptr ? std::string() : plain_text(comment->prose, reported);
}

}  // namespace goldthread::workbook
