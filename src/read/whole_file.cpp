#include "read/whole_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace goldthread::read {

namespace {

WholeFile failure() {
  WholeFile out;
  out.error = errno;
  return out;
}

WholeFile read_open_file(int file, std::uintmax_t most) {
  struct stat status {};
  if (::fstat(file, &status) != 0) return failure();
  WholeFile out;
  if (!S_ISREG(status.st_mode)) {
    out.outcome = WholeFile::Outcome::not_a_file;
    return out;
  }
  out.size = static_cast<std::uintmax_t>(status.st_size);
  if (out.size > most) {
    out.outcome = WholeFile::Outcome::too_large;
    return out;
  }
  out.bytes.resize(out.size);
  std::size_t done = 0;
  while (done < out.bytes.size()) {
    const ssize_t got = ::read(file, out.bytes.data() + done, out.bytes.size() - done);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return failure();
    if (got == 0) break;
    done += static_cast<std::size_t>(got);
  }
  out.bytes.resize(done);
  out.outcome = WholeFile::Outcome::read;
  return out;
}

}  // namespace

WholeFile read_whole_file(const std::string& path, std::uintmax_t most) {
  // A pipe would hold an open that waits for its other end.
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (file < 0) return failure();
  WholeFile out = read_open_file(file, most);
  ::close(file);
  return out;
}

}  // namespace goldthread::read
