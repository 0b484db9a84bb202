#include "diagnostics/source_lines.hpp"

#include <algorithm>

#include "text/utf8.hpp"

namespace goldthread::diagnostics {

std::string_view SourceLines::whole(text::FileId file, std::uint32_t line) {
  const std::string_view text = sources_.at(file).text;
  if (starts_.empty() || file != file_) {
    starts_.assign(1, 0);
    for (auto end = text.find('\n'); end != std::string_view::npos; end = text.find('\n', end + 1)) starts_.push_back(end + 1);
    file_ = file;
    line_ = 0;
  }
  if (line == 0 || line > starts_.size()) return {};
  const std::size_t start = starts_[line - 1];
  std::string_view out = text.substr(start, line < starts_.size() ? starts_[line] - 1 - start : std::string_view::npos);
  if (!out.empty() && out.back() == '\r') out.remove_suffix(1);
  return out;
}

std::string_view SourceLines::after(text::FileId file, std::uint32_t line, std::size_t characters) {
  const std::string_view all = whole(file, line);
  if (line != line_ || characters < characters_) {
    line_ = line;
    characters_ = 0;
    bytes_ = 0;
  }
  while (characters_ < characters && bytes_ < all.size()) {
    bytes_ += std::max<std::size_t>(1, text::character_length(all.substr(bytes_)));
    ++characters_;
  }
  return characters_ < characters ? std::string_view() : all.substr(bytes_);
}

}  // namespace goldthread::diagnostics
