#include "text/sources.hpp"

#include <algorithm>
#include <utility>

namespace goldthread::text {

FileId Sources::add(std::string path, std::string text, Origin origin) {
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  if (std::string_view(text).substr(0, 3) == byte_order_mark) text.erase(0, 3);
  files_.push_back(std::make_shared<Source>(Source{std::move(path), std::move(text), origin}));
  return static_cast<FileId>(files_.size() - 1);
}

void Sources::drop_texts_but(const std::vector<FileId>& kept) {
  for (FileId file = 0; file < files_.size(); ++file) {
    if (!std::binary_search(kept.begin(), kept.end(), file)) files_[file]->text = std::string();
  }
}

Sources Sources::same_files() const {
  Sources out;
  out.files_ = files_;
  return out;
}

}  // namespace goldthread::text
