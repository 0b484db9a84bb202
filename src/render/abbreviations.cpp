#include "render/abbreviations.hpp"

#include <algorithm>
#include <array>

#include "render/html.hpp"
#include "text/language_marks.hpp"

namespace goldthread::render {

namespace {

// Elements whose words stay as they are.
constexpr std::array<std::string_view, 16> left_alone = {"a",  "code", "pre",     "h1", "h2", "h3",    "h4",    "h5",
                                                         "h6", "svg",  "caption", "th", "dt", "title", "style", "script"};

bool is_word(char c) {
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (static_cast<unsigned char>(c) & 0x80U) != 0;
}

// "<a href=...>" and "</a>" are "a".
std::string_view name_of(std::string_view tag) {
  tag.remove_prefix(tag.size() > 1 && tag[1] == '/' ? 2 : 1);
  return tag.substr(0, static_cast<std::size_t>(std::find_if_not(tag.begin(), tag.end(), is_word) - tag.begin()));
}

// Between two tags. An author who writes "Corporate Management Team (CMT)" or "CMT (" has explained it.
class Words {
 public:
  Words(std::string& out, const Abbreviations& abbreviations, Explained& explained)
      : out_(out), abbreviations_(abbreviations), explained_(explained) {}

  void append(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
      std::size_t end = at;
      while (end < text.size() && is_word(text[end]) == is_word(text[at])) ++end;
      const std::string_view word = text.substr(at, end - at);
      // An entity, "&amp;", is no word.
      const bool is_entity = at > 0 && text[at - 1] == '&' && end < text.size() && text[end] == ';';
      out_ += word;
      if (is_word(text[at]) && !is_entity) explain(word, text.substr(0, at), text.substr(end));
      at = end;
    }
  }

 private:
  void explain(std::string_view word, std::string_view before, std::string_view after) {
    const std::string_view meaning = abbreviations_.meaning(word);
    if (meaning.empty() || !explained_.emplace(word).second) return;
    const bool by_the_author = (before.ends_with('(') && after.starts_with(')')) || after.starts_with(" (");
    if (by_the_author) return;
    out_ += " (";
    append_text(out_, meaning);
    out_ += ')';
  }

  std::string& out_;
  const Abbreviations& abbreviations_;
  Explained& explained_;
};

}  // namespace

Abbreviations::Abbreviations(const std::vector<model::GlossaryTerm>& glossary) {
  for (const model::GlossaryTerm& term : glossary) {
    if (!term.short_for.empty()) meanings_.emplace(text::without_language_marks(term.title), term.short_for);
  }
}

std::string_view Abbreviations::meaning(std::string_view word) const {
  const auto found = meanings_.find(word);
  return found == meanings_.end() ? std::string_view() : std::string_view(found->second);
}

void append_with_meanings(std::string& out, std::string_view html, const Abbreviations& abbreviations, Explained& explained) {
  Words words(out, abbreviations, explained);
  std::string_view inside;  // the element whose words are left alone
  int depth = 0;
  while (!html.empty()) {
    const auto open = html.find('<');
    const std::string_view text = html.substr(0, open);
    if (inside.empty()) {
      words.append(text);
    } else {
      out += text;
    }
    if (open == std::string_view::npos) return;
    const auto close = html.find('>', open);
    const std::string_view tag = html.substr(open, close == std::string_view::npos ? close : close + 1 - open);
    const std::string_view name = name_of(tag);
    const bool closes = tag.starts_with("</");
    if (inside.empty() && !closes && std::find(left_alone.begin(), left_alone.end(), name) != left_alone.end()) {
      inside = name;
      depth = 1;
    } else if (!inside.empty() && name == inside) {
      depth += closes ? -1 : 1;
      if (depth == 0) inside = {};
    }
    out += tag;
    html.remove_prefix(open + tag.size());
  }
}

}  // namespace goldthread::render
