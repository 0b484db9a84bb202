#include "text/positions.hpp"

#include <algorithm>

#include "text/utf8.hpp"

namespace goldthread::text {

void Positions::index() {
  if (!starts_.empty()) return;
  starts_.push_back(0);
  for (auto at = text_.find('\n'); at != std::string_view::npos; at = text_.find('\n', at + 1)) starts_.push_back(at + 1);
}

Position Positions::at(std::size_t offset) {
  index();
  const auto next = std::upper_bound(starts_.begin(), starts_.end(), offset);
  const auto line = static_cast<std::size_t>(next - starts_.begin());
  return at(line, offset - starts_[line - 1]);
}

Position Positions::at(std::size_t line, std::size_t byte) {
  index();
  if (line > starts_.size()) return {static_cast<std::uint32_t>(line), static_cast<std::uint32_t>(byte + 1)};
  const std::size_t start = starts_[line - 1];
  const std::size_t offset = std::min(start + byte, text_.size());
  if (line == line_ && offset < offset_) {
    // A step back, as from a link's text to its start: what lies further on is asked for next.
    return {static_cast<std::uint32_t>(line), static_cast<std::uint32_t>(count_characters(text_.substr(start, offset - start)) + 1)};
  }
  if (line != line_) {
    line_ = line;
    offset_ = start;
    characters_ = 0;
  }
  characters_ += count_characters(text_.substr(offset_, offset - offset_));
  offset_ = offset;
  return {static_cast<std::uint32_t>(line), static_cast<std::uint32_t>(characters_ + 1)};
}

}  // namespace goldthread::text
