#pragma once
// What is published must not be read as content, nor content be swapped away with what is published.
#include <filesystem>
#include <string>
#include <string_view>

namespace goldthread::publish {

// What is wrong with using the two together; empty where nothing is. `name`: of the folder in `output` that is swapped, "public".
std::string nested_folders(const std::filesystem::path& content, const std::filesystem::path& output, std::string_view name);

}  // namespace goldthread::publish
