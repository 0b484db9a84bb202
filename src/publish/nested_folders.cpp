#include "publish/nested_folders.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <system_error>

namespace goldthread::publish {

namespace fs = std::filesystem;

namespace {

// True where `inner` is `outer` or lies in it, links followed as far as the paths are there.
bool lies_in(const fs::path& inner, const fs::path& outer) {
  std::error_code error;
  const fs::path real = fs::weakly_canonical(inner, error);
  const fs::path root = fs::weakly_canonical(outer, error);
  const auto [end, unused] = std::mismatch(root.begin(), root.end(), real.begin(), real.end());
  return end == root.end();
}

}  // namespace

std::string nested_folders(const fs::path& content, const fs::path& output, std::string_view name) {
  if (lies_in(output, content)) {
    return fmt::format("the output folder {} lies in the content folder {}; name another with --out", output.string(), content.string());
  }
  if (lies_in(content, output / name)) {
    return fmt::format("the content folder {} lies in what is published; name another output with --out", content.string());
  }
  return {};
}

}  // namespace goldthread::publish
