#include "check/words.hpp"

#include <algorithm>

namespace goldthread::check::words_detail {

namespace {

// One past `end` as it next stands in the same paragraph, or one past `at`.
std::size_t past(std::string_view markdown, std::size_t at, std::string_view end) {
  const auto found = markdown.find(end, at + 1);
  return found == std::string_view::npos || found > markdown.find("\n\n", at) ? at + 1 : found + end.size();
}

// Code between runs of as many backticks; a block's may have empty lines.
std::size_t past_code(std::string_view markdown, std::size_t at) {
  const std::size_t run = std::min(markdown.find_first_not_of('`', at), markdown.size()) - at;
  std::size_t from = at + run;
  while (from < markdown.size()) {
    const auto open = markdown.find('`', from);
    if (open == std::string_view::npos) break;
    const std::size_t end = std::min(markdown.find_first_not_of('`', open), markdown.size());
    if (end - open == run) return end;
    from = end;
  }
  return at + run;
}

}  // namespace

std::size_t past_special(std::string_view markdown, std::size_t at) {
  switch (markdown[at]) {
    case '`':
      return past_code(markdown, at);
    case '{':
      return markdown.substr(at, 2) == "{{" ? past(markdown, at, "}}") : at + 1;
    case ']':
      return markdown.substr(at, 2) == "](" ? past(markdown, at, ")") : at + 1;
    case '<':
      return past(markdown, at, ">");
    default:
      return at + 1;
  }
}

bool starts_address(std::string_view word) { return word == "http" || word == "https" || word == "mailto"; }

bool starts_block(std::string_view line) {
  const auto first = line.find_first_not_of(" \t\r");
  if (first == std::string_view::npos) return true;
  const char c = line[first];
  return c == '\n' || c == '#' || c == '-' || c == '*' || c == '+' || c == '|' || c == '>' || (c >= '0' && c <= '9');
}

}  // namespace goldthread::check::words_detail
