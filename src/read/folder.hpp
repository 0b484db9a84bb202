#pragma once
// The content folder on disk to bytes by path: the only part of reading that touches the disk. Hidden files and
// README.md at the top are passed over; a link out of the folder, a folder in the place of a file,
// what cannot be read and what is too large are findings.
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "diagnostics/diagnostics.hpp"
#include "read/memory.hpp"
#include "text/sources.hpp"

namespace goldthread::read {

inline constexpr std::uintmax_t largest_file = 16U << 20U;  // bytes of one content file; documents/ may be larger

struct DocumentFile {
  std::string path;  // "documents/summary.pdf"
  std::uintmax_t size = 0;
};

struct Folder {
  text::Sources sources;                // each .md and .toml file, by path; what was refused too, without its text
  std::vector<DocumentFile> documents;  // files under documents/, by path; not read here
};

// `root` is a folder; findings about a file that could not be taken stand at 1:1 of it. `jobs`: threads, 1 or more.
// A file that `memory` knows is not read again, and what is read is kept in it; null: there is none.
Folder read_folder(const std::filesystem::path& root, int jobs, diagnostics::Diagnostics& diagnostics, Memory* memory = nullptr);

}  // namespace goldthread::read
