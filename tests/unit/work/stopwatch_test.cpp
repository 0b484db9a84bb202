#include "work/stopwatch.hpp"

#include <catch2/catch.hpp>

namespace goldthread::work {

TEST_CASE("Each stage ends where the next begins, the last with the watch") {
  std::vector<StageTime> times;
  {
    Stopwatch watch(times);
    watch.start("read");
    watch.start("parse");
    CHECK(times.size() == 2);
    CHECK(times[0].wall > 0);
    CHECK(times[1].wall == 0);
  }
  CHECK(times[1].wall > 0);
  CHECK(times[1].memory > 0);
}

TEST_CASE("A watch that was stopped counts nothing more") {
  std::vector<StageTime> times;
  Stopwatch watch(times);
  watch.stop();
  CHECK(times.empty());
  watch.start("read");
  watch.stop();
  const double wall = times[0].wall;
  watch.stop();
  CHECK(times[0].wall == wall);
}

}  // namespace goldthread::work
