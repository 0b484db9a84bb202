#include "work/stopwatch.hpp"

#include <sys/resource.h>

#include <chrono>
#include <ctime>

namespace goldthread::work {

namespace {

double wall_now() { return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count(); }

double processor_now() {
  struct timespec now {};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

double most_memory() {
  struct rusage used {};
  getrusage(RUSAGE_SELF, &used);
  return static_cast<double>(used.ru_maxrss) / 1024;
}

}  // namespace

void Stopwatch::start(std::string_view name) {
  stop();
  times_.push_back({name});
  wall_ = wall_now();
  processor_ = processor_now();
}

void Stopwatch::stop() {
  if (times_.empty() || wall_ == 0) return;
  times_.back().wall = wall_now() - wall_;
  times_.back().processor = processor_now() - processor_;
  times_.back().memory = most_memory();
  wall_ = 0;
}

}  // namespace goldthread::work
