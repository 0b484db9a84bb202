#include "publish/output_folder.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <linux/fs.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <iterator>
#include <mutex>
#include <system_error>
#include <utility>
#include <vector>

#include "publish/hash.hpp"

namespace goldthread::publish {

namespace fs = std::filesystem;

namespace {

class Descriptor {
 public:
  explicit Descriptor(int number = -1) : number_(number) {}
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(number_, other.number_);
    return *this;
  }
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  int get() const { return number_; }
  explicit operator bool() const { return number_ >= 0; }

 private:
  int number_;
};

std::int64_t time_of(const struct stat& status) {
  return static_cast<std::int64_t>(status.st_mtim.tv_sec) * 1'000'000'000 + status.st_mtim.tv_nsec;
}

std::optional<struct stat> status_at(int folder, const std::string& path) {
  struct stat status {};
  if (::fstatat(folder, path.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0) return std::nullopt;
  return status;
}

std::optional<std::string> read_at(int folder, const std::string& path) {
  const Descriptor file(::openat(folder, path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
  struct stat status {};
  if (!file || ::fstat(file.get(), &status) != 0) return std::nullopt;
  std::string out(static_cast<std::size_t>(status.st_size), '\0');
  std::size_t done = 0;
  while (done < out.size()) {
    const ssize_t got = ::read(file.get(), out.data() + done, out.size() - done);
    if (got <= 0) return std::nullopt;
    done += static_cast<std::size_t>(got);
  }
  return out;
}

// Makes the folder that `path` stands in, where the one above it is there.
void make_folder(int folder, const std::string& path) {
  const auto slash = path.rfind('/');
  if (slash != std::string::npos) (void)::mkdirat(folder, path.substr(0, slash).c_str(), 0777);
}

// Makes the folders that `path` stands in; a file of an older site that stands where one must be gives way.
void make_folders(int folder, const std::string& path) {
  for (auto slash = path.find('/'); slash != std::string::npos; slash = path.find('/', slash + 1)) {
    const std::string part = path.substr(0, slash);
    if (::mkdirat(folder, part.c_str(), 0777) == 0 || errno != EEXIST) continue;
    const auto status = status_at(folder, part);
    if (status && !S_ISDIR(status->st_mode) && ::unlinkat(folder, part.c_str(), 0) == 0) ::mkdirat(folder, part.c_str(), 0777);
  }
}

bool no_folder_there(int error) { return error == ENOENT || error == ENOTDIR; }

}  // namespace

class OutputFolder::Impl {
 public:
  Impl(fs::path output, std::string name) : output_(std::move(output)), name_(std::move(name)) {}

  bool open(std::string& why) {
    std::error_code error;
    fs::create_directories(output_, error);
    if (error) return fail(why, fmt::format("the output folder {} cannot be made: {}", output_.string(), error.message()));
    lock_ = Descriptor(::open((output_ / ".lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666));
    if (!lock_) return fail(why, fmt::format("the output folder {} cannot be written to: {}", output_.string(), std::strerror(errno)));
    if (::flock(lock_.get(), LOCK_EX | LOCK_NB) != 0)
      return fail(why, fmt::format("another build is writing to {}; try again when it has ended", output_.string()));
    if (fs::is_symlink(published(), error) || (fs::exists(published(), error) && !fs::is_directory(published(), error))) {
      return fail(why, fmt::format("{} is not a folder of this program's; move it away", published().string()));
    }
    published_folder_ = Descriptor(::open(published().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW));
    read_manifest();
    return true;
  }

  bool is_up_to_date(std::uint64_t inputs) const {
    if (!published_folder_ || manifest_.inputs != inputs || manifest_.files.empty()) return false;
    for (const auto& [path, stamp] : manifest_.files) {
      const auto status = status_at(published_folder_.get(), path);
      if (!status || !S_ISREG(status->st_mode) || static_cast<std::uint64_t>(status->st_size) != stamp.size ||
          time_of(*status) != stamp.time)
        return false;
    }
    return true;
  }

  std::size_t published_files() const { return manifest_.files.size(); }

  void put(const std::string& path, std::string_view bytes) {
    if (failed_ || !open_next()) return;
    FileStamp stamp{bytes.size(), 0, hash(bytes)};
    const auto before = stamp_of_published(path, stamp);
    const bool same = is_same(before, stamp);
    const bool done = same ? take_published(path, bytes, *before, stamp) : write_new(path, bytes, stamp);
    if (done) record(path, stamp, same);
  }

  std::uintmax_t put(const std::string& path, const std::function<void(const text::Append&)>& write) {
    Pieces pieces;
    write([&](std::string_view piece) { take_piece(pieces, path, piece); });
    if (!pieces.file) {
      put(path, pieces.held);
    } else if (flush(pieces, path)) {
      put_written(path, pieces);
    }
    return pieces.size;
  }

  std::optional<Published> commit(std::uint64_t inputs, std::string& why) {
    if (failed_ || !open_next()) {
      why = reason_;
      if (next_is_new_) {
        std::error_code error;
        fs::remove_all(next(), error);
      }
      return std::nullopt;
    }
    if (!next_is_new_) remove_stale();
    put_.inputs = inputs;
    Published out{put_.files.size(), changed_.size(), 0};
    for (const auto& [path, stamp] : manifest_.files) out.removed += put_.files.contains(path) ? 0U : 1U;
    if (!swap(why)) return std::nullopt;
    write_manifest();
    bring_other_up_to_date();
    return out;
  }

 private:
  static bool fail(std::string& why, std::string text) {
    why = std::move(text);
    return false;
  }

  bool give_up(const std::string& path, const char* what) {
    const std::string text = fmt::format("{} cannot be {}: {}", (output_ / name_ / path).string(), what, std::strerror(errno));
    const std::lock_guard<std::mutex> hold(mutex_);
    if (!failed_) reason_ = text;
    failed_ = true;
    return false;
  }

  fs::path published() const { return output_ / name_; }
  fs::path next() const { return output_ / ("." + name_ + ".next"); }
  fs::path manifest_path() const { return output_ / ("." + name_ + ".manifest"); }

  void read_manifest() {
    if (!published_folder_) return;
    std::ifstream file(manifest_path(), std::ios::binary);
    const std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    if (auto manifest = parse_manifest(text)) manifest_ = std::move(*manifest);
  }

  void write_manifest() {
    const fs::path written = manifest_path().string() + ".new";
    std::ofstream file(written, std::ios::binary | std::ios::trunc);
    file << print_manifest(put_);
    file.close();
    // Without it the next build reads and compares more; that is all.
    if (file) std::rename(written.c_str(), manifest_path().c_str());
  }

  bool open_next() {
    if (next_is_open_) return true;
    const std::lock_guard<std::mutex> hold(opening_);
    if (next_is_open_) return true;
    next_is_new_ = ::mkdir(next().c_str(), 0777) == 0;
    if (!next_is_new_ && errno != EEXIST) return give_up("", "built");
    next_folder_ = Descriptor(::open(next().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW));
    next_is_open_ = static_cast<bool>(next_folder_);
    return next_is_open_ || give_up("", "built");
  }

  // A file that comes in pieces: what is held of it, and the file that it went to once that was too much.
  struct Pieces {
    std::string held;
    Descriptor file;
    HashInPieces hash;
    std::uintmax_t size = 0;
  };

  void take_piece(Pieces& pieces, const std::string& path, std::string_view piece) {
    constexpr std::size_t most_held = 1 << 20;  // bytes
    pieces.size += piece.size();
    pieces.held += piece;
    if (pieces.held.size() < most_held || failed_ || !open_next()) return;
    if (!pieces.file) pieces.file = make_new(path);
    flush(pieces, path);
  }

  bool flush(Pieces& pieces, const std::string& path) {
    pieces.hash.add(pieces.held);
    const bool done = pieces.file && write_all(pieces.file, pieces.held, path);
    pieces.held.clear();
    return done;
  }

  // The file is written: it stays, unless the one that is published has the same bytes.
  void put_written(const std::string& path, const Pieces& pieces) {
    FileStamp stamp{pieces.size, 0, pieces.hash.value()};
    const auto before = stamp_of_published(path, stamp);
    const bool same = is_same(before, stamp);
    if (same) {
      stamp.time = before->time;
      if (!replace_by_published(path) && !give_time(path, stamp.time)) return;
    } else if (!read_time(pieces.file, path, stamp)) {
      return;
    }
    record(path, stamp, same);
  }

  // Puts a hard link to the published file in the place of the new one.
  bool replace_by_published(const std::string& path) {
    const std::string linked = path + ".linked";
    const int next = next_folder_.get();
    if (::linkat(published_folder_.get(), path.c_str(), next, linked.c_str(), 0) != 0) return false;
    if (::renameat(next, linked.c_str(), next, path.c_str()) == 0) return true;
    ::unlinkat(next, linked.c_str(), 0);
    return false;
  }

  bool give_time(const std::string& path, std::int64_t time) {
    const struct timespec times[2] = {{0, UTIME_OMIT}, {time / 1'000'000'000, time % 1'000'000'000}};
    return ::utimensat(next_folder_.get(), path.c_str(), times, 0) == 0 || give_up(path, "given its time");
  }

  static bool is_same(const std::optional<FileStamp>& before, const FileStamp& now) {
    return before && before->size == now.size && before->hash == now.hash;
  }

  void record(const std::string& path, const FileStamp& stamp, bool same) {
    const std::lock_guard<std::mutex> hold(mutex_);
    if (!same) changed_.push_back(path);
    put_.files.insert_or_assign(path, stamp);
  }

  // What is known of the published file: by the manifest where its size and time still fit, else by reading it.
  std::optional<FileStamp> stamp_of_published(const std::string& path, const FileStamp& wanted) const {
    if (!published_folder_) return std::nullopt;
    const auto status = status_at(published_folder_.get(), path);
    if (!status || !S_ISREG(status->st_mode)) return std::nullopt;
    FileStamp stamp{static_cast<std::uint64_t>(status->st_size), time_of(*status), 0};
    if (stamp.size != wanted.size) return stamp;
    const auto known = manifest_.files.find(path);
    if (known != manifest_.files.end() && known->second.size == stamp.size && known->second.time == stamp.time) {
      stamp.hash = known->second.hash;
    } else if (const auto bytes = read_at(published_folder_.get(), path)) {
      stamp.hash = hash(*bytes);
    } else {
      return std::nullopt;
    }
    return stamp;
  }

  // The published file itself, by a hard link; where the file system has none, a copy with its time.
  bool take_published(const std::string& path, std::string_view bytes, const FileStamp& before, FileStamp& stamp) {
    stamp.time = before.time;
    const auto there = status_at(next_folder_.get(), path);
    if (there) {
      const auto status = status_at(published_folder_.get(), path);
      if (status && status->st_ino == there->st_ino && status->st_dev == there->st_dev) return true;
      ::unlinkat(next_folder_.get(), path.c_str(), 0);
    }
    if (link_published(path)) return true;
    if (no_folder_there(errno)) make_folders(next_folder_.get(), path);
    if (link_published(path)) return true;
    if (!write_new(path, bytes, stamp)) return false;
    stamp.time = before.time;
    return give_time(path, stamp.time);
  }

  bool link_published(const std::string& path) {
    return ::linkat(published_folder_.get(), path.c_str(), next_folder_.get(), path.c_str(), 0) == 0;
  }

  bool write_new(const std::string& path, std::string_view bytes, FileStamp& stamp) {
    const Descriptor file = make_new(path);
    return file && write_all(file, bytes, path) && read_time(file, path, stamp);
  }

  // A new file in every case: one that is there may be shared with the published folder.
  Descriptor make_new(const std::string& path) {
    Descriptor file = create(path);
    // Most files that lack a folder lack the last alone. Asking for one that is there would make threads wait for each other.
    for (const auto make : {make_folder, make_folders}) {
      if (file || !no_folder_there(errno)) break;
      make(next_folder_.get(), path);
      file = create(path);
    }
    if (!file && (errno == EEXIST || errno == EISDIR)) {
      clear(path);
      file = create(path);
    }
    if (!file) give_up(path, "made");
    return file;
  }

  bool write_all(const Descriptor& file, std::string_view bytes, const std::string& path) {
    while (!bytes.empty()) {
      const ssize_t written = ::write(file.get(), bytes.data(), bytes.size());
      if (written < 0 && errno == EINTR) continue;
      if (written <= 0) return give_up(path, "written");
      bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
  }

  bool read_time(const Descriptor& file, const std::string& path, FileStamp& stamp) {
    struct stat status {};
    if (::fstat(file.get(), &status) != 0) return give_up(path, "looked at");
    stamp.time = time_of(status);
    return true;
  }

  Descriptor create(const std::string& path) {
    return Descriptor(::openat(next_folder_.get(), path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
  }

  void clear(const std::string& path) {
    if (::unlinkat(next_folder_.get(), path.c_str(), 0) == 0) return;
    std::error_code error;
    fs::remove_all(next() / path, error);
  }

  // What a folder that was there before holds beyond the new files.
  void remove_stale() {
    std::vector<fs::path> folders;
    std::error_code error;
    for (fs::recursive_directory_iterator entry(next(), error), end; entry != end; entry.increment(error)) {
      if (error) break;
      if (entry->is_directory(error) && !entry->is_symlink(error)) {
        folders.push_back(entry->path());
      } else if (!put_.files.contains(entry->path().lexically_relative(next()).generic_string())) {
        fs::remove(entry->path(), error);
      }
    }
    // Deepest first; one that still holds something stays.
    for (auto folder = folders.rbegin(); folder != folders.rend(); ++folder) ::rmdir(folder->c_str());
  }

  bool swap(std::string& why) {
    if (!published_folder_) {
      if (std::rename(next().c_str(), published().c_str()) == 0) return true;
      return fail(why, fmt::format("{} cannot be put in place: {}", published().string(), std::strerror(errno)));
    }
    // The one moment of change: both names are exchanged at once.
    if (::syscall(SYS_renameat2, AT_FDCWD, next().c_str(), AT_FDCWD, published().c_str(), RENAME_EXCHANGE) == 0) return true;
    const fs::path old = output_ / ("." + name_ + ".old");
    std::error_code error;
    fs::remove_all(old, error);
    if (std::rename(published().c_str(), old.c_str()) == 0) {
      if (std::rename(next().c_str(), published().c_str()) == 0 && std::rename(old.c_str(), next().c_str()) == 0) return true;
      std::rename(old.c_str(), published().c_str());
    }
    return fail(why, fmt::format("{} cannot be put in place: {}", published().string(), std::strerror(errno)));
  }

  // The folder that was published gets the new files too, so that it is ready for the next build, and so that nothing
  // that was taken out of the site stays behind in it.
  void bring_other_up_to_date() {
    if (!published_folder_) return;
    const int other = published_folder_.get();
    for (const std::string& path : changed_) {
      ::unlinkat(other, path.c_str(), 0);
      if (::linkat(next_folder_.get(), path.c_str(), other, path.c_str(), 0) != 0) {
        make_folders(other, path);
        (void)::linkat(next_folder_.get(), path.c_str(), other, path.c_str(), 0);
      }
    }
    for (const auto& [path, stamp] : manifest_.files) {
      if (put_.files.contains(path)) continue;
      ::unlinkat(other, path.c_str(), 0);
      for (auto slash = path.rfind('/'); slash != std::string::npos && slash > 0; slash = path.rfind('/', slash - 1)) {
        if (::unlinkat(other, path.substr(0, slash).c_str(), AT_REMOVEDIR) != 0) break;
      }
    }
  }

  fs::path output_;
  std::string name_;
  Descriptor lock_;
  Descriptor published_folder_;
  Descriptor next_folder_;
  std::atomic<bool> next_is_open_ = false;
  bool next_is_new_ = false;
  Manifest manifest_;  // of what is published
  Manifest put_;
  std::vector<std::string> changed_;
  std::mutex mutex_;
  std::mutex opening_;
  std::atomic<bool> failed_ = false;
  std::string reason_;
};

OutputFolder::OutputFolder(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
OutputFolder::OutputFolder(OutputFolder&&) noexcept = default;
OutputFolder& OutputFolder::operator=(OutputFolder&&) noexcept = default;
OutputFolder::~OutputFolder() = default;

std::optional<OutputFolder> OutputFolder::open(const fs::path& output, std::string_view name, std::string& why) {
  auto impl = std::make_unique<Impl>(output, std::string(name));
  if (!impl->open(why)) return std::nullopt;
  return OutputFolder(std::move(impl));
}

bool OutputFolder::is_up_to_date(std::uint64_t inputs) const { return impl_->is_up_to_date(inputs); }
std::size_t OutputFolder::published_files() const { return impl_->published_files(); }
void OutputFolder::put(const std::string& path, std::string_view bytes) { impl_->put(path, bytes); }
std::uintmax_t OutputFolder::put(const std::string& path, const std::function<void(const text::Append&)>& write) {
  return impl_->put(path, write);
}
std::optional<Published> OutputFolder::commit(std::uint64_t inputs, std::string& why) { return impl_->commit(inputs, why); }

}  // namespace goldthread::publish
