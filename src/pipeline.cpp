#include "pipeline.hpp"

#include <fmt/format.h>

#include <chrono>
#include <ctime>
#include <system_error>

#include "read/content_reader.hpp"
#include "read/folder.hpp"
#include "work/parallel.hpp"

namespace goldthread {

namespace fs = std::filesystem;

namespace {

// Times one stage after another: each ends where the next begins.
class Stopwatch {
 public:
  explicit Stopwatch(std::vector<StageTime>& times) : times_(times) {}

  void start(std::string_view name) {
    stop();
    times_.push_back({name, 0, 0});
    wall_ = wall_now();
    processor_ = processor_now();
  }
  void stop() {
    if (times_.empty() || wall_ == 0) return;
    times_.back().wall = wall_now() - wall_;
    times_.back().processor = processor_now() - processor_;
    wall_ = 0;
  }
  ~Stopwatch() { stop(); }
  Stopwatch(const Stopwatch&) = delete;
  Stopwatch& operator=(const Stopwatch&) = delete;

 private:
  // Only for --timings: no output knows of it.
  static double wall_now() {
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
  }
  static double processor_now() {
    struct timespec now {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
  }

  std::vector<StageTime>& times_;
  double wall_ = 0;
  double processor_ = 0;
};

bool is_folder(const fs::path& path, std::string& failure) {
  std::error_code error;
  if (fs::is_directory(path, error)) return true;
  failure =
      fs::exists(path, error) ? fmt::format("{} is not a folder", path.string()) : fmt::format("there is no folder {}", path.string());
  return false;
}

}  // namespace

BuildResult check(const BuildRequest& request) {
  BuildResult result;
  if (!is_folder(request.content, result.failure)) return result;
  Stopwatch watch(result.times);
  const int jobs = request.jobs > 0 ? request.jobs : work::machine_threads();
  watch.start("read");
  read::Folder folder = read::read_folder(request.content, jobs, result.diagnostics);
  watch.start("parse");
  result.content = std::make_unique<model::Content>(read::read_content(std::move(folder), jobs, result.diagnostics));
  return result;
}

BuildResult build(const BuildRequest& request) { return check(request); }

}  // namespace goldthread
