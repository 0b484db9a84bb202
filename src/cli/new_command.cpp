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
#include "authoring/new_translation.hpp"
#include "cli/command.hpp"
#include "read/content_reader.hpp"

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

std::variant<std::vector<authoring::NewFile>, std::string> begin_translation(const NewCommand& command) {
  if (!command.extras.empty()) return "A translation takes no keys: its texts are those of the main file.";
  diagnostics::Diagnostics diagnostics;
  const model::Content content = read::read_content(read::read_folder(command.content, 1, diagnostics), 1, diagnostics);
  return authoring::new_translation(command.kind, command.id, command.language, content, existing_files(command.content));
}

// A new site's id is the folder to make; everything else goes into the content folder that there is.
std::variant<std::vector<authoring::NewFile>, std::string> begin(const NewCommand& command, const fs::path& folder) {
  if (!command.language.empty()) return begin_translation(command);
  const std::string id = command.kind == "site" ? folder.filename().string() : command.id;
  return authoring::new_files(command.kind, id, command.extras, existing_files(folder), paper_forms(folder));
}

}  // namespace

int run_new(const NewCommand& command) {
  const fs::path folder = command.kind == "site" && command.language.empty() ? fs::path(command.id) : command.content;
  const auto made = begin(command, folder);
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
