#include <catch2/catch.hpp>

#include "council.hpp"

using goldthread::tests::Council;
using goldthread::tests::Found;

namespace {
const Council sound = Council::sound();
}  // namespace

TEST_CASE("a revised figure has its entry") {
  const Council revised = sound.with_change("figures/bins.toml", "q1 = 55", "q1 = { value = 55, flag = \"r\" }");
  const auto entry = [](const std::string& period) {
    return "[[revision]]\nmeasure = \"bins\"\nperiod = \"" + period +
           "\"\nkind = \"correction\"\nwhy = \"A log was left out\"\non = 2025-10-09\nby = \"head-of-streets\"\n";
  };
  CHECK(revised.found() == Found{"figures/bins.toml:4:6 revised-without-reason"});
  CHECK(revised.with("revisions.toml", entry("2025-26 q1")).found() == Found{});
  CHECK(revised.with("revisions.toml", entry("2025-26 q2")).found() == Found{"figures/bins.toml:4:6 revised-without-reason"});
}
