#include "check/text_place.hpp"

#include <algorithm>

#include "text/utf8.hpp"

namespace goldthread::check {

text::Place TextPlaces::at(std::size_t offset, std::string_view words) {
  const text::Position position = positions_.at(offset);
  text::Place out = prose_.start;
  out.line += position.line - 1;
  out.column = position.line == 1 ? prose_.start.column + position.column - 1 : position.column;
  out.length = static_cast<std::uint32_t>(std::max<std::size_t>(1, text::count_characters(words.substr(0, words.find('\n')))));
  return out;
}

}  // namespace goldthread::check
