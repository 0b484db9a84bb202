#include "text/closest.hpp"

#include <catch2/catch.hpp>

using goldthread::text::closest;
using goldthread::text::edit_distance;

TEST_CASE("edits are inserts, deletes, changes and swaps of neighbours") {
  CHECK(edit_distance("", "", 5) == 0);
  CHECK(edit_distance("outcome", "outcome", 5) == 0);
  CHECK(edit_distance("outcome", "outcom", 5) == 1);
  CHECK(edit_distance("outcome", "outcomes", 5) == 1);
  CHECK(edit_distance("outcome", "outcame", 5) == 1);
  CHECK(edit_distance("outcome", "uotcome", 5) == 1);
  CHECK(edit_distance("claen", "clean", 5) == 1);
  CHECK(edit_distance("kitten", "sitting", 5) == 3);
  CHECK(edit_distance("", "abc", 5) == 3);
}

TEST_CASE("more edits than the limit are the limit and one") {
  CHECK(edit_distance("abcdef", "uvwxyz", 3) == 4);
  CHECK(edit_distance("a", "abcdefgh", 3) == 4);
  CHECK(edit_distance("abcdef", "uvwxyz", 0) == 1);
}

TEST_CASE("the closest word is at most a third of its letters away") {
  CHECK(closest("missed-bin", {"missed-bins", "fly-tips"}) == "missed-bins");
  CHECK(closest("outcome", {"priority", "measure"}) == std::nullopt);
  CHECK(closest("ab", {"ac"}) == "ac");
  CHECK(closest("ab", {"cd"}) == std::nullopt);
  CHECK(closest("abc", {"xyc"}) == std::nullopt);
  CHECK(closest("abcdef", {"abcdxy"}) == "abcdxy");
  CHECK(closest("word", {}) == std::nullopt);
}

TEST_CASE("of words equally close the first is taken, a nearer one always") {
  CHECK(closest("bin", {"bun", "ban", "bins"}) == "bun");
  CHECK(closest("measure", {"mesure", "measure"}) == "measure");
}
