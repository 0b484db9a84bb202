#include "text/sources.hpp"

#include <algorithm>
#include <utility>

namespace goldthread::text {

FileId Sources::add(std::string path, std::string text, Origin origin) {
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  if (std::string_view(text).substr(0, 3) == byte_order_mark) text.erase(0, 3);
  files_.push_back(std::make_unique<Source>(Source{std::move(path), std::move(text), origin}));
  return static_cast<FileId>(files_.size() - 1);
}

void Sources::drop_texts_but(const std::vector<FileId>& kept) {
  for (FileId file = 0; file < files_.size(); ++file) {
    if (!std::binary_search(kept.begin(), kept.end(), file)) files_[file]->text = std::string();
  }
}

std::string_view Sources::line(FileId file, std::uint32_t line) const {
  std::string_view rest = at(file).text;
  for (std::uint32_t n = 1; n < line; ++n) {
    const auto end = rest.find('\n');
    if (end == std::string_view::npos) return {};
    rest.remove_prefix(end + 1);
  }
  rest = rest.substr(0, rest.find('\n'));
  if (!rest.empty() && rest.back() == '\r') rest.remove_suffix(1);
  return rest;
}

}  // namespace goldthread::text
