#pragma once
// What a preview remembers from one reading to the next, so that what has not changed is neither read nor taken apart again. What is
// read is the same with it and without it; a build has none.
#include <cstdint>
#include <map>
#include <memory>
#include <string>

#include "model/content.hpp"

struct stat;

namespace goldthread::read {

// Tells whether a file on disk is the one that was read: another text gives it another time of change, and a file that was moved
// into its place another number.
struct FileStamp {
  std::uint64_t device = 0;
  std::uint64_t number = 0;
  std::uintmax_t size = 0;
  std::int64_t changed = 0;  // nanoseconds since 1970, by the clock of the file system; no program can set it back
  friend bool operator==(const FileStamp&, const FileStamp&) = default;
};
FileStamp stamp_of(const struct stat& status);

// A file that was written in the last moments may be written again without another time of change, as that clock ticks every few
// milliseconds: such a stamp is not to be trusted. `now`: nanoseconds since 1970.
bool is_settled(const FileStamp& stamp, std::int64_t now);

struct KeptFile {
  FileStamp stamp;
  std::string text;
};

// A released report as it was taken from its file, before anything was held back of it.
struct KeptReleased {
  std::string text;  // of the file
  model::Released released;
};

struct Memory {
  std::map<std::string, KeptFile, std::less<>> files;  // by path in the content folder
  std::map<std::string, KeptReleased, std::less<>> released;
};

// Another with content of its own.
model::Released copied(const model::Released& released);

}  // namespace goldthread::read
