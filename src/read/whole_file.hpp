#pragma once
// The bytes of one file on disk, in one read. Never waits: what is neither a file nor a link to one is refused unread.
#include <cstdint>
#include <string>

namespace goldthread::read {

struct WholeFile {
  enum class Outcome { read, too_large, not_a_file, failed };
  Outcome outcome = Outcome::failed;
  std::string bytes;
  std::uintmax_t size = 0;  // as the disk tells it; known where the outcome is `read` or `too_large`
  int error = 0;            // errno, where the outcome is `failed`
};

// A file of more than `most` bytes is left unread.
WholeFile read_whole_file(const std::string& path, std::uintmax_t most = UINTMAX_MAX);

}  // namespace goldthread::read
