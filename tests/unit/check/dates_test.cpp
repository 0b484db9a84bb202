#include <catch2/catch.hpp>

#include "council.hpp"

using goldthread::tests::Council;
using goldthread::tests::Found;

namespace {
const Council sound = Council::sound();

Found activity(const std::string& keys) {
  return sound.with("activities/rounds.md", "+++\ntitle = \"Rounds\"\noutcome = \"clean\"\nlead = \"head-of-streets\"\n" + keys + "+++\n")
      .found();
}
const std::string moved = "{ agreed_by = \"head-of-streets\", why = \"Rain\", ";
}  // namespace

TEST_CASE("until is not before from") {
  CHECK(sound.with_line("measures/bins.md", "from = \"2024-25\"\nuntil = \"2024-25\"").found() == Found{});
  CHECK(sound.with_line("measures/bins.md", "from = \"2025-26\"\nuntil = \"2024-25\"").found() ==
        Found{"measures/bins.md:11:9 end-before-start"});
}

TEST_CASE("an activity ends no sooner than it starts") {
  CHECK(activity("start = 2025-04-01\ndue = 2025-04-01\n") == Found{});
  CHECK(activity("start = 2025-04-02\ndue = 2025-04-01\n") == Found{"activities/rounds.md:6:7 end-before-start"});
  CHECK(activity("start = 2025-04-02\ndue = 2025-05-01\ndone = 2025-04-01\n") == Found{"activities/rounds.md:7:8 end-before-start"});
}

TEST_CASE("what is done was done by the site's date") {
  CHECK(activity("due = 2025-12-01\ndone = 2025-11-14\n") == Found{});
  CHECK(activity("due = 2025-12-01\ndone = 2025-11-15\n") == Found{"activities/rounds.md:6:8 future-date"});
  CHECK(activity("due = 2025-12-01\nupdates_given = [{ on = 2025-11-15, text = \"Fine\" }]\n") ==
        Found{"activities/rounds.md:6:25 future-date"});
}

TEST_CASE("moves stand in the order they were agreed, each to a later date") {
  const std::string first = moved + "to = 2025-07-01, on = 2025-05-20 }";
  CHECK(activity("due = 2025-06-01\nmoved = [" + first + ",\n " + moved + "to = 2025-08-01, on = 2025-06-20 }]\n") == Found{});
  CHECK(activity("due = 2025-06-01\nmoved = [" + first + ",\n " + moved + "to = 2025-08-01, on = 2025-05-19 }]\n") ==
        Found{"activities/rounds.md:7:71 dates-out-of-order"});
  CHECK(activity("due = 2025-06-01\nmoved = [" + moved + "to = 2025-06-01, on = 2025-05-19 }]\n") ==
        Found{"activities/rounds.md:6:62 moved-earlier"});
}

TEST_CASE("milestones lie between start and the latest date") {
  const auto due = [](const std::string& date) {
    return activity("start = 2025-04-01\ndue = 2025-06-01\nmoved = [" + moved +
                    "to = 2025-07-01, on = 2025-05-20 }]\nmilestones = [{ title = \"A \\\" }\", due = " + date + " }]\n");
  };
  CHECK(due("2025-07-01") == Found{});
  CHECK(due("2025-04-01") == Found{});
  CHECK(due("2025-07-02") == Found{"activities/rounds.md:8:41 milestone-outside"});
  CHECK(due("2025-03-31") == Found{"activities/rounds.md:8:41 milestone-outside"});
}

TEST_CASE("tables under headings are pointed into too") {
  CHECK(activity("due = 2025-12-01\n[[milestones]]\ntitle = \"A\"\ndue = 2026-01-01\n[[milestones]]\ntitle = \"B\"\ndue = 2025-11-01\n") ==
        Found{"activities/rounds.md:8:7 milestone-outside"});
}

TEST_CASE("a date a hundred years off is a slip") {
  CHECK(activity("due = 2225-12-01\n") == Found{"activities/rounds.md:5:7 improbable-date"});
  CHECK(activity("due = 2125-12-01\n") == Found{});
}

TEST_CASE("an action plan is closed after it is opened") {
  const auto plan = [](const std::string& keys) {
    return sound.with("action-plans/plan.md", "+++\ntitle = \"Plan\"\nmeasure = \"bins\"\ncause = \"Rain\"\n" + keys + "+++\n").found();
  };
  CHECK(plan("opened = 2025-10-01\nclosed = 2025-10-01\n") == Found{});
  CHECK(plan("opened = 2025-10-02\nclosed = 2025-10-01\n") == Found{"action-plans/plan.md:6:10 end-before-start"});
}

TEST_CASE("a figure is entered when its period has ended, unless it is provisional") {
  const auto entered = [](const std::string& rest) {
    return sound.with_change("figures/bins.toml", "q2 = 58", "q2 = { value = 58, " + rest + " }").found();
  };
  CHECK(entered("entered_on = 2025-09-30") == Found{});
  CHECK(entered("entered_on = 2025-09-29") == Found{"figures/bins.toml:5:33 improbable-date"});
  CHECK(entered("entered_on = 2025-09-29, flag = \"p\"") == Found{});
  CHECK(entered("entered_on = 2025-11-15") == Found{"figures/bins.toml:5:33 future-date"});
}

TEST_CASE("plans, reports, frameworks and revisions keep their order") {
  const std::string report = "+++\ntitle = \"Q\"\nseries = \"strategic\"\nperiod = \"2025-26 q2\"\ndata_cut = 2025-10-07\n";
  CHECK(sound.with("reports/q2/index.md", report + "released = 2025-10-07\n+++\n").found() == Found{});
  CHECK(sound.with("reports/q2/index.md", report + "released = 2025-10-06\n+++\n").found() ==
        Found{"reports/q2/index.md:6:12 dates-out-of-order"});
  const std::string framework = "+++\ntitle = \"How\"\nversion = \"1\"\neffective_from = 2025-04-01\n";
  CHECK(sound.with("framework/a.md", framework + "agreed_on = 2025-04-02\n+++\n").found() == Found{"framework/a.md:4:18 improbable-date"});
  CHECK(sound.with("framework/a.md", framework + "agreed_on = 2025-03-02\nreviewed_on = 2025-03-01\n+++\n").found() ==
        Found{"framework/a.md:6:15 dates-out-of-order"});
  const std::string revision =
      "[[revision]]\nmeasure = \"bins\"\nperiod = \"2025-26 q1\"\nkind = \"correction\"\nwhy = \"Count\"\nby = \"head-of-streets\"\n";
  CHECK(sound.with("revisions.toml", revision + "on = 2025-06-30\n").found() == Found{});
  CHECK(sound.with("revisions.toml", revision + "on = 2025-06-29\n").found() == Found{"revisions.toml:7:6 dates-out-of-order"});
}

TEST_CASE("a holder's term ends after it begins") {
  CHECK(sound.with_line("posts.toml", "holder = [{ name = \"A\", from = 2025-05-01, until = 2025-04-30 }]").found() ==
        Found{"posts.toml:3:52 end-before-start"});
}
