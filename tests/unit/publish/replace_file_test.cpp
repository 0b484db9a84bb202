#include "publish/replace_file.hpp"

#include <catch2/catch.hpp>

#include "temporary_folder.hpp"

namespace goldthread::publish {

TEST_CASE("a file is written whole, in a folder that is made for it, and nothing is left beside it") {
  const TemporaryFolder folder;
  const auto file = folder.path() / "released" / "q1.toml";
  std::string why;
  REQUIRE(add_file(file, "one", why));
  CHECK(files_in(folder.path()) == Files{{"released/q1.toml", "one"}});
  REQUIRE(replace_file(file, "two", why));
  CHECK(files_in(folder.path()) == Files{{"released/q1.toml", "two"}});
}

TEST_CASE("a file that is there is not added over") {
  const TemporaryFolder folder;
  std::string why;
  REQUIRE(add_file(folder / "q1.toml", "one", why));
  CHECK_FALSE(add_file(folder / "q1.toml", "two", why));
  CHECK(why.find("q1.toml cannot be written") != std::string::npos);
  CHECK(files_in(folder.path()) == Files{{"q1.toml", "one"}});
}

TEST_CASE("where the disk refuses, it is said why") {
  const TemporaryFolder folder;
  std::string why;
  REQUIRE(add_file(folder / "a", "one", why));
  CHECK_FALSE(replace_file(folder.path() / "a" / "b", "two", why));  // a file is no folder
  CHECK_FALSE(why.empty());
}

}  // namespace goldthread::publish
