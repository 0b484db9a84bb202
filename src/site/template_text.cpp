#include "site/template_text.hpp"

#include <fmt/format.h>

#include <optional>
#include <string_view>
#include <vector>

#include "render/html.hpp"
#include "site/markers.hpp"
#include "text/closest.hpp"
#include "text/utf8.hpp"

namespace goldthread::site {

namespace {

using diagnostics::Code;

constexpr std::string_view page_include = "page";
constexpr int deepest_partial = 8;

bool is_name_character(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.'; }

// Where in HTML a marker stands, as far as its safety needs to know. Templates are read in one line from top to bottom, so a
// block must not open a tag that it does not close.
class HtmlPlace {
 public:
  void read(std::string_view text) {
    for (const char c : text) read(c);
  }
  bool between_tags() const { return state_ == State::text; }
  bool in_value() const { return state_ == State::value; }
  // An address but for its part after "#", which cannot lead anywhere else.
  bool in_address() const {
    return in_value() && !after_hash_ &&
           (attribute_ == "href" || attribute_ == "src" || attribute_ == "action" || attribute_ == "cite" || attribute_ == "data");
  }
  bool in_code() const { return in_value() && (attribute_ == "style" || attribute_.starts_with("on") || attribute_ == "srcdoc"); }

 private:
  enum class State { text, tag, value, comment };
  void read(char c) {
    switch (state_) {
      case State::text:
        if (c == '<') {
          state_ = State::tag;
          tag_.clear();
          attribute_.clear();
        }
        return;
      case State::tag:
        if (c == '>') {
          state_ = State::text;
        } else if (c == '"' || c == '\'') {
          quote_ = c;
          after_hash_ = false;
          state_ = State::value;
        } else if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '/') {
          attribute_.clear();
        } else if (c != '=') {
          attribute_ += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
          if (tag_.size() < 3) tag_ += c;
          if (tag_ == "!--") state_ = State::comment;
        }
        return;
      case State::value:
        if (c == '#') after_hash_ = true;
        if (c == quote_) {
          state_ = State::tag;
          attribute_.clear();
        }
        return;
      case State::comment:
        if (c == '>' && tag_.ends_with("--")) state_ = State::text;
        tag_ += c;
        return;
    }
  }
  State state_ = State::text;
  char quote_ = '"';
  bool after_hash_ = false;
  std::string tag_;
  std::string attribute_;
};

std::string plural_key(std::string key) {
  if (!key.ends_with('y')) return key + "s";
  key.pop_back();
  return key + "ies";
}

// `kinds.outcomes`, `inside.outcome`: what the site calls a kind of thing.
std::optional<std::string> kind_word(std::string_view name, const render::Words& words) {
  const bool inside = name.starts_with("inside.");
  if (!inside && !name.starts_with("kinds.")) return std::nullopt;
  name.remove_prefix(name.find('.') + 1);
  for (int i = 0; i <= static_cast<int>(model::last_kind); ++i) {
    const auto kind = static_cast<model::Kind>(i);
    const std::string key(model::key(kind));
    if (name == key) return inside ? words.singular_inside(kind) : words.singular(kind);
    if (name == plural_key(key)) return inside ? words.plural_inside(kind) : words.plural(kind);
  }
  return std::nullopt;
}

// "Our {inside.priorities}": gaps in a template's words that only need to know what the site calls its kinds.
std::string with_kinds(std::string_view text, const render::Words& words) {
  std::string out;
  for (auto open = text.find('{'); open != std::string_view::npos; open = text.find('{')) {
    const auto close = text.find('}', open);
    if (close == std::string_view::npos) break;
    out.append(text.substr(0, open)).append(kind_word(text.substr(open + 1, close - open - 1), words).value_or(""));
    text.remove_prefix(close + 1);
  }
  return out.append(text);
}

class Composer {
 public:
  Composer(const ThemeFiles& files, const text::Sources& sources, const render::Words& words, diagnostics::Diagnostics& diagnostics)
      : files_(files), sources_(sources), words_(words), diagnostics_(diagnostics) {}

  void add_file(const std::string& path, int depth);
  std::string take() { return std::move(out_); }

 private:
  struct Open {
    std::string_view name;
    std::size_t offset;
    Shown shown;
  };
  struct File {
    text::FileId id;
    std::string_view text;
    int depth;
    std::vector<Open> open;
  };
  text::Place place(const File& file, std::size_t offset, std::size_t length) const;
  void add_text(std::string_view text) {
    html_.read(text);
    out_.append(text);
  }
  void add_marker(File& file, std::string_view written, std::size_t offset);
  void open_block(File& file, std::string_view name, Shown shown, std::size_t offset);
  void close_block(File& file, std::string_view name, std::size_t offset);
  void add_partial(File& file, std::string_view name, std::size_t offset);
  void add_value(File& file, std::string_view name, std::size_t offset);
  void add_words(File& file, std::string_view name, std::size_t offset);
  void unknown(const File& file, std::string_view name, std::size_t offset);
  void misplaced(const File& file, std::string_view name, std::size_t offset, std::string_view why) {
    diagnostics_.add(Code::misplaced_marker, place(file, offset, name.size()), fmt::format("{{{{{}}}}} {}", name, why));
  }

  const ThemeFiles& files_;
  const text::Sources& sources_;
  const render::Words& words_;
  diagnostics::Diagnostics& diagnostics_;
  HtmlPlace html_;
  std::string out_;
};

text::Place Composer::place(const File& file, std::size_t offset, std::size_t length) const {
  text::Place at{file.id, 1, 1, static_cast<std::uint32_t>(std::max<std::size_t>(1, length))};
  std::size_t line_start = 0;
  for (auto end = file.text.find('\n'); end != std::string_view::npos && end < offset; end = file.text.find('\n', line_start)) {
    line_start = end + 1;
    ++at.line;
  }
  at.column += static_cast<std::uint32_t>(text::count_characters(file.text.substr(line_start, offset - line_start)));
  return at;
}

void Composer::add_file(const std::string& path, int depth) {
  const text::FileId id = files_.find(path)->second;
  File file{id, sources_.at(id).text, depth, {}};
  std::size_t done = 0;
  for (auto start = file.text.find("{{"); start != std::string_view::npos; start = file.text.find("{{", done)) {
    add_text(file.text.substr(done, start - done));
    const auto end = file.text.find("}}", start);
    if (end == std::string_view::npos) {
      diagnostics_.add(Code::unbalanced_block, place(file, start, 2), "{{ has no }} after it");
      done = file.text.size();
      break;
    }
    add_marker(file, file.text.substr(start + 2, end - start - 2), start + 2);
    done = end + 2;
  }
  add_text(file.text.substr(done));
  for (; !file.open.empty(); file.open.pop_back()) {
    const Open& open = file.open.back();
    diagnostics_.add(Code::unbalanced_block, place(file, open.offset, open.name.size()),
                     fmt::format("the block {{{{#{}}}}} is not closed in this file", open.name));
    out_ += fmt::format("{{{{/{}}}}}", marker_token(open.shown, find_marker(open.name)->code));
  }
}

void Composer::add_marker(File& file, std::string_view written, std::size_t offset) {
  if (written.starts_with('!')) return;
  const char sign = written.empty() ? ' ' : written.front();
  const bool signed_marker = sign == '#' || sign == '?' || sign == '^' || sign == '/' || sign == '>';
  std::string_view name = written;
  if (signed_marker) {
    name.remove_prefix(1);
    ++offset;
  }
  for (const char c : name) {
    if (!is_name_character(c)) return unknown(file, name, offset);
  }
  if (sign == '>') return add_partial(file, name, offset);
  if (name.find('.') != std::string_view::npos && !signed_marker) return add_words(file, name, offset);
  if (!find_marker(name)) return unknown(file, name, offset);
  if (sign == '#') return open_block(file, name, Shown::each, offset);
  if (sign == '?') return open_block(file, name, Shown::any, offset);
  if (sign == '^') return open_block(file, name, Shown::none, offset);
  if (sign == '/') return close_block(file, name, offset);
  add_value(file, name, offset);
}

void Composer::open_block(File& file, std::string_view name, Shown shown, std::size_t offset) {
  file.open.push_back({name, offset, shown});
  out_ += fmt::format("{{{{#{}}}}}", marker_token(shown, find_marker(name)->code));
}

void Composer::close_block(File& file, std::string_view name, std::size_t offset) {
  if (file.open.empty() || file.open.back().name != name) {
    const std::string message = file.open.empty()
                                    ? fmt::format("{{{{/{}}}}} closes no block", name)
                                    : fmt::format("{{{{/{}}}}} stands where {{{{/{}}}}} is expected", name, file.open.back().name);
    diagnostics_.add(Code::unbalanced_block, place(file, offset, name.size()), message);
    return;
  }
  out_ += fmt::format("{{{{/{}}}}}", marker_token(file.open.back().shown, find_marker(name)->code));
  file.open.pop_back();
}

void Composer::add_partial(File& file, std::string_view name, std::size_t offset) {
  if (name == page_include) {
    out_ += "{{>page}}";
    return;
  }
  const std::string path = fmt::format("partials/{}.html", name);
  if (!files_.contains(path)) {
    std::vector<std::string_view> known;
    for (const auto& [other, id] : files_) {
      if (other.starts_with("partials/") && other.ends_with(".html")) known.push_back(std::string_view(other).substr(9, other.size() - 14));
    }
    const auto near = text::closest(name, known);
    diagnostics_.add(Code::missing_template, place(file, offset, name.size()), fmt::format("the theme has no file {}", path),
                     near ? fmt::format("Did you mean {{{{>{}}}}}?", *near) : std::string());
    return;
  }
  if (file.depth >= deepest_partial) {
    diagnostics_.add(Code::unbalanced_block, place(file, offset, name.size()), fmt::format("{} stands inside itself, or too deep", path));
    return;
  }
  add_file(path, file.depth + 1);
}

void Composer::add_value(File& file, std::string_view name, std::size_t offset) {
  const Marker marker = *find_marker(name);
  const std::string token = marker_token(Shown::each, marker.code);
  switch (marker.kind) {
    case MarkerKind::text:
      if (html_.in_address()) return misplaced(file, name, offset, "is a text, and cannot be an address");
      if (html_.in_code()) return misplaced(file, name, offset, "cannot stand in a style or script");
      if (!html_.between_tags() && !html_.in_value()) return misplaced(file, name, offset, "must stand between tags or inside quotes");
      out_ += fmt::format("{{{{{}}}}}", token);
      return;
    case MarkerKind::html:
      if (!html_.between_tags()) return misplaced(file, name, offset, "is HTML, and must stand between tags");
      out_ += fmt::format("{{{{{}:x-html}}}}", token);
      return;
    case MarkerKind::address:
      if (!html_.in_address() && !(html_.in_value() && !html_.in_code())) {
        return misplaced(file, name, offset, "is an address, and must stand inside quotes, as in href=\"...\"");
      }
      out_ += fmt::format("{{{{{}:x-address}}}}", token);
      return;
    case MarkerKind::block:
      return misplaced(file, name, offset, fmt::format("is a block: write {{{{#{0}}}}} ... {{{{/{0}}}}}", name));
  }
}

void Composer::add_words(File& file, std::string_view name, std::size_t offset) {
  std::string text;
  if (name.starts_with("words.")) {
    const std::string_view key = name.substr(6);
    const std::string_view phrase = words_.text(key);
    if (phrase.data() == key.data()) return unknown(file, name, offset);  // it gives back what it does not know
    text = with_kinds(phrase, words_);
  } else if (const auto word = kind_word(name, words_)) {
    text = *word;
  } else {
    return unknown(file, name, offset);
  }
  if (!html_.between_tags() && (!html_.in_value() || html_.in_address() || html_.in_code())) {
    return misplaced(file, name, offset, "must stand between tags or inside quotes");
  }
  std::string safe;
  render::append_attribute(safe, text);
  for (auto brace = safe.find('{'); brace != std::string::npos; brace = safe.find('{', brace)) safe.replace(brace, 1, "&#123;");
  out_ += safe;
}

void Composer::unknown(const File& file, std::string_view name, std::size_t offset) {
  const auto near = text::closest(name, marker_names());
  diagnostics_.add(Code::unknown_marker, place(file, offset, name.size()),
                   fmt::format("{{{{{}}}}} is not known, and would print nothing", name),
                   near ? fmt::format("Did you mean {{{{{}}}}}?", *near) : std::string());
}

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\r'; }

// Does a line hold nothing but the marks of blocks? Then it is no line of the page.
bool only_blocks(std::string_view line) {
  while (line.starts_with("{{#") || line.starts_with("{{/") || line.starts_with("{{>")) {
    line.remove_prefix(line.find("}}") + 2);
    while (!line.empty() && is_space(line.front())) line.remove_prefix(1);
  }
  return line.empty();
}

// Indentation and lines that hold only blocks are for whoever reads the template: they would be a tenth of every page.
std::string without_indentation(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const auto end = text.find('\n');
    std::string_view line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    while (!line.empty() && is_space(line.front())) line.remove_prefix(1);
    while (!line.empty() && is_space(line.back())) line.remove_suffix(1);
    if (line.empty()) continue;
    out.append(line);
    if (!only_blocks(line)) out += '\n';
  }
  return out;
}

}  // namespace

std::string marker_token(Shown shown, std::uint16_t code) { return fmt::format("{}{:03}", static_cast<char>(shown), code); }

std::string compose_template(const std::string& path, const ThemeFiles& files, const text::Sources& sources, const render::Words& words,
                             diagnostics::Diagnostics& diagnostics) {
  Composer composer(files, sources, words, diagnostics);
  composer.add_file(path, 0);
  return without_indentation(composer.take());
}

}  // namespace goldthread::site
