#include "diagnostics/printer.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "text/json_writer.hpp"

namespace goldthread::diagnostics {

namespace {

constexpr std::size_t widest_line = 140;  // characters of a source line that are shown

struct Style {
  std::string_view error, warning, bold, faint, off;
};

Style style_of(Colour colour) {
  if (colour == Colour::none) return {};
  return {"\x1b[1;31m", "\x1b[1;35m", "\x1b[1m", "\x1b[2m", "\x1b[0m"};
}

std::size_t sequence_length(char first) {
  const auto byte = static_cast<unsigned char>(first);
  return byte < 0x80U ? 1 : byte < 0xE0U ? 2 : byte < 0xF0U ? 3 : 4;
}

// U+200E, U+200F, U+202A to U+202E and U+2066 to U+2069, and C1 controls.
bool turns_text(std::string_view character) {
  if (character.size() == 2) return character[0] == '\xC2' && static_cast<unsigned char>(character[1]) < 0xA0U;
  if (character.size() != 3 || character[0] != '\xE2') return false;
  const auto second = static_cast<unsigned char>(character[1]);
  const auto third = static_cast<unsigned char>(character[2]);
  return (second == 0x80U && (third == 0x8EU || third == 0x8FU || (third >= 0xAAU && third <= 0xAEU))) ||
         (second == 0x81U && third >= 0xA6U && third <= 0xA9U);
}

// Character by character, each that could act on a terminal replaced by one that cannot; invalid bytes too.
std::vector<std::string> shown_characters(std::string_view text) {
  std::vector<std::string> out;
  while (!text.empty()) {
    const std::size_t length = std::min(sequence_length(text.front()), text.size());
    const std::string_view character = text.substr(0, length);
    const auto byte = static_cast<unsigned char>(character.front());
    const bool continues = length == 1 || std::all_of(character.begin() + 1, character.end(),
                                                      [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; });
    if (!continues || (byte >= 0x80U && byte < 0xC2U)) {
      out.emplace_back("\u00B7");
      text.remove_prefix(1);
      continue;
    }
    if (byte == '\t') {
      out.emplace_back(" ");
    } else if (byte < 0x20U || byte == 0x7FU || turns_text(character)) {
      out.emplace_back("\u00B7");
    } else {
      out.emplace_back(character);
    }
    text.remove_prefix(length);
  }
  return out;
}

std::string shown(std::string_view text) {
  std::string out;
  for (const std::string& character : shown_characters(text)) out += character;
  return out;
}

std::string path_of(const Finding& finding, const text::Sources& sources, std::string_view prefix) {
  const std::string& inside = sources.at(finding.place.file).path;
  if (sources.at(finding.place.file).origin == text::Origin::theme) return inside;
  if (!inside.empty()) return std::string(prefix) + inside;
  return std::string(prefix.substr(0, prefix.size() > 1 && prefix.back() == '/' ? prefix.size() - 1 : prefix.size()));
}

std::string_view help_of(const Finding& finding) { return finding.help.empty() ? remedy(finding.code) : std::string_view(finding.help); }

std::string_view word(Severity severity) { return severity == Severity::error ? "error" : "warning"; }

void append_source_line(std::string& out, const Finding& finding, const text::Sources& sources, const Style& style) {
  // No more of a line than can be needed, however long it is.
  const std::string_view whole = sources.line(finding.place.file, finding.place.line);
  std::vector<std::string> line = shown_characters(whole.substr(0, (finding.place.column + widest_line) * 4));
  if (line.empty()) return;
  const std::size_t column = std::min<std::size_t>(finding.place.column - 1, line.size());
  const std::size_t first = column > widest_line / 2 && line.size() > widest_line ? column - widest_line / 2 : 0;
  const std::size_t count = std::min(widest_line, line.size() - first);
  const std::string number = std::to_string(finding.place.line);
  std::string text;
  for (std::size_t i = first; i < first + count; ++i) text += line[i];
  const std::size_t underlined =
      std::max<std::size_t>(1, std::min<std::size_t>(finding.place.length, first + count - std::min(column, first + count)));
  out += fmt::format("  {}{} |{} {}\n", style.faint, number, style.off, text);
  out += fmt::format("  {}{} |{} {}{}^{}{}\n", style.faint, std::string(number.size(), ' '), style.off, std::string(column - first, ' '),
                     style.bold, std::string(underlined - 1, '~'), style.off);
}

}  // namespace

std::string print_text(const std::vector<Finding>& findings, const text::Sources& sources, std::string_view prefix, Colour colour) {
  const Style style = style_of(colour);
  std::string out;
  for (const Finding& finding : findings) {
    const Severity level = severity(finding.code);
    out += fmt::format("{}{}:{}:{}:{} {}{}:{} {} [{}]\n", style.bold, shown(path_of(finding, sources, prefix)), finding.place.line,
                       finding.place.column, style.off, level == Severity::error ? style.error : style.warning, word(level), style.off,
                       shown(finding.message), slug(finding.code));
    append_source_line(out, finding, sources, style);
    out += fmt::format("  {}help:{} {}\n", style.bold, style.off, shown(help_of(finding)));
  }
  return out;
}

std::string print_json(const std::vector<Finding>& findings, const text::Sources& sources, std::string_view prefix) {
  text::JsonWriter out(text::JsonWriter::Layout::indented);
  out.begin_list();
  for (const Finding& finding : findings) {
    out.begin_object();
    out.key("path").text(path_of(finding, sources, prefix));
    out.key("line").whole(finding.place.line);
    out.key("column").whole(finding.place.column);
    out.key("length").whole(finding.place.length);
    out.key("severity").text(word(severity(finding.code)));
    out.key("code").text(slug(finding.code));
    out.key("message").text(finding.message);
    out.key("help").text(help_of(finding));
    out.end_object();
  }
  out.end_list();
  return out.take();
}

std::string print_sarif(const std::vector<Finding>& findings, const text::Sources& sources, std::string_view prefix) {
  std::set<Code> codes;
  for (const Finding& finding : findings) codes.insert(finding.code);
  text::JsonWriter out(text::JsonWriter::Layout::indented);
  out.begin_object();
  out.key("$schema").text("https://json.schemastore.org/sarif-2.1.0.json");
  out.key("version").text("2.1.0");
  out.key("runs").begin_list().begin_object();
  out.key("tool").begin_object().key("driver").begin_object().key("name").text("goldthread");
  out.key("rules").begin_list();
  for (const Code code : codes) {
    out.begin_object().key("id").text(slug(code));
    out.key("help").begin_object().key("text").text(remedy(code)).end_object().end_object();
  }
  out.end_list().end_object().end_object();
  out.key("columnKind").text("unicodeCodePoints");
  out.key("results").begin_list();
  for (const Finding& finding : findings) {
    out.begin_object();
    out.key("ruleId").text(slug(finding.code));
    out.key("level").text(word(severity(finding.code)));
    out.key("message").begin_object().key("text").text(finding.message + ". " + std::string(help_of(finding))).end_object();
    out.key("locations").begin_list().begin_object().key("physicalLocation").begin_object();
    out.key("artifactLocation").begin_object().key("uri").text(path_of(finding, sources, prefix)).end_object();
    out.key("region").begin_object();
    out.key("startLine").whole(finding.place.line);
    out.key("startColumn").whole(finding.place.column);
    out.key("endColumn").whole(finding.place.column + finding.place.length);
    out.end_object().end_object().end_object().end_list().end_object();
  }
  out.end_list().end_object().end_list().end_object();
  return out.take();
}

}  // namespace goldthread::diagnostics
