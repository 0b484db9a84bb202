#include "read/whole_file.hpp"

#include <sys/stat.h>

#include <catch2/catch.hpp>
#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace goldthread::read {

namespace {

namespace fs = std::filesystem;
using Outcome = WholeFile::Outcome;

class Folder {
 public:
  Folder() {
    std::string name = (fs::temp_directory_path() / "goldthread-XXXXXX").string();
    path_ = ::mkdtemp(name.data());
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() { fs::remove_all(path_); }
  std::string operator/(const char* name) const { return (path_ / name).string(); }

 private:
  fs::path path_;
};

}  // namespace

TEST_CASE("a file is read whole, also one with nothing in it or with nulls") {
  const Folder folder;
  const std::string bytes("a\0b\r\n", 5);
  std::ofstream(folder / "a.toml", std::ios::binary) << bytes;
  std::ofstream(folder / "empty.toml");
  const WholeFile file = read_whole_file(folder / "a.toml");
  CHECK(file.outcome == Outcome::read);
  CHECK(file.bytes == bytes);
  CHECK(file.size == 5);
  CHECK(read_whole_file(folder / "empty.toml").outcome == Outcome::read);
}

TEST_CASE("a file that is too large is left unread") {
  const Folder folder;
  std::ofstream(folder / "a.toml") << "12345";
  CHECK(read_whole_file(folder / "a.toml", 5).outcome == Outcome::read);
  const WholeFile refused = read_whole_file(folder / "a.toml", 4);
  CHECK(refused.outcome == Outcome::too_large);
  CHECK(refused.size == 5);
  CHECK(refused.bytes.empty());
}

TEST_CASE("what is no file is refused without waiting for it") {
  const Folder folder;
  REQUIRE(::mkfifo((folder / "pipe").c_str(), 0666) == 0);
  fs::create_directory(folder / "a.md");
  fs::create_symlink(folder / "pipe", folder / "link");
  CHECK(read_whole_file(folder / "pipe").outcome == Outcome::not_a_file);
  CHECK(read_whole_file(folder / "link").outcome == Outcome::not_a_file);
  CHECK(read_whole_file(folder / "a.md").outcome == Outcome::not_a_file);
  const WholeFile none = read_whole_file(folder / "none");
  CHECK(none.outcome == Outcome::failed);
  CHECK(none.error == ENOENT);
}

}  // namespace goldthread::read
