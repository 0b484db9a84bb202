#pragma once
// What a link by source path may lead to: files that become a page or part of one, files of documents/, and the headings
// and entries inside them (format.md, "Figures and links in prose").
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "model/content.hpp"

namespace goldthread::check {

// "measures/../outcomes/./a.md" is "outcomes/a.md"; nothing where it would leave the content folder.
std::optional<std::string> joined_path(std::string_view from_file, std::string_view relative);

class LinkTargets {
 public:
  explicit LinkTargets(const model::Content& content);

  bool is_page(std::string_view path) const;
  bool is_document(std::string_view path) const;
  // The file that is linked to, in the language of the file with the link: its translation where that has one, else itself.
  std::string in_language_of(std::string_view from_file, std::string_view path) const;
  // The anchors of a file, sorted; nothing where they are not known before its page is drawn.
  std::optional<std::vector<std::string_view>> anchors(std::string_view path) const;
  // The nearest path that there is, as it would be written in `from_file`; empty where none is near. Slow: looked for a
  // hundred times at most, so that a thousand broken links are still told in a second.
  std::string nearest(std::string_view from_file, std::string_view path);

 private:
  std::unordered_map<std::string_view, text::FileId> files_;
  std::unordered_set<std::string_view> documents_;
  std::vector<const model::Prose*> prose_;              // by file
  std::vector<std::vector<std::string_view>> entries_;  // by file: ids of the things in a list
  int searches_ = 0;
};

}  // namespace goldthread::check
