#pragma once
// One file written whole or not at all: beside its place first, brought to the disk, then moved there in one step. Whoever stops
// the program leaves the file as it was, and at most a hidden one, ".q1.toml.part", which nobody reads as content and the next write
// takes over.
#include <filesystem>
#include <string>
#include <string_view>

namespace goldthread::publish {

// Makes the folder it stands in where it is not there. False, and `why` filled, where the disk refused.
bool replace_file(const std::filesystem::path& path, std::string_view bytes, std::string& why);

// The same, but for a file that is not there yet: one that came in between stays, and false is given.
bool add_file(const std::filesystem::path& path, std::string_view bytes, std::string& why);

}  // namespace goldthread::publish
