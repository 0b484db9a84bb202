#include "text/language_marks.hpp"

#include <algorithm>
#include <array>

#include "text/html_text.hpp"

namespace goldthread::text {

namespace {

constexpr std::string_view lead = "\xEF\xB7";
constexpr std::size_t mark_length = 3;

// Elements whose content is text alone.
constexpr auto text_alone = std::to_array<std::string_view>({"title", "desc", "option", "textarea", "script", "style"});

bool is_mark(std::string_view at) { return at.starts_with(begin_other_language) || at.starts_with(end_other_language); }

std::string_view name_of(std::string_view tag) {
  tag.remove_prefix(tag.starts_with("</") ? 2 : 1);
  return tag.substr(0, tag.find_first_of(" >/\n"));
}

// Is the page's heading, or a whole passage of it, in the other language?
bool is_untranslated(std::string_view html, std::string_view passage) {
  if (html.find(passage) != std::string_view::npos) return true;
  const auto heading = html.find("<h1");
  if (heading == std::string_view::npos) return false;
  return html.substr(heading, html.find("</h1>", heading) - heading).find(begin_other_language) != std::string_view::npos;
}

class Marker {
 public:
  Marker(std::string_view language, std::string_view notice) : notice_(notice) { append_html_anywhere(language_, language); }

  std::string mark(std::string_view html) {
    out_.reserve(html.size() + html.size() / 16);
    if (!is_untranslated(html, "<div lang=\"" + language_ + "\">")) notice_ = {};
    std::size_t at = 0;
    while (at < html.size()) {
      const std::size_t next = std::min(html.find_first_of("<\xEF", at), html.size());
      out_.append(html, at, next - at);
      at = next;
      if (at == html.size()) break;
      at += html[at] == '<' ? tag(html.substr(at)) : character(html.substr(at));
    }
    end();
    return std::move(out_);
  }

 private:
  // What was read of the HTML.
  std::size_t tag(std::string_view html) {
    end();
    const std::string_view whole = html.substr(0, std::min(html.find('>'), html.size() - 1) + 1);
    out_ += without_language_marks(whole);
    const std::string_view name = name_of(whole);
    const bool closes = whole.starts_with("</");
    if (name == "main" && !closes) out_ += notice_;
    if (name == "svg") in_picture_ = !closes;
    if (std::find(text_alone.begin(), text_alone.end(), name) != text_alone.end()) only_text_ = !closes && !whole.ends_with("/>");
    return whole.size();
  }

  std::size_t character(std::string_view html) {
    if (!is_mark(html)) {
      out_ += html.front();
      return 1;
    }
    if (html.starts_with(begin_other_language)) {
      if (!only_text_ && !open_) out_.append(in_picture_ ? "<tspan lang=\"" : "<span lang=\"").append(language_).append("\">");
      open_ = !only_text_;
    } else {
      end();
    }
    return mark_length;
  }

  void end() {
    if (open_) out_ += in_picture_ ? "</tspan>" : "</span>";
    open_ = false;
  }

  std::string language_;
  std::string_view notice_;
  std::string out_;
  bool in_picture_ = false;
  bool only_text_ = false;
  bool open_ = false;
};

}  // namespace

std::string in_other_language(std::string_view text) { return std::string(begin_other_language).append(text).append(end_other_language); }

bool has_language_marks(std::string_view text) { return text.find(lead) != std::string_view::npos; }

std::string without_language_marks(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t next = std::min(text.find(lead, at), text.size());
    out.append(text, at, next - at);
    at = next;
    if (at == text.size()) break;
    const std::size_t length = is_mark(text.substr(at)) ? mark_length : 0;
    if (length == 0) out += text[at];
    at += std::max<std::size_t>(length, 1);
  }
  return out;
}

std::string with_language_marked(std::string_view html, std::string_view language, std::string_view notice) {
  return Marker(language, notice).mark(html);
}

}  // namespace goldthread::text
