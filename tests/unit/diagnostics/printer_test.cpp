#include "diagnostics/printer.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "diagnostics/diagnostics.hpp"
#include "diagnostics/source_lines.hpp"

using goldthread::diagnostics::Code;
using goldthread::diagnostics::Colour;
using goldthread::diagnostics::Diagnostics;
using goldthread::diagnostics::SourceLines;
using goldthread::text::Sources;

namespace {

std::string printed(const Diagnostics& diagnostics, const Sources& sources) {
  return goldthread::diagnostics::print_text(diagnostics.sorted(sources), sources, "content/", Colour::none);
}

std::size_t times(const std::string& text, std::string_view word) {
  std::size_t out = 0;
  for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) ++out;
  return out;
}

}  // namespace

TEST_CASE("a finding shows its place, its line with a caret, and its remedy") {
  Sources sources;
  const auto file = sources.add("a.md", "one\r\ntwo w\u00F6rds\n");
  Diagnostics diagnostics;
  diagnostics.add(Code::raw_html, {file, 2, 5, 5}, "this is said", "Do that.");
  CHECK(printed(diagnostics, sources) ==
        "content/a.md:2:5: warning: this is said [raw-html]\n  2 | two w\u00F6rds\n    |     ^~~~~\n  help: Do that.\n");
}

TEST_CASE("of a long line a window around the place is shown, the caret below it") {
  Sources sources;
  const auto file = sources.add("a.md", std::string(5000, 'x') + "\u00E9here" + std::string(5000, 'y'));
  Diagnostics diagnostics;
  for (const std::uint32_t column : {5001U, 5003U, 1U, 10005U}) diagnostics.add(Code::raw_html, {file, 1, column, 4}, "said", "Do that.");
  const std::string text = printed(diagnostics, sources);
  CHECK(text.find("  1 | " + std::string(70, 'x') + "\u00E9here" + std::string(65, 'y') + "\n    | " + std::string(70, ' ') + "^~~~\n") !=
        std::string::npos);
  CHECK(text.find("  1 | " + std::string(140, 'x') + "\n    | ^~~~\n") != std::string::npos);
  CHECK(text.find("  1 | " + std::string(71, 'y') + "\n    | " + std::string(70, ' ') + "^\n") != std::string::npos);
}

TEST_CASE("nothing that acts on a terminal is printed") {
  Sources sources;
  const auto file = sources.add("a\x1B[31m\n.md", "x\x1B]0;y\a\u202E\u061C\u2028\u009B\xFE\xFF");
  Diagnostics diagnostics;
  diagnostics.add(Code::raw_html, {file, 1, 1, 1}, "bad \x1B[2J\xFE", "Do \x07that.");
  CHECK(printed(diagnostics, sources) ==
        "content/a\u00B7[31m\u00B7.md:1:1: warning: bad \u00B7[2J\u00B7 [raw-html]\n"
        "  1 | x\u00B7]0;y\u00B7\u00B7\u00B7\u00B7\u00B7\u00B7\u00B7\n    | ^\n  help: Do \u00B7that.\n");
}

TEST_CASE("a thousand findings of one code in a file are printed, and the rest is counted") {
  Sources sources;
  const auto many = sources.add("a.md", std::string(3000, '\n'));
  const auto other = sources.add("b.md", "");
  Diagnostics diagnostics;
  for (std::uint32_t line = 1; line <= 2500; ++line) diagnostics.add(Code::raw_html, {many, line, 1, 1}, "said");
  diagnostics.add(Code::missing_key, {many, 2600, 1, 1}, "needed");
  diagnostics.add(Code::raw_html, {other, 1, 1, 1}, "said");
  const std::string text = printed(diagnostics, sources);
  CHECK(times(text, ": said [raw-html]") == 1001);
  CHECK(times(text, "content/a.md:1001:1: warning: 1500 more like those above in this file, from here on [raw-html]\n") == 1);
  CHECK(times(text, "[missing-key]") == 1);
}

TEST_CASE("a line is given without its end, wherever it was last looked at") {
  Sources sources;
  const auto file = sources.add("a.md", "one\r\ntw\u00F6\n\nfour");
  const auto second = sources.add("b.md", "other");
  SourceLines lines(sources);
  CHECK(lines.whole(file, 1) == "one");
  CHECK(lines.whole(file, 2) == "tw\u00F6");
  CHECK(lines.whole(file, 3).empty());
  CHECK(lines.whole(file, 4) == "four");
  CHECK(lines.whole(file, 5).empty());
  CHECK(lines.whole(file, 4000000000U).empty());
  CHECK(lines.after(file, 2, 2) == "\u00F6");
  CHECK(lines.after(file, 2, 3).empty());
  CHECK(lines.after(file, 2, 1) == "w\u00F6");
  CHECK(lines.after(second, 1, 2) == "her");
  CHECK(lines.after(file, 2, 9).empty());
}
