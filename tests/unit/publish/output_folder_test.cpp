#include "publish/output_folder.hpp"

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <csignal>
#include <thread>

#include "temporary_folder.hpp"

namespace goldthread::publish {

namespace {

namespace fs = std::filesystem;

// One whole build; its inputs are a number of our own.
std::optional<Published> build(const fs::path& output, const Files& files, std::uint64_t inputs, std::string& why) {
  auto folder = OutputFolder::open(output, "public", why);
  if (!folder) return std::nullopt;
  for (const auto& [path, text] : files) folder->put(path, text);
  return folder->commit(inputs, why);
}

Published build(const fs::path& output, const Files& files, std::uint64_t inputs = 1) {
  std::string why;
  const auto done = build(output, files, inputs, why);
  INFO(why);
  REQUIRE(done);
  return *done;
}

bool up_to_date(const fs::path& output, std::uint64_t inputs) {
  std::string why;
  auto folder = OutputFolder::open(output, "public", why);
  REQUIRE(folder);
  return folder->is_up_to_date(inputs);
}

struct Stamp {
  std::int64_t seconds, nanoseconds;
  ino_t node;
  friend bool operator==(const Stamp&, const Stamp&) = default;
};

Stamp stamp_of(const fs::path& path) {
  struct stat status {};
  REQUIRE(::stat(path.c_str(), &status) == 0);
  return {status.st_mtim.tv_sec, status.st_mtim.tv_nsec, status.st_ino};
}

const Files first = {{"index.html", "home"}, {"measures/missed-bins/index.html", "60.8"}, {"outcomes/clean-streets/index.html", "clean"}};
const Files second = {{"index.html", "home, again"}, {"measures/missed-bins/index.html", "60.8"}, {"risks/index.html", "strike"}};

}  // namespace

TEST_CASE("a site is published whole, with its hidden helpers beside it") {
  const TemporaryFolder output;
  const Published done = build(output.path(), first);
  CHECK(done.files == 3);
  CHECK(done.written == 3);
  CHECK(done.removed == 0);
  CHECK(files_in(output / "public") == first);
}

TEST_CASE("the next site replaces the whole folder: what it has not is gone") {
  const TemporaryFolder output;
  build(output.path(), first);
  const Published done = build(output.path(), second);
  CHECK(done.files == 3);
  CHECK(done.written == 2);
  CHECK(done.removed == 1);
  CHECK(files_in(output / "public") == second);
}

TEST_CASE("a file whose bytes did not change keeps its time stamp, over any number of builds") {
  const TemporaryFolder output;
  build(output.path(), first);
  const Stamp before = stamp_of(output / "public/measures/missed-bins/index.html");
  const Stamp home = stamp_of(output / "public/index.html");
  for (const Files& files : {second, first, first, second}) {
    build(output.path(), files);
    CHECK(stamp_of(output / "public/measures/missed-bins/index.html") == before);
  }
  CHECK_FALSE(stamp_of(output / "public/index.html") == home);
}

TEST_CASE("a file keeps its time stamp where the manifest is lost, is nonsense, or the other folder is gone") {
  const TemporaryFolder output;
  build(output.path(), first);
  build(output.path(), first);
  const Stamp before = stamp_of(output / "public/index.html");
  SECTION("lost") { fs::remove(output / ".public.manifest"); }
  SECTION("nonsense") { write_text(output / ".public.manifest", "goldthread manifest 1\nzz\n\n"); }
  SECTION("no other folder") { fs::remove_all(output / ".public.next"); }
  CHECK(build(output.path(), first).written == 0);
  CHECK(stamp_of(output / "public/index.html") == before);
}

TEST_CASE("a file that comes in pieces is the same file, large or small") {
  const TemporaryFolder output;
  const auto build_in_pieces = [&](std::size_t pieces) {
    std::string why;
    auto folder = OutputFolder::open(output.path(), "public", why);
    REQUIRE(folder);
    const auto size = folder->put("data/plan.json", [&](const text::Append& append) {
      for (std::size_t i = 0; i < pieces; ++i) append(std::string(100'000, static_cast<char>('a' + i % 26)));
    });
    CHECK(size == pieces * 100'000);
    const auto done = folder->commit(1, why);
    REQUIRE(done);
    return done->written;
  };
  for (const std::size_t pieces : {0U, 3U, 40U}) {
    INFO(pieces);
    CHECK(build_in_pieces(pieces) == 1);
    CHECK(fs::file_size(output / "public/data/plan.json") == pieces * 100'000);
    const Stamp before = stamp_of(output / "public/data/plan.json");
    CHECK(build_in_pieces(pieces) == 0);
    CHECK(build_in_pieces(pieces) == 0);
    CHECK(stamp_of(output / "public/data/plan.json") == before);
  }
  const Files now = files_in(output / "public");
  REQUIRE(now.size() == 1);
  CHECK(now.begin()->second.substr(99'998, 4) == "aabb");
  // The folder that is next in turn holds no rest of it either.
  CHECK(files_in(output / ".public.next") == now);
}

TEST_CASE("a page that somebody changed or removed by hand is put right") {
  const TemporaryFolder output;
  build(output.path(), first);
  build(output.path(), first);
  SECTION("changed, with the same length") { write_text(output / "public/index.html", "HOME"); }
  SECTION("changed, with another length") { write_text(output / "public/index.html", "home sweet home"); }
  SECTION("removed") { fs::remove(output / "public/index.html"); }
  SECTION("a link to elsewhere") {
    write_text(output / "elsewhere", "home");
    fs::remove(output / "public/index.html");
    fs::create_symlink(output / "elsewhere", output / "public/index.html");
  }
  SECTION("a folder in its place") {
    fs::remove(output / "public/index.html");
    fs::create_directories(output / "public/index.html/deep");
  }
  SECTION("a file added") { write_text(output / "public/more/added.html", "added"); }
  build(output.path(), first);
  CHECK(files_in(output / "public") == first);
  CHECK_FALSE(fs::is_symlink(output / "public/index.html"));
}

TEST_CASE("an address may turn from a file into a folder and back") {
  const TemporaryFolder output;
  const Files file = {{"a", "file"}};
  const Files folder = {{"a/b/c", "deep"}};
  for (const Files& files : {file, folder, file, file, folder, folder, file, folder}) {
    build(output.path(), files);
    CHECK(files_in(output / "public") == files);
  }
}

TEST_CASE("what a killed build left where a folder must now stand is in nobody's way") {
  const TemporaryFolder output;
  build(output.path(), first);
  build(output.path(), first);
  write_text(output / ".public.next/risks", "a file of a build that was killed");
  build(output.path(), second);
  CHECK(files_in(output / "public") == second);
}

TEST_CASE("nothing that was taken out of the site stays in the other folder") {
  const TemporaryFolder output;
  build(output.path(), first);
  build(output.path(), second);
  build(output.path(), second);
  CHECK(files_in(output / ".public.next") == second);
}

TEST_CASE("there is nothing to do where inputs and published files are as they were") {
  const TemporaryFolder output;
  CHECK_FALSE(up_to_date(output.path(), 7));
  build(output.path(), first, 7);
  CHECK(up_to_date(output.path(), 7));
  CHECK_FALSE(up_to_date(output.path(), 8));
  SECTION("a file changed") { write_text(output / "public/index.html", "HOME"); }
  SECTION("a file gone") { fs::remove(output / "public/index.html"); }
  SECTION("the folder gone") { fs::remove_all(output / "public"); }
  SECTION("the manifest gone") { fs::remove(output / ".public.manifest"); }
  CHECK_FALSE(up_to_date(output.path(), 7));
}

TEST_CASE("a build that is given up before its commit changes nothing") {
  const TemporaryFolder output;
  build(output.path(), first);
  const Stamp before = stamp_of(output / "public/index.html");
  {
    std::string why;
    auto folder = OutputFolder::open(output.path(), "public", why);
    REQUIRE(folder);
    for (const auto& [path, text] : second) folder->put(path, text);
  }
  CHECK(files_in(output / "public") == first);
  CHECK(stamp_of(output / "public/index.html") == before);
  build(output.path(), second);
  CHECK(files_in(output / "public") == second);
}

TEST_CASE("of two builds at once the second is refused with a reason") {
  const TemporaryFolder output;
  std::string why;
  const auto holder = OutputFolder::open(output.path(), "public", why);
  REQUIRE(holder);
  CHECK_FALSE(OutputFolder::open(output.path(), "public", why));
  CHECK(why == "another build is writing to " + output.path().string() + "; try again when it has ended");
}

TEST_CASE("public and members stand side by side and do not touch one another") {
  const TemporaryFolder output;
  build(output.path(), first);
  std::string why;
  auto members = OutputFolder::open(output.path(), "members", why);
  REQUIRE(members);
  members->put("index.html", "members");
  REQUIRE(members->commit(1, why));
  CHECK(files_in(output / "public") == first);
  CHECK(files_in(output / "members") == Files{{"index.html", "members"}});
}

TEST_CASE("a published folder that is a link or a file is somebody else's, and is left alone") {
  const TemporaryFolder output;
  std::string why;
  SECTION("a link") {
    fs::create_directories(output / "elsewhere");
    fs::create_directory_symlink(output / "elsewhere", output / "public");
  }
  SECTION("a file") { write_text(output / "public", "not ours"); }
  CHECK_FALSE(build(output.path(), first, 1, why));
  CHECK(why == (output / "public").string() + " is not a folder of this program's; move it away");
  CHECK(files_in(output / "elsewhere").empty());
}

TEST_CASE("an output folder that cannot be made is a reason, not a crash") {
  const TemporaryFolder output;
  write_text(output / "file", "in the way");
  std::string why;
  CHECK_FALSE(OutputFolder::open(output / "file/output", "public", why));
  CHECK(why.find("cannot be made") != std::string::npos);
}

TEST_CASE("many threads may put files at once") {
  const TemporaryFolder output;
  Files files;
  for (int i = 0; i < 400; ++i) files["measures/m" + std::to_string(i / 2) + "/page" + std::to_string(i) + ".html"] = std::to_string(i);
  for (int round = 0; round < 2; ++round) {
    std::string why;
    auto folder = OutputFolder::open(output.path(), "public", why);
    REQUIRE(folder);
    std::vector<std::thread> threads;
    for (std::size_t part = 0; part < 4; ++part) {
      threads.emplace_back([&, part] {
        std::size_t i = 0;
        for (const auto& [path, text] : files) {
          if (i++ % 4 == part) folder->put(path, text);
        }
      });
    }
    for (std::thread& thread : threads) thread.join();
    REQUIRE(folder->commit(1, why));
    CHECK(files_in(output / "public") == files);
  }
}

// What follows runs a build in a child process, which has no rights, no room or no time left.
namespace {

// The child's exit status: 0 where `task` said true; else nothing ended well.
template <class Task>
int in_child(Task task) {
  const pid_t child = ::fork();
  if (child == 0) ::_exit(task() ? 0 : 1);
  int status = 0;
  ::waitpid(child, &status, 0);
  return status;
}

Files numbered(char version) {
  Files out;
  for (int i = 0; i < 60; ++i) {
    // A third is the same in each version, a third has other bytes, a third another path.
    const std::string name = "measures/m" + std::to_string(i) + "/index.html";
    if (i % 3 == 0) out[name] = "same in all versions";
    if (i % 3 == 1) out[name] = std::string(200, version);
    if (i % 3 == 2) out[version + ("/" + name)] = std::string(200, version);
  }
  return out;
}

}  // namespace

TEST_CASE("a folder that may not be written to is a reason, and what is published stays") {
  const TemporaryFolder output;
  build(output / "site", first);
  const bool refused =
      in_child([&] {
        fs::permissions(output / "site", fs::perms::owner_read | fs::perms::owner_exec | fs::perms::others_read | fs::perms::others_exec);
        // Root may write anywhere, so become nobody.
        if (::geteuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0)) return false;
        std::string why;
        return !build(output / "site", second, 2, why) && why.find("cannot be written to") != std::string::npos;
      }) == 0;
  fs::permissions(output / "site", fs::perms::owner_all);
  CHECK(refused);
  CHECK(files_in(output / "site/public") == first);
}

TEST_CASE("a disk that is full is a reason, and what is published stays") {
  const TemporaryFolder output;
  build(output.path(), first);
  const int status = in_child([&] {
    std::signal(SIGXFSZ, SIG_IGN);
    const struct rlimit limit { 1000, 1000 };
    if (::setrlimit(RLIMIT_FSIZE, &limit) != 0) return false;
    Files large = second;
    large["data/plan.json"] = std::string(5000, ' ');
    std::string why;
    return !build(output.path(), large, 2, why) && why.find("data/plan.json cannot be written") != std::string::npos;
  });
  CHECK(status == 0);
  CHECK(files_in(output / "public") == first);
  build(output.path(), second);
  CHECK(files_in(output / "public") == second);
}

TEST_CASE("a build that is killed after any number of files leaves the old site") {
  const TemporaryFolder output;
  const Files old = numbered('a');
  build(output.path(), old);
  const Files next = numbered('b');
  for (std::size_t files = 0; files <= next.size(); files += 4) {
    const int status = in_child([&] {
      std::string why;
      auto folder = OutputFolder::open(output.path(), "public", why);
      std::size_t done = 0;
      for (const auto& [path, text] : next) {
        if (done++ == files) ::raise(SIGKILL);
        folder->put(path, text);
      }
      ::raise(SIGKILL);
      return true;
    });
    REQUIRE(WIFSIGNALED(status));
    REQUIRE(files_in(output / "public") == old);
  }
  build(output.path(), next);
  CHECK(files_in(output / "public") == next);
}

TEST_CASE("a build that is killed at any moment leaves the old site or the new one, never a mixture") {
  const TemporaryFolder output;
  const Files versions[] = {numbered('a'), numbered('b'), numbered('c')};
  build(output.path(), versions[0]);
  std::size_t published = 0;
  int killed = 0;
  for (int moment = 0; moment < 120; ++moment) {
    const std::size_t next = (published + 1) % 3;
    int ready[2];
    REQUIRE(::pipe(ready) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
      std::string why;
      auto folder = OutputFolder::open(output.path(), "public", why);
      // Even moments are counted from the first file on, odd ones from the commit on.
      if (moment % 2 == 0) (void)::write(ready[1], ".", 1);
      for (const auto& [path, text] : versions[next]) folder->put(path, text);
      if (moment % 2 == 1) (void)::write(ready[1], ".", 1);
      ::_exit(folder->commit(static_cast<std::uint64_t>(moment), why) ? 0 : 1);
    }
    ::close(ready[1]);
    char byte = 0;
    REQUIRE(::read(ready[0], &byte, 1) == 1);
    ::close(ready[0]);
    ::usleep(static_cast<useconds_t>(moment * 30));
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    killed += WIFSIGNALED(status) ? 1 : 0;
    const Files now = files_in(output / "public");
    REQUIRE((now == versions[published] || now == versions[next]));
    if (now == versions[next]) published = next;
    if (moment % 10 == 9) {  // whatever is left behind, the next whole build is right
      published = (published + 1) % 3;
      build(output.path(), versions[published]);
      REQUIRE(files_in(output / "public") == versions[published]);
    }
  }
  CHECK(killed > 0);
}

}  // namespace goldthread::publish
