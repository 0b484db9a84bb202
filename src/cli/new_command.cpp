#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>

#include "authoring/new_files.hpp"
#include "cli/command.hpp"

namespace goldthread::cli {

namespace fs = std::filesystem;

namespace {

std::vector<std::string> existing_files(const fs::path& content) {
  std::vector<std::string> out;
  std::error_code error;
  for (fs::recursive_directory_iterator entry(content, error), end; !error && entry != end; entry.increment(error)) {
    if (entry->is_regular_file(error)) out.push_back(entry->path().lexically_relative(content).generic_string());
  }
  return out;
}

// The templates of papers that are there, by path.
std::vector<authoring::NewFile> paper_forms(const fs::path& content) {
  std::vector<authoring::NewFile> out;
  for (const std::string& path : existing_files(content)) {
    if (!path.starts_with("templates/papers/") || !path.ends_with(".toml")) continue;
    std::ifstream file(content / path, std::ios::binary);
    out.push_back({path, {std::istreambuf_iterator<char>(file), {}}});
  }
  std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
  return out;
}

// Writes a file that must not be there yet; empty, or why it cannot be written.
std::string write_new(const fs::path& path, const std::string& text) {
  std::error_code error;
  fs::create_directories(path.parent_path(), error);
  const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  if (file < 0) return std::strerror(errno);
  const bool whole = ::write(file, text.data(), text.size()) == static_cast<ssize_t>(text.size());
  const bool closed = ::close(file) == 0;
  return whole && closed ? std::string() : std::strerror(errno);
}

}  // namespace

int run_new(const NewCommand& command) {
  // A new site's id is the folder to make; everything else goes into the content folder that there is.
  const bool site = command.kind == "site";
  const fs::path folder = site ? fs::path(command.id) : command.content;
  const std::string id = site ? folder.filename().string() : command.id;
  const auto made = authoring::new_files(command.kind, id, command.extras, existing_files(folder), paper_forms(folder));
  if (const auto* refusal = std::get_if<std::string>(&made)) {
    fmt::print(stderr, "goldthread: {}\n", *refusal);
    return exit_wrong_command_line;
  }
  for (const authoring::NewFile& file : std::get<std::vector<authoring::NewFile>>(made)) {
    const fs::path path = folder / file.path;
    if (const std::string why = write_new(path, file.text); !why.empty()) {
      fmt::print(stderr, "goldthread: {} cannot be written: {}\n", path.string(), why);
      return exit_failure;
    }
    fmt::print("{}\n", path.string());
  }
  return exit_done;
}

}  // namespace goldthread::cli
