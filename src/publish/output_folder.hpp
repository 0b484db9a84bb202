#pragma once
// Publishing whole or not at all. Files are put into a folder beside the published one, which is swapped in last; a killed
// or failed build leaves the published folder as it was. A file whose bytes did not change is the same file (a hard link),
// so its time stamp stays. Two folders take turns, each brought up to date in place: nothing is deleted and made again.
//
//   output/public            what is published
//   output/.public.next      the other folder: what is being built, or after a build the same files again
//   output/.public.manifest  what was published last
//   output/.lock             held while a build is at work
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "publish/manifest.hpp"
#include "text/append.hpp"

namespace goldthread::publish {

struct Published {
  std::size_t files = 0;
  std::size_t written = 0;  // whose bytes are new or changed
  std::size_t removed = 0;
};

class OutputFolder {
 public:
  // Makes `output` where it is not there and takes its lock. Nothing, and `why` filled, where that cannot be done.
  static std::optional<OutputFolder> open(const std::filesystem::path& output, std::string_view name, std::string& why);
  OutputFolder(OutputFolder&&) noexcept;
  OutputFolder& operator=(OutputFolder&&) noexcept;
  ~OutputFolder();

  // True where what is published was made from the same inputs and each file is still as it was: there is nothing to do.
  bool is_up_to_date(std::uint64_t inputs) const;
  std::size_t published_files() const;

  // Puts one file; may be called by several threads, once for a path. `path` is relative, with '/' between its parts and
  // none of them "..". The first failure is kept, and the rest are passed over.
  void put(const std::string& path, std::string_view bytes);
  // The same of a file that comes in pieces, of which no more than a few are held at once. Gives its size in bytes.
  std::uintmax_t put(const std::string& path, const std::function<void(const text::Append&)>& write);

  // Swaps the new folder in. Nothing, and `why` filled, where a file could not be put or the swap failed: what was
  // published before is then still there.
  std::optional<Published> commit(std::uint64_t inputs, std::string& why);

 private:
  class Impl;
  explicit OutputFolder(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace goldthread::publish
