#include "read/folder.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <ctime>
#include <map>
#include <memory>
#include <optional>
#include <system_error>
#include <utility>

#include "read/place_in_content.hpp"
#include "read/whole_file.hpp"
#include "work/parallel.hpp"

namespace goldthread::read {

namespace fs = std::filesystem;
using diagnostics::Code;

namespace {

struct Refusal {
  Code code = Code::unreadable_file;
  std::string why;
  std::string help = {};  // where the code's own remedy does not fit
};

struct Found {
  std::string path;
  std::optional<Refusal> refused;
  std::string text;
  std::uintmax_t size = 0;
  std::optional<FileStamp> stamp = {};  // where its text may be kept by it
};

bool is_document(std::string_view path) { return path.substr(0, 10) == "documents/"; }

// What stands in the place of a file of its own, `measures/missed-bins.md/`, holds nothing that is read.
bool stands_for_a_file(const std::string& path) { return !is_document(path) && place_in_content(path).kind != FileKind::unknown; }

std::string message_of(int error) { return std::generic_category().message(error); }

// True where `path`, its links followed, lies in `root`.
bool stays_inside(const fs::path& root, const fs::path& path) {
  std::error_code error;
  const fs::path real = fs::canonical(path, error);
  if (error) return false;
  const auto [end, unused] = std::mismatch(root.begin(), root.end(), real.begin(), real.end());
  return end == root.end();
}

enum class EntryKind { file, folder, link, other };

// Without asking the disk again where the folder itself tells.
EntryKind kind_of(int folder, const dirent& entry) {
  switch (entry.d_type) {
    case DT_REG:
      return EntryKind::file;
    case DT_DIR:
      return EntryKind::folder;
    case DT_LNK:
      return EntryKind::link;
    case DT_UNKNOWN: {
      struct stat status {};
      if (::fstatat(folder, entry.d_name, &status, AT_SYMLINK_NOFOLLOW) != 0) return EntryKind::other;
      if (S_ISREG(status.st_mode)) return EntryKind::file;
      if (S_ISDIR(status.st_mode)) return EntryKind::folder;
      return S_ISLNK(status.st_mode) ? EntryKind::link : EntryKind::other;
    }
    default:
      return EntryKind::other;
  }
}

// Walks without recursion into links, so that a loop of links cannot hold it.
class Walk {
 public:
  explicit Walk(const fs::path& root) : root_(root.string() + "/") {
    std::error_code error;
    real_root_ = fs::canonical(root, error);
  }

  void folder(const std::string& prefix) {
    const std::unique_ptr<DIR, int (*)(DIR*)> open(::opendir((root_ + prefix).c_str()), ::closedir);
    if (!open) {
      refuse(prefix, {Code::unreadable_file, fmt::format("this folder cannot be opened: {}", message_of(errno))});
      return;
    }
    while (const dirent* entry = ::readdir(open.get())) {
      const std::string_view name = entry->d_name;
      if (name.front() == '.' || (prefix.empty() && name == "README.md")) continue;
      add(kind_of(::dirfd(open.get()), *entry), std::string(prefix).append(name));
    }
  }
  std::vector<Found> take() { return std::move(found_); }

 private:
  void add(EntryKind kind, std::string path) {
    switch (kind) {
      case EntryKind::folder:
        if (stands_for_a_file(path)) {
          refuse(std::move(path),
                 {Code::unreadable_file, "this is a folder, where a file is expected", "Put a file in its place, or rename the folder."});
        } else {
          folder(path + "/");
        }
        break;
      case EntryKind::link:
        link(std::move(path));
        break;
      case EntryKind::file:
        found_.push_back({std::move(path), {}, {}, 0});
        break;
      case EntryKind::other:
        refuse(std::move(path), {Code::unreadable_file, "this is neither a file nor a folder"});
        break;
    }
  }

  void link(std::string path) {
    std::error_code error;
    const fs::file_status leads_to = fs::status(root_ + path, error);
    if (!fs::exists(leads_to)) {
      refuse(std::move(path), {Code::unreadable_file, "this is a link that leads nowhere", "Put the file itself here."});
    } else if (!stays_inside(real_root_, root_ + path)) {
      refuse(std::move(path), {Code::link_outside_content, "this is a link to something outside the content folder"});
    } else if (fs::is_directory(leads_to)) {
      refuse(std::move(path),
             {Code::unreadable_file, "this is a link to a folder", "Copy the folder into its place: links to folders are not followed."});
    } else {
      found_.push_back({std::move(path), {}, {}, 0});
    }
  }

  void refuse(std::string path, Refusal refusal) { found_.push_back({std::move(path), std::move(refusal), {}, 0}); }

  std::string root_;  // ends in a slash
  fs::path real_root_;
  std::vector<Found> found_;
};

std::optional<FileStamp> stamp_at(const std::string& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0 || !S_ISREG(status.st_mode)) return std::nullopt;
  return stamp_of(status);
}

std::int64_t now_by_the_disk() {
  struct timespec now {};
  clock_gettime(CLOCK_REALTIME, &now);
  return static_cast<std::int64_t>(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

// Its text where it is as it was read before; else its stamp is taken, for what is read of it now.
bool remembered(const std::string& root, Found& found, const Memory& memory) {
  const std::int64_t now = now_by_the_disk();
  const auto stamp = stamp_at(root + found.path);
  if (!stamp) return false;
  const auto kept = memory.files.find(found.path);
  if (kept != memory.files.end() && kept->second.stamp == *stamp) {
    found.text = kept->second.text;
    found.size = stamp->size;
    found.stamp = stamp;
    return true;
  }
  if (is_settled(*stamp, now)) found.stamp = stamp;
  return false;
}

// What was read, for the next time. A file whose stamp cannot be trusted is read again then.
void remember(const std::vector<Found>& all, Memory& memory) {
  std::map<std::string, KeptFile, std::less<>> files;
  for (const Found& found : all) {
    if (found.stamp && !found.refused && !is_document(found.path)) files.emplace(found.path, KeptFile{*found.stamp, found.text});
  }
  memory.files = std::move(files);
}

// Of a file for download only the size is taken: it may be large, and its bytes are not looked into.
void take(const std::string& root, Found& found) {
  const bool document = is_document(found.path);
  WholeFile file = read_whole_file(root + found.path, document ? 0 : largest_file);
  found.size = file.size;
  switch (file.outcome) {
    case WholeFile::Outcome::read:
      found.text = std::move(file.bytes);
      break;
    case WholeFile::Outcome::too_large:
      if (document) break;
      found.refused = {Code::file_too_large,
                       fmt::format("this file has {} MB, and {} MB is the most", file.size >> 20U, largest_file >> 20U)};
      break;
    case WholeFile::Outcome::not_a_file:
      found.refused = {Code::unreadable_file, "this is neither a file nor a folder"};
      break;
    case WholeFile::Outcome::failed:
      found.refused = {Code::unreadable_file, fmt::format("this file cannot be read: {}", message_of(file.error))};
      break;
  }
}

}  // namespace

Folder read_folder(const fs::path& root, int jobs, diagnostics::Diagnostics& diagnostics, Memory* memory) {
  Walk walk(root);
  walk.folder("");
  std::vector<Found> found = walk.take();
  std::sort(found.begin(), found.end(), [](const Found& a, const Found& b) { return a.path < b.path; });

  const std::string in_root = root.string() + "/";
  work::for_each(found.size(), jobs, [&](std::size_t i) {
    if (found[i].refused || (memory && !is_document(found[i].path) && remembered(in_root, found[i], *memory))) return;
    take(in_root, found[i]);
  });
  if (memory) remember(found, *memory);

  Folder out;
  for (Found& each : found) {
    if (!each.refused && is_document(each.path)) {
      out.documents.push_back({std::move(each.path), each.size});
      continue;
    }
    const text::FileId file =
        out.sources.add(std::move(each.path), std::move(each.text), each.refused ? text::Origin::refused : text::Origin::content);
    if (each.refused) diagnostics.add(each.refused->code, {file, 1, 1, 1}, each.refused->why, each.refused->help);
  }
  return out;
}

}  // namespace goldthread::read
