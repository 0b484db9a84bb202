#include "publish/nested_folders.hpp"

#include <catch2/catch.hpp>

#include "temporary_folder.hpp"

namespace goldthread::publish {

TEST_CASE("Content and output beside each other are well") {
  const TemporaryFolder folder;
  CHECK(nested_folders(folder / "content", folder / "output", "public").empty());
  CHECK(nested_folders(folder / "content", folder / "content-output", "public").empty());
}

TEST_CASE("An output in the content would be read as content, through a link too") {
  const TemporaryFolder folder;
  std::filesystem::create_directory(folder / "content");
  std::filesystem::create_directory_symlink(folder / "content", folder / "link");
  CHECK_FALSE(nested_folders(folder / "content", folder / "content/output", "public").empty());
  CHECK_FALSE(nested_folders(folder / "content", folder / "link/output", "public").empty());
  CHECK_FALSE(nested_folders(folder / "content", folder / "content", "public").empty());
}

TEST_CASE("Content in what is published would be swapped away; beside it in the output it is safe") {
  const TemporaryFolder folder;
  CHECK_FALSE(nested_folders(folder / "output/public/content", folder / "output", "public").empty());
  CHECK(nested_folders(folder / "output/content", folder / "output", "public").empty());
  CHECK(nested_folders(folder / "output/members/content", folder / "output", "public").empty());
}

}  // namespace goldthread::publish
