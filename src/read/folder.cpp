#include "read/folder.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <optional>
#include <system_error>
#include <utility>

#include "text/utf8.hpp"
#include "work/parallel.hpp"

namespace goldthread::read {

namespace fs = std::filesystem;
using diagnostics::Code;

namespace {

struct Found {
  std::string path;
  std::uintmax_t size = 0;
  std::string refused;  // why it is not read; empty when it is
  Code code = Code::unreadable_file;
};

bool is_document(std::string_view path) { return path.substr(0, 10) == "documents/"; }

// True where `path`, its links followed, lies in `root`.
bool stays_inside(const fs::path& root, const fs::path& path) {
  std::error_code error;
  const fs::path real = fs::canonical(path, error);
  if (error) return false;
  const auto [end, unused] = std::mismatch(root.begin(), root.end(), real.begin(), real.end());
  return end == root.end();
}

void examine(const fs::path& root, const fs::directory_entry& entry, const std::string& path, std::vector<Found>& out) {
  std::error_code error;
  Found found{path, 0, {}, Code::unreadable_file};
  if (entry.is_symlink(error) && !stays_inside(root, entry.path())) {
    found.code = Code::link_outside_content;
    found.refused = "this is a link to something outside the content folder";
  } else if (!entry.is_regular_file(error)) {
    found.refused = entry.is_directory(error) ? "this is a link to a folder" : "this is neither a file nor a folder";
  } else {
    found.size = entry.file_size(error);
    if (found.size > largest_file && !is_document(path)) {
      found.code = Code::file_too_large;
      found.refused = fmt::format("this file has {} MB, and {} MB is the most", found.size >> 20U, largest_file >> 20U);
    }
  }
  out.push_back(std::move(found));
}

// Walks without recursion into links, so that a loop of links cannot hold it.
void walk(const fs::path& root, const fs::path& folder, const std::string& prefix, std::vector<Found>& out) {
  std::error_code error;
  fs::directory_iterator entries(folder, error);
  if (error) {
    out.push_back({prefix, 0, fmt::format("this folder cannot be opened: {}", error.message()), Code::unreadable_file});
    return;
  }
  for (const fs::directory_entry& entry : entries) {
    const std::string name = entry.path().filename().string();
    if (name.empty() || name.front() == '.' || (prefix.empty() && name == "README.md")) continue;
    const std::string path = prefix + name;
    const bool folder_itself = entry.is_directory(error) && !entry.is_symlink(error);
    if (folder_itself) {
      walk(root, entry.path(), path + "/", out);
    } else {
      examine(root, entry, path, out);
    }
  }
}

// The whole file, or why not.
std::optional<std::string> read_file(const fs::path& path, std::uintmax_t size, std::string& why) {
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) {
    why = std::strerror(errno);
    return std::nullopt;
  }
  std::string out(size, '\0');
  std::size_t done = 0;
  while (done < out.size()) {
    const ssize_t got = ::read(file, out.data() + done, out.size() - done);
    if (got < 0) {
      why = std::strerror(errno);
      ::close(file);
      return std::nullopt;
    }
    if (got == 0) break;
    done += static_cast<std::size_t>(got);
  }
  ::close(file);
  out.resize(done);
  return out;
}

}  // namespace

Folder read_folder(const fs::path& root, int jobs, diagnostics::Diagnostics& diagnostics) {
  Folder out;
  std::error_code error;
  std::vector<Found> found;
  walk(fs::canonical(root, error), root, "", found);
  std::sort(found.begin(), found.end(), [](const Found& a, const Found& b) { return a.path < b.path; });

  std::vector<std::optional<std::string>> texts(found.size());
  work::for_each(found.size(), jobs, [&](std::size_t i) {
    if (!found[i].refused.empty() || is_document(found[i].path)) return;
    std::string why;
    texts[i] = read_file(root / found[i].path, found[i].size, why);
    if (!texts[i]) found[i].refused = fmt::format("this file cannot be read: {}", why);
  });

  for (std::size_t i = 0; i < found.size(); ++i) {
    if (found[i].refused.empty() && is_document(found[i].path)) {
      out.documents.push_back({found[i].path, found[i].size});
      continue;
    }
    const text::FileId file = out.sources.add(found[i].path, std::move(texts[i]).value_or(std::string()));
    if (!found[i].refused.empty()) diagnostics.add(found[i].code, {file, 1, 1, 1}, found[i].refused);
  }
  return out;
}

}  // namespace goldthread::read
