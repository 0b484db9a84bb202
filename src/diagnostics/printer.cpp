#include "diagnostics/printer.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "diagnostics/source_lines.hpp"
#include "text/json_writer.hpp"
#include "text/utf8.hpp"

namespace goldthread::diagnostics {

namespace {

constexpr std::size_t widest_line = 140;    // characters of a source line that are shown
constexpr std::size_t most_alike = 1000;    // findings of one code in one file; the rest is counted
constexpr std::size_t longest_text = 1000;  // characters of a message: an author's key or word may be of any length

struct Style {
  std::string_view error, warning, bold, faint, off;
};

Style style_of(Colour colour) {
  if (colour == Colour::none) return {};
  return {"\x1b[1;31m", "\x1b[1;35m", "\x1b[1m", "\x1b[2m", "\x1b[0m"};
}

// U+061C, U+200E, U+200F, U+2028 to U+202E and U+2066 to U+2069, and C1 controls.
bool turns_text(std::string_view character) {
  if (character == "\u061C") return true;
  if (character.size() == 2) return character[0] == '\xC2' && static_cast<unsigned char>(character[1]) < 0xA0U;
  if (character.size() != 3 || character[0] != '\xE2') return false;
  const auto second = static_cast<unsigned char>(character[1]);
  const auto third = static_cast<unsigned char>(character[2]);
  return (second == 0x80U && (third == 0x8EU || third == 0x8FU || (third >= 0xA8U && third <= 0xAEU))) ||
         (second == 0x81U && third >= 0xA6U && third <= 0xA9U);
}

// Character by character, each that could act on a terminal replaced by one that cannot; invalid bytes too.
std::vector<std::string> shown_characters(std::string_view text, std::size_t most) {
  std::vector<std::string> out;
  while (!text.empty() && out.size() < most) {
    const std::size_t length = text::character_length(text);
    const std::string_view character = text.substr(0, std::max<std::size_t>(length, 1));
    const auto byte = static_cast<unsigned char>(character.front());
    if (byte == '\t') {
      out.emplace_back(" ");
    } else if (length == 0 || byte < 0x20U || byte == 0x7FU || turns_text(character)) {
      out.emplace_back("\u00B7");
    } else {
      out.emplace_back(character);
    }
    text.remove_prefix(character.size());
  }
  return out;
}

std::string shown(std::string_view text) {
  std::string out;
  for (const std::string& character : shown_characters(text, longest_text)) out += character;
  if (text.size() > longest_text) out += "...";
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

void append_source_line(std::string& out, const Finding& finding, SourceLines& lines, const Style& style) {
  const auto [file, at_line, at_column, length] = finding.place;
  // No more of a line than is shown, however long it is.
  const std::size_t count_from_start = shown_characters(lines.whole(file, at_line), widest_line + 1).size();
  if (count_from_start == 0) return;
  const bool long_line = count_from_start > widest_line;
  const std::size_t column = long_line ? at_column - 1 : std::min<std::size_t>(at_column - 1, count_from_start);
  const std::size_t first = long_line && column > widest_line / 2 ? column - widest_line / 2 : 0;
  const std::vector<std::string> line = shown_characters(lines.after(file, at_line, first), widest_line);
  const std::string number = std::to_string(finding.place.line);
  std::string text;
  for (const std::string& character : line) text += character;
  const std::size_t end = first + line.size();
  const std::size_t underlined = std::max<std::size_t>(1, std::min<std::size_t>(length, end - std::min(column, end)));
  out += fmt::format("  {}{} |{} {}\n", style.faint, number, style.off, text);
  out += fmt::format("  {}{} |{} {}{}^{}{}\n", style.faint, std::string(number.size(), ' '), style.off, std::string(column - first, ' '),
                     style.bold, std::string(underlined - 1, '~'), style.off);
}

template <class Visit>
void each_line(std::string_view text, Visit visit) {
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    visit(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

// Lines after the first are to be copied into a file.
void append_help(std::string& out, std::string_view help, const Style& style) {
  const auto end = help.find('\n');
  out += fmt::format("  {}help:{} {}\n", style.bold, style.off, shown(help.substr(0, end)));
  if (end == std::string_view::npos) return;
  each_line(help.substr(end + 1), [&](std::string_view line) { out += fmt::format("      {}\n", shown(line)); });
}

// In place of findings that say again what a thousand others of the file have said.
void append_rest(std::string& out, const Finding& first, std::size_t count, std::string_view path, const Style& style) {
  const Severity level = severity(first.code);
  out += fmt::format("{}{}:{}:{}:{} {}{}:{} {} more like those above in this file, from here on [{}]\n", style.bold, shown(path),
                     first.place.line, first.place.column, style.off, level == Severity::error ? style.error : style.warning, word(level),
                     style.off, count, slug(first.code));
  out += fmt::format("  {}help:{} `goldthread check --format json` lists every one.\n", style.bold, style.off);
}

}  // namespace

std::string print_text(const std::vector<Finding>& findings, const text::Sources& sources, std::string_view prefix, Colour colour) {
  const Style style = style_of(colour);
  SourceLines lines(sources);
  std::map<std::pair<text::FileId, Code>, std::size_t> all;
  for (const Finding& finding : findings) ++all[{finding.place.file, finding.code}];
  std::map<std::pair<text::FileId, Code>, std::size_t> printed;
  std::string out;
  for (const Finding& finding : findings) {
    const std::size_t before = printed[{finding.place.file, finding.code}]++;
    if (before > most_alike) continue;
    if (before == most_alike) {
      append_rest(out, finding, all[{finding.place.file, finding.code}] - before, path_of(finding, sources, prefix), style);
      continue;
    }
    const Severity level = severity(finding.code);
    out += fmt::format("{}{}:{}:{}:{} {}{}:{} {} [{}]\n", style.bold, shown(path_of(finding, sources, prefix)), finding.place.line,
                       finding.place.column, style.off, level == Severity::error ? style.error : style.warning, word(level), style.off,
                       shown(finding.message), slug(finding.code));
    append_source_line(out, finding, lines, style);
    append_help(out, help_of(finding), style);
  }
  return out;
}

std::vector<FindingParts> finding_parts(const std::vector<Finding>& findings, const text::Sources& sources, std::string_view prefix) {
  SourceLines lines(sources);
  std::vector<FindingParts> out;
  for (const Finding& finding : findings) {
    FindingParts parts{severity(finding.code),
                       fmt::format("{}:{}:{}", shown(path_of(finding, sources, prefix)), finding.place.line, finding.place.column),
                       shown(finding.message),
                       slug(finding.code),
                       {},
                       {}};
    append_source_line(parts.excerpt, finding, lines, style_of(Colour::none));
    each_line(help_of(finding), [&](std::string_view line) { parts.help += (parts.help.empty() ? "" : "\n") + shown(line); });
    out.push_back(std::move(parts));
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
