#pragma once
// The source files of one content folder, kept whole so that prose can be viewed in place and a finding can show its
// line, until nothing more can be found in them. Paths are relative to the content folder, with '/' between parts. Holds text only; the
// disk is read elsewhere.
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "text/place.hpp"

namespace goldthread::text {

// Where a source stands: in the content folder, or in a theme, whose findings are told by the theme's own path. A file of the
// content that was refused (too large, a link out of the folder) is there for its finding alone and has no text.
enum class Origin { content, refused, theme };

struct Source {
  std::string path;  // "measures/missed-bins.md"; for a finding about the whole content, ""
  std::string text;  // as read, less a byte order mark
  Origin origin = Origin::content;
};

class Sources {
 public:
  Sources() = default;
  Sources(const Sources&) = delete;
  Sources& operator=(const Sources&) = delete;
  Sources(Sources&&) = default;
  Sources& operator=(Sources&&) = default;

  // Adds a file; its text never moves again, so views into it stay good while the Sources live.
  FileId add(std::string path, std::string text, Origin origin = Origin::content);

  // Gives back the texts of all files but these, which are in order: views into the others end here.
  void drop_texts_but(const std::vector<FileId>& kept);

  // The same files, for a content that was made of this one.
  Sources same_files() const;

  const Source& at(FileId file) const { return *files_[file]; }
  std::size_t size() const { return files_.size(); }

 private:
  std::vector<std::shared_ptr<Source>> files_;
};

}  // namespace goldthread::text
