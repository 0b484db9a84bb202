#include <catch2/catch.hpp>

#include "council.hpp"

using goldthread::tests::Council;
using goldthread::tests::Found;

namespace {
const Council sound = Council::sound();
}  // namespace

TEST_CASE("texts of lists and notes are cells too") {
  CHECK(sound.with_change("figures/bins.toml", "q2 = 58", "q2 = { value = 58, note = \"=1+1\" }").found() ==
        Found{"figures/bins.toml:5:27 formula-in-text"});
  CHECK(sound.with_line("measures/bins.md", "summary = \"-\"").found() == Found{"measures/bins.md:10:11 formula-in-text"});
  CHECK(sound
            .with("activities/rounds.md",
                  "+++\ntitle = \"New rounds\"\noutcome = \"clean\"\nlead = \"head-of-streets\"\ndue = 2026-03-31\nmilestones = [{ title = "
                  "\"@home\", due = 2026-01-30 }]\n+++\n")
            .found() == Found{"activities/rounds.md:6:25 formula-in-text"});
}
