#include <catch2/catch.hpp>

#include "council.hpp"

using goldthread::tests::Council;
using goldthread::tests::Found;

namespace {
const Council sound = Council::sound();
}

TEST_CASE("a sound council has no findings") { CHECK(sound.found() == Found{}); }

TEST_CASE("a site alone is a site") {
  CHECK(Council().with("site.toml", "council = \"A\"\nas_at = 2025-11-14\nbase_url = \"https://a.example/\"\n").found() == Found{});
}

TEST_CASE("an empty folder has one finding") { CHECK(Council().found() == Found{":1:1 missing-site"}); }

TEST_CASE("a reference to nothing names the nearest id of the kind") {
  const Council council = sound.with_change("measures/bins.md", "outcome = \"clean\"", "outcome = \"claen\"");
  CHECK(council.found() == Found{"measures/bins.md:3:11 broken-reference", "outcomes/clean.md:1:1 outcome-without-measure"});
  CHECK(council.told()[0] == "`outcome` names `claen`, which is the id of nothing here (Did you mean `clean`?)");
}

TEST_CASE("a title in place of an id is understood") {
  const Council council = sound.with_change("measures/bins.md", "\"head-of-streets\"", "\"Head of Streets\"");
  CHECK(council.told() == Found{"`owner` names `Head of Streets`, which is the id of nothing here (Did you mean `head-of-streets`?)"});
}

TEST_CASE("where no id is near, the help says where one would stand") {
  CHECK(
      sound.with_change("measures/bins.md", "\"head-of-streets\"", "\"monitoring-officer\"").told() ==
      Found{"`owner` names `monitoring-officer`, which is the id of nothing here (Add a table [monitoring-officer] to posts.toml, or name "
            "one that is there.)"});
  CHECK(sound.with_change("outcomes/clean.md", "\"green\"", "\"prosperous-towns\"").told().front() ==
        "`priority` names `prosperous-towns`, which is the id of nothing here (Write priorities/prosperous-towns.md, or name one that is "
        "there.)");
}

TEST_CASE("a file that could not be read is one finding: what names it is not at fault") {
  CHECK(sound.with("posts.toml", "[head\n").found().size() == 1);
  const auto of = [](const std::string& path) {
    Found out = sound.with(path, "no front matter\n").found();
    std::erase_if(out, [&](const std::string& finding) { return finding == path + ":1:1 missing-front-matter"; });
    return out;
  };
  CHECK(of("priorities/green.md") == Found{});
  CHECK(of("outcomes/clean.md") == Found{});
  CHECK(of("measures/bins.md") == Found{});
}

TEST_CASE("two things with one id are one finding: what names either finds the one of its kind") {
  CHECK(sound.with("bodies/clean.md", "+++\ntitle = \"Body\"\nkind = \"members\"\n+++\n").found() ==
        Found{"bodies/clean.md:1:1 duplicate-id"});
  CHECK(sound.with("wards.toml", "[clean]\ntitle = \"Ward\"\n").found() == Found{"outcomes/clean.md:1:1 duplicate-id"});
}

TEST_CASE("an id of another kind is told as such") {
  const Council council = sound.with_change("measures/bins.md", "outcome = \"clean\"", "outcome = \"green\"");
  CHECK(council.found().front() == "measures/bins.md:3:11 wrong-kind");
  CHECK(council.told().front() == "`green` is a priority, and `outcome` needs an outcome (Write the id of an outcome.)");
}

TEST_CASE("a lead is a post or a portfolio; members may be role words") {
  const std::string activity = "+++\ntitle = \"Rounds\"\noutcome = \"clean\"\ndue = 2026-03-31\n";
  CHECK(sound.with("activities/rounds.md", activity + "lead = \"head-of-streets\"\n+++\n").found() == Found{});
  CHECK(sound.with("portfolios.toml", "[streets]\ntitle = \"Streets\"\n")
            .with("activities/rounds.md", activity + "lead = \"streets\"\n+++\n")
            .found() == Found{});
  CHECK(sound.with("activities/rounds.md", activity + "lead = \"directors\"\n+++\n").found() ==
        Found{"activities/rounds.md:5:8 broken-reference"});
  CHECK(sound
            .with("bodies/board.md",
                  "+++\ntitle = \"Board\"\nkind = \"officers\"\nmembers = [\"directors\", \"officers\", \"head-of-streets\"]\n+++\n")
            .found() == Found{});
  CHECK(sound.with("bodies/board.md", "+++\ntitle = \"Board\"\nkind = \"officers\"\nmembers = [\"director\"]\n+++\n").found() ==
        Found{"bodies/board.md:4:12 broken-reference"});
}

TEST_CASE("each reference in a list stands at its own place") {
  const Council council = sound.with_line("measures/bins.md", "also_supports = [\"clean\", \"nothing\", \"green\"]");
  CHECK(council.found() == Found{"measures/bins.md:10:27 broken-reference", "measures/bins.md:10:38 wrong-kind"});
}

TEST_CASE("an empty reference is a missing one") {
  CHECK(sound.with_change("measures/bins.md", "owner = \"head-of-streets\"", "owner = \"\"").found() ==
        Found{"measures/bins.md:8:9 missing-key"});
}

TEST_CASE("a budget line is named with its year") {
  const Council council = sound.with("organisations.toml", "[streets]\ntitle = \"Streets\"\nkind = \"directorate\"\n")
                              .with("budget/2025-26.toml",
                                    "[waste]\ntitle = \"Waste\"\ndirectorate = \"streets\"\nkind = \"expenditure\"\nfund = "
                                    "\"revenue\"\nbudget = 10\n");
  const std::string activity = "+++\ntitle = \"Rounds\"\noutcome = \"clean\"\ndue = 2026-03-31\nlead = \"head-of-streets\"\n";
  CHECK(council.with("activities/rounds.md", activity + "budget_lines = [\"2025-26/waste\"]\n+++\n").found() == Found{});
  CHECK(council.with("activities/rounds.md", activity + "budget_lines = [\"2024-25/waste\"]\n+++\n").told() ==
        Found{"`budget_lines` names `2024-25/waste`, and there is no such budget line (Did you mean `2025-26/waste`?)"});
}

TEST_CASE("figures name comparators and wards that there are") {
  const Council compared = sound.with_line("figures/bins.toml", "[comparator.england]\n2024-25 = 70\n");
  CHECK(compared.found() == Found{"figures/bins.toml:6:13 broken-reference"});
  CHECK(compared.with("comparators.toml", "[england]\ntitle = \"England\"\n").found() == Found{});
  const Council parts = sound.with_line("figures/bins.toml", "[breakdown.abbey.2025-26]\nq1 = 4\n");
  CHECK(parts.found() == Found{"figures/bins.toml:6:12 breakdown-not-declared"});
  CHECK(parts.with_line("measures/bins.md", "breakdown = \"ward\"").found() == Found{"figures/bins.toml:6:12 broken-reference"});
  CHECK(parts.with_line("measures/bins.md", "breakdown = \"ward\"").with("wards.toml", "[abbey]\ntitle = \"Abbey\"\n").found() == Found{});
}

TEST_CASE("a statutory code is in its set; a set without codes takes any") {
  const Council council = sound.with_line("measures/bins.md", "statutory = [\"bvpi:88\"]");
  CHECK(council.found() == Found{"measures/bins.md:10:14 broken-reference"});
  CHECK(council.with("indicator-sets.toml", "[bvpi]\ntitle = \"BVPI\"\n[bvpi.codes]\n\"87\" = \"Waste\"\n")
            .with("glossary.toml", "[a]\ntitle = \"BVPI\"\n")
            .told() == Found{"the indicator set `bvpi` has no code \"88\" (It has \"87\".)"});
  CHECK(council.with("indicator-sets.toml", "[bvpi]\ntitle = \"Best value\"\n").found() == Found{});
}

TEST_CASE("a menu leads to sections, pages and things") {
  const auto menu = [](const char* items) { return sound.with_line("site.toml", std::string("menu = [") + items + "]"); };
  CHECK(menu("\"priorities\", \"calendar\", \"bins\"").found() == Found{});
  CHECK(menu("\"pages/about\"").found() == Found{"site.toml:5:9 broken-reference"});
  CHECK(menu("\"pages/about\"").with("pages/about.md", "+++\ntitle = \"About\"\n+++\n").found() == Found{});
  CHECK(menu("\"prioritys\"").told() ==
        Found{"`menu` names `prioritys`, and there is no such section or page (Did you mean `priorities`?)"});
}

TEST_CASE("a logo and a plan's document are files under documents/") {
  const Council council = sound.with_line("site.toml", "[brand]\nlogo = \"documents/logo.svg\"");
  CHECK(council.found() == Found{"site.toml:6:8 broken-reference"});
  CHECK(council.with_document("documents/logo.svg").found() == Found{});
}

TEST_CASE("a comment's file is called after what it is about") {
  const Council council = sound.with("reports/q2/index.md",
                                     "+++\ntitle = \"Q\"\nseries = \"strategic\"\nperiod = \"2025-26 q2\"\ndata_cut = 2025-10-07\n+++\n");
  const std::string comment = "+++\nauthor = \"head-of-streets\"\n+++\nFewer were missed.\n";
  CHECK(council.with("reports/q2/comments/bins.md", comment).found() == Found{});
  CHECK(council.with("reports/q2/comments/bin.md", comment).told() ==
        Found{"this comment's file is called `bin`, which is the id of nothing here (Did you mean `bins`?)"});
  CHECK(council.with("reports/q2/comments/head-of-streets.md", comment).found() ==
        Found{"reports/q2/comments/head-of-streets.md:1:1 wrong-kind"});
}

TEST_CASE("thousands of broken references are told without searching for each") {
  std::string list = "also_supports = [";
  for (int i = 0; i < 5000; ++i) list += "\"nothing-" + std::to_string(i) + "\", ";
  CHECK(sound.with_line("measures/bins.md", list + "]").found().size() == 5000);
}
