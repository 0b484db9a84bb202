#include "preview/change_watch.hpp"

#include <fmt/format.h>
#include <poll.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <optional>
#include <system_error>
#include <utility>

#include "preview/lull.hpp"

namespace goldthread::preview {

namespace fs = std::filesystem;

namespace {

constexpr std::uint32_t watched = IN_CLOSE_WRITE | IN_MODIFY | IN_ATTRIB | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO |
                                  IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR;
constexpr std::uint32_t of_the_tree = IN_DELETE_SELF | IN_MOVE_SELF | IN_IGNORED | IN_Q_OVERFLOW | IN_UNMOUNT;

// How often roots are looked at, in milliseconds: a folder that was moved together with the one above it tells nobody.
constexpr std::int64_t between_looks = 1000;
constexpr std::int64_t between_looks_for_a_lost_one = 200;

std::int64_t now() {
  return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

// What stands at a path: another folder in its place has another number.
using Identity = std::optional<std::pair<dev_t, ino_t>>;

Identity identity_of(const fs::path& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0 || !S_ISDIR(status.st_mode)) return std::nullopt;
  return std::pair(status.st_dev, status.st_ino);
}

}  // namespace

bool is_passed_over(std::string_view name) { return name.starts_with('.') || name.ends_with('~') || name == "4913"; }

class ChangeWatch::Impl {
 public:
  ~Impl() {
    if (queue_ >= 0) ::close(queue_);
  }

  std::string watch(const std::vector<fs::path>& folders) {
    wanted_ = folders;
    return renew();
  }

  Woken wait(int stop) {
    Lull lull;
    while (true) {
      std::array<pollfd, 2> asked{pollfd{queue_, POLLIN, 0}, pollfd{stop, POLLIN, 0}};
      const std::int64_t until = lull.due().value_or(now() + (is_one_lost() ? between_looks_for_a_lost_one : between_looks));
      ::poll(asked.data(), asked.size(), static_cast<int>(std::max<std::int64_t>(until - now(), 0)));
      if (asked[1].revents != 0) return Woken::asked_to_stop;
      if (asked[0].revents != 0) take_events(lull);
      if (!lull.due() && roots_have_changed()) lull.happened(now(), Happening::done);
      if (!lull.due() || *lull.due() > now()) continue;
      if (tree_changed_ || roots_have_changed()) renew();
      return Woken::changed;
    }
  }

 private:
  // All watches anew: fewer than a hundred folders take less than a millisecond, and nothing can be out of step.
  std::string renew() {
    if (queue_ >= 0) ::close(queue_);
    queue_ = ::inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    if (queue_ < 0) return fmt::format("changes cannot be watched for: {}", std::strerror(errno));
    tree_changed_ = false;
    roots_.clear();
    std::string why;
    for (const fs::path& folder : wanted_) {
      roots_.push_back(identity_of(folder));
      add(folder, why);
    }
    return why;
  }

  void add(const fs::path& folder, std::string& why) {
    if (::inotify_add_watch(queue_, folder.c_str(), watched) < 0 && (errno == ENOSPC || errno == EMFILE)) {
      why = fmt::format("there are more folders than this machine watches at once ({}); raise fs.inotify.max_user_watches by sysctl",
                        folder.string());
    }
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
      std::error_code unknown;
      const bool is_folder = entry->symlink_status(unknown).type() == fs::file_type::directory;
      if (is_folder && !is_passed_over(entry->path().filename().string())) add(entry->path(), why);
    }
  }

  void take_events(Lull& lull) {
    alignas(inotify_event) std::array<char, std::size_t{64} * 1024> bytes;
    while (true) {
      const ssize_t size = ::read(queue_, bytes.data(), bytes.size());
      if (size <= 0) return;
      for (const char* at = bytes.data(); at < bytes.data() + size;) {
        const auto* event = reinterpret_cast<const inotify_event*>(at);
        take(*event, lull);
        at += sizeof(inotify_event) + event->len;
      }
    }
  }

  void take(const inotify_event& event, Lull& lull) {
    if ((event.mask & of_the_tree) != 0) {
      tree_changed_ = true;
      lull.happened(now(), Happening::done);
      return;
    }
    if (event.len > 0 && is_passed_over(event.name)) return;
    const bool of_folder = (event.mask & IN_ISDIR) != 0;
    if (of_folder && (event.mask & (IN_CREATE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE)) != 0) tree_changed_ = true;
    // A file that was made is not written yet, unless it was made by a link, which is told by nothing else.
    const bool going_on = !of_folder && (event.mask & (IN_MODIFY | IN_CREATE)) != 0;
    lull.happened(now(), going_on ? Happening::going_on : Happening::done);
  }

  bool is_one_lost() const {
    return std::any_of(roots_.begin(), roots_.end(), [](const Identity& root) { return !root; });
  }

  bool roots_have_changed() const {
    for (std::size_t i = 0; i < wanted_.size(); ++i) {
      if (identity_of(wanted_[i]) != roots_[i]) return true;
    }
    return false;
  }

  int queue_ = -1;
  std::vector<fs::path> wanted_;
  std::vector<Identity> roots_;
  bool tree_changed_ = false;
};

ChangeWatch::ChangeWatch() : impl_(std::make_unique<Impl>()) {}
ChangeWatch::~ChangeWatch() = default;

std::string ChangeWatch::watch(const std::vector<fs::path>& folders) { return impl_->watch(folders); }
ChangeWatch::Woken ChangeWatch::wait(int stop) { return impl_->wait(stop); }

}  // namespace goldthread::preview
