#pragma once
// Tells when something changes in the folders that a preview is drawn from, by inotify(7). Folders may come, go and be put back; a folder
// that is not there is looked for again. Hidden files and editors' copies ("x~") are no change.
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace goldthread::preview {

class ChangeWatch {
 public:
  ChangeWatch();
  ~ChangeWatch();
  ChangeWatch(const ChangeWatch&) = delete;
  ChangeWatch& operator=(const ChangeWatch&) = delete;

  // Watches these folders and all below them, in place of those before. Gives why that cannot be done; empty where it can.
  std::string watch(const std::vector<std::filesystem::path>& folders);

  enum class Woken { changed, asked_to_stop };
  // Waits until a change is over, or until something can be read from `stop`, a file descriptor.
  Woken wait(int stop);

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

// Of a file or folder in a watched folder: hidden, or an editor's own.
bool is_passed_over(std::string_view name);

}  // namespace goldthread::preview
