#include "preview/change_watch.hpp"

#include <sys/eventfd.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <thread>

#include "../publish/temporary_folder.hpp"

namespace goldthread::preview {

namespace {

namespace fs = std::filesystem;
using publish::TemporaryFolder;
using publish::write_text;

class Stop {
 public:
  ~Stop() { ::close(descriptor_); }
  int descriptor() const { return descriptor_; }
  void ask() const { ::eventfd_write(descriptor_, 1); }

 private:
  int descriptor_ = ::eventfd(0, EFD_CLOEXEC);
};

// Whether a change is told. What is no change would be waited for without end, so it is followed by being asked to stop.
bool tells(ChangeWatch& watch, const Stop& stop) { return watch.wait(stop.descriptor()) == ChangeWatch::Woken::changed; }

}  // namespace

TEST_CASE("A change of a file is told, in each folder below") {
  const TemporaryFolder folder;
  const Stop stop;
  write_text(folder / "measures/deep/bins.md", "one");
  ChangeWatch watch;
  REQUIRE(watch.watch({folder.path()}).empty());
  write_text(folder / "measures/deep/bins.md", "two");
  CHECK(tells(watch, stop));
  fs::rename(folder / "measures/deep/bins.md", folder / "measures/bins.md");
  CHECK(tells(watch, stop));
  fs::remove(folder / "measures/bins.md");
  CHECK(tells(watch, stop));
}

TEST_CASE("A folder that is made, moved in or put back is watched") {
  const TemporaryFolder folder;
  const TemporaryFolder elsewhere;
  const Stop stop;
  ChangeWatch watch;
  fs::create_directory(folder / "content");
  REQUIRE(watch.watch({folder / "content"}).empty());
  write_text(folder / "content/risks/one.md", "one");
  CHECK(tells(watch, stop));
  write_text(folder / "content/risks/one.md", "two");
  CHECK(tells(watch, stop));
  fs::rename(folder / "content", elsewhere / "content");
  CHECK(tells(watch, stop));
  fs::rename(elsewhere / "content", folder / "content");
  CHECK(tells(watch, stop));
  write_text(folder / "content/risks/one.md", "three");
  CHECK(tells(watch, stop));
}

TEST_CASE("Hidden files and editors' copies are no change") {
  CHECK(is_passed_over(".bins.md.swp"));
  CHECK(is_passed_over("bins.md~"));
  CHECK(is_passed_over("4913"));
  CHECK_FALSE(is_passed_over("bins.md"));
  const TemporaryFolder folder;
  const Stop stop;
  ChangeWatch watch;
  REQUIRE(watch.watch({folder.path()}).empty());
  write_text(folder / ".hidden", "x");
  write_text(folder / "bins.md~", "x");
  std::thread later([&] {
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
    stop.ask();
  });
  CHECK_FALSE(tells(watch, stop));
  later.join();
}

}  // namespace goldthread::preview
