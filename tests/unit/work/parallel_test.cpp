#include "work/parallel.hpp"

#include <catch2/catch.hpp>
#include <stdexcept>
#include <vector>

using goldthread::work::for_each;
using goldthread::work::for_each_in_turn;

TEST_CASE("Each task is done once, on any number of threads", "[parallel]") {
  for (const int jobs : {1, 2, 4}) {
    std::vector<int> done(1000);
    for_each(done.size(), jobs, [&](std::size_t i) { ++done[i]; });
    CHECK(done == std::vector<int>(1000, 1));
    std::vector<int> in_turn(1000);
    for_each_in_turn(in_turn.size(), jobs, [&](std::size_t i) { ++in_turn[i]; });
    CHECK(in_turn == std::vector<int>(1000, 1));
  }
}

TEST_CASE("Tasks taken in turn are taken in order", "[parallel]") {
  std::vector<std::size_t> order;
  for_each_in_turn(5, 1, [&](std::size_t i) { order.push_back(i); });
  CHECK(order == std::vector<std::size_t>{0, 1, 2, 3, 4});
}

TEST_CASE("What a task throws comes back", "[parallel]") {
  CHECK_THROWS_AS(for_each_in_turn(3, 2, [](std::size_t) { throw std::runtime_error("no"); }), std::runtime_error);
}
