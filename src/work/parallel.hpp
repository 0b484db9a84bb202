#pragma once
// Divides independent work over threads. The only place that knows a threading library. What a task writes must be its own
// slot, so that the result is the same for any number of threads.
#include <cstddef>
#include <functional>

namespace goldthread::work {

// Calls `task(0)` to `task(count - 1)`, on at most `jobs` threads (1 or more), in no promised order; returns when all are
// done. The first exception thrown by a task is thrown again here.
void for_each(std::size_t count, int jobs, const std::function<void(std::size_t)>& task);

// The same, but in order: each thread takes the next task as soon as it is free. For few tasks that differ in size, largest first.
void for_each_in_turn(std::size_t count, int jobs, const std::function<void(std::size_t)>& task);

// Threads that this machine runs at once, 1 at least.
int machine_threads();

}  // namespace goldthread::work
