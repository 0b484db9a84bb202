#pragma once
// Times one stage after another, for --timings alone: each ends where the next begins, and no output knows of it.
#include <string_view>
#include <vector>

namespace goldthread::work {

// What a stage took: milliseconds as a clock on the wall saw them, and of all processors together; and the most memory, in
// MiB, that the process had held by its end.
struct StageTime {
  std::string_view name;
  double wall = 0;
  double processor = 0;
  double memory = 0;
};

class Stopwatch {
 public:
  // Adds to `times`, which must outlive it.
  explicit Stopwatch(std::vector<StageTime>& times) : times_(times) {}
  ~Stopwatch() { stop(); }
  Stopwatch(const Stopwatch&) = delete;
  Stopwatch& operator=(const Stopwatch&) = delete;

  void start(std::string_view name);
  void stop();

 private:
  std::vector<StageTime>& times_;
  double wall_ = 0;
  double processor_ = 0;
};

}  // namespace goldthread::work
