#include "check/words.hpp"

#include <algorithm>

namespace goldthread::check::words_detail {

std::size_t Skips::next(Next& sought, std::size_t from) {
  if (!sought.known || (sought.at < from)) {
    sought.at = std::min(markdown_.find(sought.what, from), markdown_.size());
    sought.known = true;
  }
  return sought.at;
}

// One past the closing words in the same paragraph.
std::size_t Skips::past_closed(std::size_t at, Next& close) {
  const std::size_t end = next(close, at + 1);
  return end == markdown_.size() || end > next(paragraph_, at) ? at + 1 : end + close.what.size();
}

// Code between runs of as many backticks; a block's may have empty lines.
std::size_t Skips::past_code(std::size_t at) {
  const std::size_t run = std::min(markdown_.find_first_not_of('`', at), markdown_.size()) - at;
  if (run >= never_closed_.size() || never_closed_[run]) return at + run;
  std::size_t from = at + run;
  while (from < markdown_.size()) {
    const auto open = markdown_.find('`', from);
    if (open == std::string_view::npos) break;
    const std::size_t end = std::min(markdown_.find_first_not_of('`', open), markdown_.size());
    if (end - open == run) return end;
    from = end;
  }
  never_closed_[run] = true;
  return at + run;
}

std::size_t Skips::past(std::size_t at) {
  switch (markdown_[at]) {
    case '`':
      return past_code(at);
    case '{':
      return markdown_.substr(at, 2) == "{{" ? past_closed(at, braces_) : at + 1;
    case ']':
      return markdown_.substr(at, 2) == "](" ? past_closed(at, bracket_) : at + 1;
    case '<':
      return past_closed(at, tag_);
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
