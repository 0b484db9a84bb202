// What was published stays as it was, or a revision says why (domain.md 2.7).
#include <catch2/catch.hpp>

#include "../released_council.hpp"

using namespace goldthread::tests;
using Found = std::vector<std::string>;

namespace {

Files released() {
  static const Files files = with_released(council_with_reports(), "q2");
  return files;
}

Files revised(Files files, const std::string& period) {
  files["revisions.toml"] +=
      "[[revision]]\nmeasure = \"bins\"\nperiod = \"" + period +
      "\"\nwas = \"55.6\"\nnow = \"56.1\"\nkind = \"correction\"\nwhy = \"A log was left out\"\non = 2026-01-12\nby = \"head\"\n";
  return files;
}

}  // namespace

TEST_CASE("what is as it was released needs no word") { CHECK(checked(released()) == Found{}); }

TEST_CASE("a changed figure of a released report needs an entry") {
  const Files changed = with_change(released(), "figures/bins.toml", "n = 228", "n = 230");
  CHECK(checked(changed) == Found{"figures/bins.toml released-figure-changed"});
  CHECK(checked(revised(changed, "2025-26 q1")) == Found{});
  CHECK(checked(revised(changed, "2025-26 q2")) == Found{"figures/bins.toml released-figure-changed"});
}

TEST_CASE("an entry that the report knew of excuses no later change") {
  Files files = revised(council_with_reports(), "2025-26 q1");
  files = with_released(files, "q2");
  CHECK(checked(files) == Found{});
  CHECK(checked(with_change(files, "figures/bins.toml", "n = 228", "n = 230")) == Found{"figures/bins.toml released-figure-changed"});
}

TEST_CASE("a figure of a later period may change as it likes") {
  CHECK(checked(with_change(released(), "figures/bins.toml", "n = 260", "n = 270")) == Found{});
}

TEST_CASE("a changed target of a released year needs an entry") {
  const Files changed = with_change(released(), "figures/bins.toml", "year = 60.0", "year = 61.0");
  CHECK(checked(changed) == Found{"figures/bins.toml released-figure-changed"});
  CHECK(checked(revised(changed, "2025-26")) == Found{});
  CHECK(checked(with_change(released(), "figures/bins.toml", "year = 58.0", "year = 57.0")) == Found{});
}

TEST_CASE("a figure that is gone is changed") {
  CHECK(checked(with_change(released(), "figures/bins.toml", "q1 = { n = 228, d = 410000 }\n", "")) ==
        Found{"measures/bins.md released-figure-changed"});
}

TEST_CASE("a figure that is withheld now must be withdrawn") {
  CHECK(checked(with_change(released(), "figures/bins.toml", "q1 = { n = 228, d = 410000 }", "q1 = \"c\"")) ==
        Found{"measures/bins.md released-figure-changed"});
}

TEST_CASE("what a released report leads to stays, or leaves its address to another") {
  Files gone = released();
  gone["outcomes/tidy.md"] = "+++\ntitle = \"Tidy streets\"\npriority = \"greener\"\n+++\n";
  gone["measures/bins.md"] = with_change(gone, "measures/bins.md", "outcome = \"clean\"", "outcome = \"tidy\"").at("measures/bins.md");
  gone.erase("outcomes/clean.md");
  CHECK(checked(gone) == Found{"released/q2.toml released-item-gone"});
  gone["outcomes/tidy.md"] = "+++\ntitle = \"Tidy streets\"\npriority = \"greener\"\naliases = [\"/outcomes/clean/\"]\n+++\n";
  CHECK(checked(gone) == Found{});
}

TEST_CASE("a released report has its report") {
  Files gone = released();
  gone.erase("reports/q2/index.md");
  gone.erase("reports/q2/comments/bins.md");
  CHECK(checked(gone) == Found{"released/q2.toml released-without-report"});
}
