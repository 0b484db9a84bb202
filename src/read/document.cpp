#include "read/document.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "read/toml_document.hpp"
#include "text/utf8.hpp"

namespace goldthread::read {

using diagnostics::Code;

namespace {

constexpr std::string_view fence = "+++";

text::Place place_at(std::string_view text, std::size_t offset, text::FileId file) {
  const std::string_view before = text.substr(0, offset);
  const auto line_start = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
  text::Place out{file, 1, 1, 1};
  out.line += static_cast<std::uint32_t>(std::count(before.begin(), before.end(), '\n'));
  out.column += static_cast<std::uint32_t>(text::count_characters(before.substr(line_start)));
  return out;
}

// The whole file, as the library would stop at the first of them in TOML only.
bool has_controls(const text::Source& source, text::FileId file, diagnostics::Diagnostics& diagnostics) {
  const auto bad = text::first_control(source.text);
  if (!bad) return false;
  diagnostics.add(Code::control_character, place_at(source.text, *bad, file), "this is a control character, which stands for no letter");
  return true;
}

bool is_text(const text::Source& source, text::FileId file, diagnostics::Diagnostics& diagnostics) {
  const auto bad = text::first_invalid_utf8(source.text);
  if (!bad) return !has_controls(source, file, diagnostics);
  diagnostics.add(Code::invalid_utf8, place_at(source.text, *bad, file),
                  fmt::format("byte {:#04x} is not part of UTF-8 text", static_cast<unsigned char>(source.text[*bad])));
  return false;
}

std::string_view take_line(std::string_view& rest) {
  const auto end = rest.find('\n');
  std::string_view line = rest.substr(0, end);
  rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
  while (!line.empty() && (line.back() == '\r' || line.back() == ' ' || line.back() == '\t')) line.remove_suffix(1);
  return line;
}

}  // namespace

std::optional<Document> read_markdown_document(const text::Source& source, text::FileId file, diagnostics::Diagnostics& diagnostics) {
  if (!is_text(source, file, diagnostics)) return std::nullopt;
  std::string_view rest = source.text;
  if (take_line(rest) != fence) {
    diagnostics.add(Code::missing_front_matter, {file, 1, 1, 1}, "this file does not begin with a line of +++, so it has no title or keys");
    return std::nullopt;
  }
  const std::string_view whole = rest;
  std::uint32_t line = 2;
  while (!rest.empty()) {
    const auto before = static_cast<std::size_t>(rest.data() - whole.data());
    ++line;
    if (take_line(rest) != fence) continue;
    auto table = parse_toml(whole.substr(0, before), {file, 2, 1, 1}, diagnostics);
    if (!table) return std::nullopt;
    table->place = {file, 1, 1, 1};
    return Document{std::move(*table), rest, {file, line, 1, 1}};
  }
  diagnostics.add(Code::unterminated_front_matter, {file, 1, 1, 3}, "the front matter that begins here is never closed");
  return std::nullopt;
}

std::optional<Document> read_toml_document(const text::Source& source, text::FileId file, diagnostics::Diagnostics& diagnostics) {
  if (!is_text(source, file, diagnostics)) return std::nullopt;
  auto table = parse_toml(source.text, {file, 1, 1, 1}, diagnostics);
  if (!table) return std::nullopt;
  table->place = {file, 1, 1, 1};
  return Document{std::move(*table), {}, {file, 1, 1, 1}};
}

}  // namespace goldthread::read
