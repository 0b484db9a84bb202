#pragma once
// When to build after a change: at the first lull. An editor saves in several steps (it empties the file, writes, renames), and what is
// read between them is no one's text. Times are milliseconds of any clock that only goes on.
#include <cstdint>
#include <optional>

namespace goldthread::preview {

// A file that is being written is not done; one that was closed, moved or deleted is.
enum class Happening { going_on, done };

class Lull {
 public:
  void happened(std::int64_t now, Happening what);
  // When to build; nothing where nothing has happened since the last time.
  std::optional<std::int64_t> due() const;
  // What has happened so far is being built.
  void over() { first_.reset(); }

 private:
  std::optional<std::int64_t> first_;
  std::int64_t last_ = 0;
  Happening what_ = Happening::done;
};

}  // namespace goldthread::preview
