#include "work/parallel.hpp"

#include <tbb/blocked_range.h>
#include <tbb/info.h>
#include <tbb/parallel_for.h>
#include <tbb/task_arena.h>

#include <algorithm>
#include <atomic>

namespace goldthread::work {

void for_each(std::size_t count, int jobs, const std::function<void(std::size_t)>& task) {
  if (jobs <= 1 || count < 2) {
    for (std::size_t i = 0; i < count; ++i) task(i);
    return;
  }
  tbb::task_arena arena(jobs);
  arena.execute([&] {
    tbb::parallel_for(tbb::blocked_range<std::size_t>(0, count), [&](const tbb::blocked_range<std::size_t>& range) {
      for (std::size_t i = range.begin(); i != range.end(); ++i) task(i);
    });
  });
}

void for_each_in_turn(std::size_t count, int jobs, const std::function<void(std::size_t)>& task) {
  std::atomic<std::size_t> next = 0;
  for_each(static_cast<std::size_t>(std::max(jobs, 1)), jobs, [&](std::size_t) {
    for (std::size_t i = next++; i < count; i = next++) task(i);
  });
}

int machine_threads() { return tbb::info::default_concurrency(); }

}  // namespace goldthread::work
