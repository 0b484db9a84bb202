#include "publish/replace_file.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <system_error>

namespace goldthread::publish {

namespace fs = std::filesystem;

namespace {

std::string told(const fs::path& path) { return fmt::format("{} cannot be written: {}", path.string(), std::strerror(errno)); }

bool write_all(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(file, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

// On the disk, not only in memory: what a name leads to must be there when the power goes.
bool write_to_disk(const fs::path& path, std::string_view bytes) {
  const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);  // NOLINT: as the system has it
  if (file < 0) return false;
  const bool good = write_all(file, bytes) && ::fsync(file) == 0;
  return ::close(file) == 0 && good;
}

void keep_name(const fs::path& folder) {
  const int file = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);  // NOLINT: as the system has it
  if (file < 0) return;
  ::fsync(file);
  ::close(file);
}

bool move_over(const fs::path& from, const fs::path& to) { return std::rename(from.c_str(), to.c_str()) == 0; }

// Not every file system can refuse to replace a name by renaming; a second name for the file is refused everywhere.
bool move_beside(const fs::path& from, const fs::path& to) {
  if (::syscall(SYS_renameat2, AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0) return true;
  if (errno != EINVAL && errno != ENOSYS) return false;
  return ::link(from.c_str(), to.c_str()) == 0 && ::unlink(from.c_str()) == 0;
}

bool put(const fs::path& path, std::string_view bytes, bool (*move)(const fs::path&, const fs::path&), std::string& why) {
  std::error_code error;
  fs::create_directories(path.parent_path(), error);
  const fs::path beside = path.parent_path() / ("." + path.filename().string() + ".part");
  if (!write_to_disk(beside, bytes) || !move(beside, path)) {
    why = told(path);
    fs::remove(beside, error);
    return false;
  }
  keep_name(path.parent_path());
  return true;
}

}  // namespace

bool replace_file(const fs::path& path, std::string_view bytes, std::string& why) { return put(path, bytes, move_over, why); }

bool add_file(const fs::path& path, std::string_view bytes, std::string& why) { return put(path, bytes, move_beside, why); }

}  // namespace goldthread::publish
