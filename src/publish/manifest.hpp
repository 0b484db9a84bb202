#pragma once
// What was published last: each file's size, time and hash, and the hash of everything it was made from. Kept beside the
// published folder, never in it. A manifest that is missing or does not fit is no fault: more is read and compared.
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace goldthread::publish {

struct FileStamp {
  std::uint64_t size = 0;
  std::int64_t time = 0;  // of its last change, nanoseconds since 1970
  std::uint64_t hash = 0;
  friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

struct Manifest {
  std::uint64_t inputs = 0;  // content, theme, program and options
  std::map<std::string, FileStamp, std::less<>> files;
};

std::string print_manifest(const Manifest& manifest);
std::optional<Manifest> parse_manifest(std::string_view text);

}  // namespace goldthread::publish
