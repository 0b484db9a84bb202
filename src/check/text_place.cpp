#include "check/text_place.hpp"

#include <algorithm>

#include "text/utf8.hpp"

namespace goldthread::check {

text::Place place_in(const model::Prose& prose, std::size_t offset, std::string_view words) {
  const std::string_view before = prose.markdown.substr(0, offset);
  const auto line_end = before.rfind('\n');
  const std::string_view in_line = line_end == std::string_view::npos ? before : before.substr(line_end + 1);
  text::Place out = prose.start;
  out.line += static_cast<std::uint32_t>(std::count(before.begin(), before.end(), '\n'));
  const auto column = static_cast<std::uint32_t>(text::count_characters(in_line)) + 1;
  out.column = line_end == std::string_view::npos ? prose.start.column + column - 1 : column;
  out.length = static_cast<std::uint32_t>(std::max<std::size_t>(1, text::count_characters(words.substr(0, words.find('\n')))));
  return out;
}

}  // namespace goldthread::check
