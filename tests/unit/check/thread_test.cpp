#include <catch2/catch.hpp>

#include "check/cycles.hpp"
#include "council.hpp"

using goldthread::check::Ring;
using goldthread::check::rings;
using goldthread::check::Step;
using goldthread::tests::Council;
using goldthread::tests::Found;

namespace {
const Council sound = Council::sound();
const std::string activity = "+++\ntitle = \"Rounds\"\nlead = \"head-of-streets\"\ndue = 2026-03-31\n";
}  // namespace

TEST_CASE("a measure without a parent is an orphan unless it only gives context") {
  const Council council = sound.with_change("measures/bins.md", "outcome = \"clean\"\n", "");
  CHECK(council.found() == Found{"measures/bins.md:1:1 orphan", "outcomes/clean.md:1:1 outcome-without-measure"});
  CHECK(council.with_change("measures/bins.md", "\"lower\"", "\"none\"").found() == Found{"outcomes/clean.md:1:1 outcome-without-measure"});
  CHECK(sound.with_change("measures/bins.md", "outcome = \"clean\"", "priority = \"green\"").found() ==
        Found{"outcomes/clean.md:1:1 outcome-without-measure"});
  CHECK(sound.with_line("measures/bins.md", "priority = \"green\"").found() == Found{"measures/bins.md:10:12 two-parents"});
}

TEST_CASE("an activity belongs to an outcome or a programme") {
  CHECK(sound.with("activities/rounds.md", activity + "+++\n").found() == Found{"activities/rounds.md:1:1 orphan"});
  CHECK(sound.with("activities/rounds.md", activity + "programme = \"big\"\n+++\n")
            .with("programmes/big.md", "+++\ntitle = \"Big\"\n+++\n")
            .found() == Found{});
}

TEST_CASE("an action plan and a risk name what they are about") {
  const std::string plan = "+++\ntitle = \"Plan\"\ncause = \"Rain\"\nopened = 2025-10-01\nclosed = 2025-11-01\n";
  CHECK(sound.with("action-plans/plan.md", plan + "+++\n").found() == Found{"action-plans/plan.md:1:1 orphan"});
  CHECK(sound.with("action-plans/plan.md", plan + "measure = \"bins\"\n+++\n").found() == Found{});
  const std::string risk = "+++\ntitle = \"Flood\"\nevent = \"A flood\"\nowner = \"head-of-streets\"\ncontrols = [{ what = \"Pumps\" }]\n";
  CHECK(sound.with("risks/flood.md", risk + "+++\n").found() == Found{"risks/flood.md:1:1 orphan"});
  CHECK(sound.with("risks/flood.md", risk + "outcome = \"clean\"\n+++\n").found() == Found{});
}

TEST_CASE("no outcome is asked for a measure where a council has none at all") {
  Council council = Council()
                        .with("site.toml", "council = \"A\"\nas_at = 2025-11-14\nbase_url = \"https://a.example/\"\n")
                        .with("priorities/green.md", "+++\ntitle = \"Green\"\n+++\n")
                        .with("outcomes/clean.md", "+++\ntitle = \"Clean\"\npriority = \"green\"\n+++\n");
  CHECK(council.found() == Found{});
}

TEST_CASE("chains that lead back are told once, with their way round") {
  const Council council = sound.with(
      "organisations.toml", "[a]\ntitle = \"A\"\nparent = \"b\"\n[b]\ntitle = \"B\"\nparent = \"c\"\n[c]\ntitle = \"C\"\nparent = \"a\"\n");
  CHECK(council.found() == Found{"organisations.toml:9:10 cycle"});
  CHECK(council.told() ==
        Found{"by `parent` this leads back to itself: `a`, then `b`, then `c`, then `a` again (Take out the reference that is "
              "not meant.)"});
  CHECK(sound.with("organisations.toml", "[a]\ntitle = \"A\"\nparent = \"a\"\n").found() == Found{"organisations.toml:3:10 cycle"});
}

TEST_CASE("bodies that report to each other are a cycle") {
  const auto body = [](const std::string& to) { return "+++\ntitle = \"Body\"\nkind = \"members\"\nreports_to = [\"" + to + "\"]\n+++\n"; };
  CHECK(sound.with("bodies/a.md", body("b")).with("bodies/b.md", body("a")).with_change("bodies/b.md", "Body", "Other").found() ==
        Found{"bodies/b.md:4:15 cycle"});
}

TEST_CASE("activities that wait for each other are a cycle, also along several") {
  const auto waits = [](const std::string& on) { return activity + "outcome = \"clean\"\ndepends_on = [" + on + "]\n+++\n"; };
  CHECK(sound.with("activities/one.md", waits("\"two\"")).with("activities/two.md", waits("")).found() == Found{});
  CHECK(sound.with("activities/one.md", waits("\"two\"")).with("activities/two.md", waits("\"one\"")).found() ==
        Found{"activities/two.md:6:15 cycle"});
}

TEST_CASE("plans, tiers and frameworks do not replace or hold themselves") {
  const std::string plan = "+++\ntitle = \"Plan\"\ntier = \"top\"\nyears = [\"2025-26\"]\n";
  const Council council =
      sound.with("plans/tiers.toml", "[top]\ntitle = \"Top\"\nhorizon = \"1 year\"\nmeasured_by = [\"a\"]\nreviewed_by = [\"board\"]\n")
          .with("bodies/board.md", "+++\ntitle = \"Board\"\nkind = \"officers\"\n+++\n");
  CHECK(council.with("plans/p.md", plan + "replaces = \"p\"\n+++\n").found() == Found{"plans/p.md:5:12 cycle"});
  CHECK(council.with("plans/p.md", plan + "parent = \"p\"\n+++\n").found() == Found{"plans/p.md:5:10 cycle"});
  CHECK(council.with_line("plans/tiers.toml", "above = \"top\"").found() == Found{"plans/tiers.toml:6:9 cycle"});
  CHECK(
      sound.with("framework/a.md", "+++\ntitle = \"How\"\nversion = \"1\"\neffective_from = 2025-04-01\nreplaces = \"1\"\n+++\n").found() ==
      Found{"framework/a.md:5:12 cycle"});
}

TEST_CASE("a project that goes on stands in a plan of the year") {
  const Council council =
      sound.with("plans/tiers.toml", "[top]\ntitle = \"Top\"\nhorizon = \"1 year\"\nmeasured_by = [\"a\"]\nreviewed_by = [\"board\"]\n")
          .with("bodies/board.md", "+++\ntitle = \"Board\"\nkind = \"officers\"\n+++\n")
          .with("programmes/big.md", "+++\ntitle = \"Big\"\n+++\n")
          .with("plans/now.md", "+++\ntitle = \"Now\"\ntier = \"top\"\nyears = [\"2025-26\"]\n+++\n")
          .with("plans/old.md", "+++\ntitle = \"Old\"\ntier = \"top\"\nyears = [\"2024-25\"]\n+++\n");
  const std::string project = activity + "programme = \"big\"\n";
  CHECK(council.with("activities/rounds.md", project + "plans = [\"now\"]\n+++\n").found() == Found{});
  CHECK(council.with("activities/rounds.md", project + "plans = [\"old\"]\n+++\n").found() ==
        Found{"activities/rounds.md:6:9 project-without-plan"});
  CHECK(council.with("activities/rounds.md", project + "plans = [\"old\"]\ndone = 2025-03-01\n+++\n").found() == Found{});
  CHECK(council.with("activities/rounds.md", project + "plans = [\"old\"]\nstart = 2026-05-01\ndone = 2026-05-02\n+++\n").found().size() ==
        2);
}

TEST_CASE("rings are found once each, however deep the chain") {
  const auto step = [](std::uint32_t to) { return Step{to, {}}; };
  CHECK(rings({}).empty());
  CHECK(rings({{step(1)}, {step(2)}, {}}).empty());
  CHECK(rings({{step(1), step(2)}, {step(3)}, {step(3)}, {}}).empty());  // a diamond
  const auto two = rings({{step(1)}, {step(0)}, {step(3)}, {step(2)}});
  REQUIRE(two.size() == 2);
  CHECK(two[0].things == std::vector<std::uint32_t>{0, 1});
  CHECK(two[1].things == std::vector<std::uint32_t>{2, 3});
  const auto tail = rings({{step(1)}, {step(2)}, {step(1)}});
  REQUIRE(tail.size() == 1);
  CHECK(tail[0].things == std::vector<std::uint32_t>{1, 2});
  std::vector<std::vector<Step>> chain(200000);
  for (std::uint32_t i = 0; i + 1 < chain.size(); ++i) chain[i].push_back(step(i + 1));
  CHECK(rings(chain).empty());
  chain.back().push_back(step(0));
  CHECK(rings(chain).front().things.size() == chain.size());
}
