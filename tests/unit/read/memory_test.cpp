#include "read/memory.hpp"

#include <sys/stat.h>

#include <catch2/catch.hpp>
#include <chrono>
#include <thread>

#include "../publish/temporary_folder.hpp"
#include "../released_council.hpp"
#include "read/content_reader.hpp"
#include "read/folder.hpp"

namespace goldthread::read {

namespace {

using publish::TemporaryFolder;
using publish::write_text;

FileStamp stamp_at(const std::filesystem::path& path) {
  struct stat status {};
  REQUIRE(::stat(path.c_str(), &status) == 0);
  return stamp_of(status);
}

Folder read(const TemporaryFolder& folder, Memory& memory) {
  diagnostics::Diagnostics findings;
  return read_folder(folder.path(), 2, findings, &memory);
}

}  // namespace

TEST_CASE("A stamp is to be trusted once the file has been at rest") {
  const FileStamp stamp{1, 2, 3, 1'000'000'000};
  CHECK_FALSE(is_settled(stamp, 1'000'000'000));
  CHECK_FALSE(is_settled(stamp, 1'050'000'000));
  CHECK(is_settled(stamp, 1'050'000'001));
  CHECK_FALSE(is_settled(stamp, 999'000'000));
}

TEST_CASE("A file that is as it was is taken from memory, and one that is not is read") {
  const TemporaryFolder folder;
  write_text(folder / "site.toml", "a = 1\n");
  write_text(folder / "posts.toml", "b = 1\n");
  std::this_thread::sleep_for(std::chrono::milliseconds(60));
  Memory memory;
  CHECK(read(folder, memory).sources.size() == 2);
  REQUIRE(memory.files.contains("site.toml"));
  CHECK(memory.files.find("site.toml")->second.stamp == stamp_at(folder / "site.toml"));

  // What stands in memory in the place of what is on disk shows which of them was taken.
  memory.files.find("site.toml")->second.text = "from memory\n";
  CHECK(read(folder, memory).sources.at(1).text == "from memory\n");
  write_text(folder / "site.toml", "a = 2\n");  // as long as it was
  CHECK(read(folder, memory).sources.at(1).text == "a = 2\n");
  std::filesystem::remove(folder / "posts.toml");
  CHECK(read(folder, memory).sources.size() == 1);
  CHECK_FALSE(memory.files.contains("posts.toml"));
}

TEST_CASE("A file that was written just now is not taken from memory") {
  const TemporaryFolder folder;
  Memory memory;
  for (int i = 0; i < 20; ++i) {
    write_text(folder / "site.toml", "a = " + std::to_string(10 + i) + "\n");
    CHECK(read(folder, memory).sources.at(0).text == "a = " + std::to_string(10 + i) + "\n");
  }
}

TEST_CASE("A released report from memory is the same, and what becomes of it does not change the memory") {
  const tests::Files files = tests::with_released(tests::council_with_reports(), "q2");
  const auto council = [&](Memory& memory) {
    Folder folder;
    for (const auto& [path, text] : files) folder.sources.add(path, text);
    diagnostics::Diagnostics findings;
    return read_content(std::move(folder), 1, findings, &memory);
  };
  Memory memory;
  const model::Content first = council(memory);
  REQUIRE(first.released.size() == 1);
  REQUIRE(memory.released.contains("released/q2.toml"));
  first.released[0].content->measures[0].title = "Spoilt";
  const model::Content second = council(memory);
  REQUIRE(second.released.size() == 1);
  const model::Content& then = *second.released[0].content;
  CHECK(then.measures[0].title == "Missed bins");
  CHECK(then.find("bins", model::Kind::measure) == 0);
  CHECK(then.reports[0].prose.markdown.find("Missed:") == 0);
  CHECK(then.sources.size() == first.released[0].content->sources.size());
  CHECK(second.released[0].edition == first.released[0].edition);
}

}  // namespace goldthread::read
