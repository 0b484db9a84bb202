// Each family of the review at its boundaries, on a small council in memory.
#include <algorithm>
#include <catch2/catch.hpp>

#include "../check/council.hpp"

using goldthread::tests::Council;
using goldthread::tests::Found;

namespace {

const Council sound = Council::sound();

const std::string red = "[target.2025-26]\nyear = 60\n[actual.2025-26]\nq1 = 55\nq2 = 66\n";

Council figures(const std::string& text) { return sound.with("figures/bins.toml", text); }

// Figures that no target is set for.
Council context(const std::string& text) {
  return figures("[actual]\n" + text).with_change("measures/bins.md", "better = \"lower\"", "better = \"none\"");
}

std::string plan(const std::string& keys) {
  return "+++\ntitle = \"Recovery\"\ncause = \"Lorries\"\nactions = [{ what = \"Hire two\", owner = \"head-of-streets\", due = 2025-12-19 "
         "}]\n" +
         keys + "+++\n";
}

std::string activity(const std::string& keys) {
  return "+++\ntitle = \"New rounds\"\noutcome = \"clean\"\nlead = \"head-of-streets\"\n" + keys + "+++\n";
}

std::string report(const std::string& keys) {
  return "+++\ntitle = \"Quarter 2\"\nseries = \"strategic\"\nperiod = \"2025-26 q2\"\ndata_cut = 2025-10-07\n" + keys + "+++\n";
}

std::string comment(const std::string& text) { return "+++\nauthor = \"head-of-streets\"\n+++\n" + text + "\n"; }

// A council whose second quarter is reported on with this comment; close to target, so that one is called for.
Council commented(const std::string& figures_text, const std::string& text) {
  return sound.with_line("site.toml", "status = { tolerance = \"20%\" }")
      .with("figures/bins.toml", figures_text)
      .with("activities/rounds.md", activity("due = 2025-09-30\ndone = 2025-10-03\nupdates = \"none\"\n"))
      .with("activities/late.md",
            activity("due = 2025-09-30\nmoved = [{ to = 2025-12-19, agreed_by = \"board\", on = 2025-09-01, why = \"Depot\" "
                     "}]\nupdates = \"none\"\n"))
      .with("bodies/board.md", "+++\ntitle = \"Board\"\nkind = \"officers\"\n+++\n")
      .with("reports/q2/index.md", report("achievements = [\"Crews know their rounds\"]\n"))
      .with("reports/q2/comments/bins.md", comment(text));
}

// What is found in the comment, less its path.
Found in_comment(const std::string& figures_text, const std::string& text) {
  Found out;
  for (const std::string& found : commented(figures_text, text).reviewed()) {
    const std::string path = "reports/q2/comments/bins.md:";
    out.push_back(found.compare(0, path.size(), path) == 0 ? found.substr(path.size()) : found);
  }
  return out;
}

}  // namespace

TEST_CASE("off target needs an open action plan") {
  CHECK(sound.reviewed() == Found{});
  CHECK(figures(red).reviewed() == Found{"figures/bins.toml:5:6 no-action-plan"});
  CHECK(figures(red).review_told() ==
        Found{"`bins` is off target in 2025-26 q2, 66.0 bins against a target of 60.0, and no action plan says what is done about it"});
  const auto with_plan = [](const std::string& keys) {
    return figures(red).with("action-plans/recovery.md", plan("measure = \"bins\"\n" + keys)).reviewed();
  };
  CHECK(with_plan("opened = 2025-10-14\n") == Found{});
  CHECK(with_plan("opened = 2025-11-14\n") == Found{});
  CHECK(with_plan("opened = 2025-11-15\n") == Found{"figures/bins.toml:5:6 no-action-plan"});
  CHECK(with_plan("opened = 2025-07-01\nclosed = 2025-11-13\n") == Found{"figures/bins.toml:5:6 no-action-plan"});
  CHECK(figures("[target.2025-26]\nyear = 60\n[actual.2025-26]\nq1 = 61\nq2 = 60\n").reviewed() == Found{});
}

TEST_CASE("a measure that has ended needs no plan") {
  CHECK(figures(red).with_line("measures/bins.md", "until = \"2024-25\"").reviewed() == Found{});
}

TEST_CASE("an activity past its date needs a new date or a plan") {
  const auto of = [](const std::string& keys) { return sound.with("activities/rounds.md", activity(keys + "updates = \"none\"\n")); };
  CHECK(of("due = 2025-11-14\n").reviewed() == Found{});
  CHECK(of("due = 2025-11-13\n").reviewed() == Found{"activities/rounds.md:5:7 no-action-plan"});
  CHECK(of("due = 2025-11-13\ndone = 2025-11-14\n").reviewed() == Found{});
  CHECK(of("due = 2025-11-13\nstate = \"paused\"\n").reviewed() == Found{});
  CHECK(of("due = 2025-11-13\n").with("action-plans/recovery.md", plan("activity = \"rounds\"\nopened = 2025-11-01\n")).reviewed() ==
        Found{});
}

TEST_CASE("a target asks for what was achieved, at least") {
  const auto year = [](const std::string& target, const std::string& better) {
    return figures("[target.2025-26]\nyear = " + target + "\n[actual]\n2024-25 = { q1 = 40, q2 = 80, q3 = 50, q4 = 60 }\n")
        .with_change("measures/bins.md", "better = \"lower\"", "better = \"" + better + "\"")
        .with_line("measures/bins.md", "source_lag = 2");
  };
  CHECK(year("60", "lower").reviewed() == Found{});
  CHECK(year("60.1", "lower").reviewed() == Found{"figures/bins.toml:2:8 easier-target"});
  CHECK(year("60.1", "lower").review_told() ==
        Found{"the target of `bins` for 2025-26, 60.1, is easier than its result of 2024-25, 60.0 bins"});
  CHECK(year("59.9", "higher").reviewed() == Found{"figures/bins.toml:2:8 easier-target"});
  CHECK(year("60", "higher").reviewed() == Found{});
  CHECK(year("60.04", "lower").reviewed() == Found{});  // it is 60.0 on the page
}

TEST_CASE("targets are compared with the year's own figure, sum or share") {
  const auto of = [](const std::string& kind, const std::string& text) {
    return figures(text)
        .with_change("measures/bins.md", "kind = \"snapshot\"", "kind = \"" + kind + "\"")
        .with_line("measures/bins.md", "source_lag = 2");
  };
  CHECK(of("flow", "[target.2025-26]\nyear = 230\n[actual]\n2024-25 = { q1 = 40, q2 = 80, q3 = 50, q4 = 60 }\n").reviewed() == Found{});
  CHECK(of("flow", "[target.2025-26]\nyear = 231\n[actual]\n2024-25 = { q1 = 40, q2 = 80, q3 = 50, q4 = 60 }\n").reviewed() ==
        Found{"figures/bins.toml:2:8 easier-target"});
  // Percentages alone have no year's figure: the weakest quarter stands for it.
  CHECK(of("ratio", "[target.2025-26]\nyear = 80\n[actual]\n2024-25 = { q1 = 40, q2 = 80, q3 = 50, q4 = 60 }\n").reviewed() == Found{});
  CHECK(of("ratio", "[target.2025-26]\nyear = 81\n[actual]\n2024-25 = { q1 = 40, q2 = 80, q3 = 50, q4 = 60 }\n").reviewed() ==
        Found{"figures/bins.toml:2:8 easier-target"});
  CHECK(of("ratio", "[target.2025-26]\nyear = 81\n[actual]\n2024-25 = { q2 = 80, q3 = 50, q4 = 60 }\n").reviewed() == Found{});
  CHECK(of("snapshot", "[target.2025-26]\nyear = 81\n[actual]\n2024-25 = { q3 = 50, q4 = \"c\" }\n").reviewed() == Found{});
  CHECK(of("snapshot",
           "[target.2025-26]\nyear = 50\n[actual]\n2024-25 = { q3 = 50, q4 = 60 }\n2025-26 = { q1 = { value = 55, flag = \"b\" } }\n")
            .reviewed() == Found{});
}

TEST_CASE("a figure that leaps by more than three times the usual is looked at") {
  const auto newest = [](const std::string& q2) {
    return context("2024-25 = { q1 = 20, q2 = 22, q3 = 20, q4 = 22 }\n2025-26 = { q1 = 20, q2 = " + q2 + " }\n");
  };
  CHECK(newest("26").reviewed() == Found{});  // 6 is three times 2
  CHECK(newest("26.1").reviewed() == Found{"figures/bins.toml:3:27 improbable-figure"});
  CHECK(newest("26.1").review_told() ==
        Found{"`bins` leaps from 20.0 in 2025-26 q1 to 26.1 bins in 2025-26 q2, and usually moves by 2.00 from one period to the next"});
  CHECK(newest("{ value = 26.1, note = \"A storm\" }").reviewed() == Found{});
  CHECK(newest("{ value = 26.1, flag = \"b\" }").reviewed() == Found{});
  CHECK(newest("\"c\"").reviewed() == Found{});
}

TEST_CASE("an older leap is one that goes back again, and no season") {
  const auto of = [](const std::string& year, const std::string& next) {
    return context("2023-24 = { q1 = 20, q2 = 22, q3 = 20, q4 = 22 }\n2024-25 = " + year + "\n2025-26 = " + next + "\n");
  };
  CHECK(of("{ q1 = 20, q2 = 22, q3 = 80, q4 = 22 }", "{ q1 = 20, q2 = 22 }").reviewed() ==
        Found{"figures/bins.toml:3:36 improbable-figure"});
  CHECK(of("{ q1 = 20, q2 = 22, q3 = 80, q4 = 82 }", "{ q1 = 81, q2 = 82 }").reviewed() == Found{});
  CHECK(of("{ q1 = 80, q2 = 22, q3 = 20, q4 = 22 }", "{ q1 = 80, q2 = 22 }").reviewed() == Found{});
  // Too short a series to know what is usual.
  CHECK(context("2024-25 = { q2 = 22, q3 = 20, q4 = 22 }\n2025-26 = { q1 = 20, q2 = 90 }\n").reviewed() == Found{});
}

TEST_CASE("a series that never moves may move by three in the last place") {
  const auto of = [](const std::string& q2) {
    return context("2024-25 = { q1 = 99, q2 = 99, q3 = 99, q4 = 99 }\n2025-26 = { q1 = 99, q2 = " + q2 + " }\n").reviewed();
  };
  CHECK(of("99.3") == Found{});
  CHECK(of("9.9") == Found{"figures/bins.toml:3:27 improbable-figure"});
}

TEST_CASE("figures that are due and missing are named, unless a note says why") {
  const std::string target = "[target.2025-26]\nyear = 60\n[actual]\n";
  CHECK(figures(target + "2025-26 = { q1 = 58 }\n").reviewed() == Found{});  // one period behind
  CHECK(figures(target + "2024-25 = { q4 = 62 }\n").reviewed() == Found{"figures/bins.toml:4:18 stale-figure"});
  CHECK(figures(target + "2024-25 = { q4 = 62 }\n2025-26 = { q2 = { value = \"x\", note = \"No log\" } }\n").reviewed() == Found{});
  CHECK(figures(target + "2024-25 = { q4 = 62 }\n2025-26 = { q2 = \"x\" }\n").reviewed() == Found{"figures/bins.toml:4:18 stale-figure"});
  CHECK(figures(target + "2023-24 = { q4 = 58 }\n").reviewed() == Found{"figures/bins.toml:1:1 not-reported"});
  CHECK(figures(target + "2023-24 = { q4 = 58 }\n2025-26 = { q2 = \"x\" }\n").reviewed() == Found{"figures/bins.toml:5:18 not-reported"});
  CHECK(figures(target + "2023-24 = { q4 = 58 }\n2025-26 = { q2 = { value = \"x\", note = \"No log\" } }\n").reviewed() == Found{});
  CHECK(figures(target + "2024-25 = { q4 = 62 }\n").with_line("measures/bins.md", "source_lag = 2").reviewed() == Found{});
  CHECK(figures(target + "2025-26 = { q2 = \"c\" }\n").reviewed() == Found{});
}

TEST_CASE("promised updates are given") {
  const auto of = [](const std::string& keys) {
    return sound.with("activities/rounds.md", activity("due = 2026-03-31\n" + keys)).review_told();
  };
  CHECK(of("updates = \"none\"\n") == Found{});
  CHECK(of("start = 2025-10-01\n") == Found{});
  CHECK(of("start = 2025-07-01\n") == Found{"`rounds` promises an update each quarter, and 1 is missing: there is none yet"});
  CHECK(of("start = 2025-04-01\nupdates_given = [{ on = 2025-06-30, text = \"Begun.\" }]\n") ==
        Found{"`rounds` promises an update each quarter, and 1 is missing: the last is of 2025-06-30"});
  CHECK(of("start = 2025-04-01\nupdates_given = [{ on = 2025-07-01, text = \"Begun.\" }]\n") == Found{});
  CHECK(of("start = 2025-04-01\nupdates = \"monthly\"\nupdates_given = [{ on = 2025-08-28, text = \"Begun.\" }]\n") ==
        Found{"`rounds` promises an update each month, and 2 in a row are missing: the last is of 2025-08-28"});
  CHECK(of("start = 2025-04-01\nstate = \"paused\"\n") == Found{});
}

TEST_CASE("risks are scored each quarter") {
  const auto of = [](const std::string& scores) {
    return sound
        .with("risks/flood.md",
              "+++\ntitle = \"Flood\"\nevent = \"A flood\"\nowner = \"head-of-streets\"\noutcome = \"clean\"\n" + scores + "+++\n")
        .review_told();
  };
  CHECK(of("") == Found{"`flood` has no current score, and 2025-26 q2 has ended"});
  CHECK(of("[current.2025-26]\nq1 = { likelihood = 2, impact = 4 }\n") ==
        Found{"`flood` was last scored for 2025-26 q1, and 2025-26 q2 has ended since"});
  CHECK(of("[current.2025-26]\nq2 = { likelihood = 2, impact = 4 }\n") == Found{});
}

TEST_CASE("an overspend has its reason") {
  const auto of = [](const std::string& forecast, const std::string& more) {
    return sound.with("organisations.toml", "[streets]\ntitle = \"Streets\"\nkind = \"directorate\"\n")
        .with("budget/2025-26.toml",
              "[bins]\ntitle = \"Bins\"\ndirectorate = \"streets\"\nfund = \"revenue\"\nunit = \"£000\"\nbudget = 1000\n" + more +
                  "q2 = { actual = 500, forecast = " + forecast + " }\n")
        .review_told();
  };
  CHECK(of("1010", "kind = \"expenditure\"\n") == Found{});  // 1% is slightly over
  CHECK(of("1011", "kind = \"expenditure\"\n") ==
        Found{"`bins` is forecast to end 2025-26 £11 thousand over its budget, 1.1%, and nothing says why"});
  CHECK(of("1011", "kind = \"expenditure\"\nreason = \"Fuel\"\n") == Found{});
  CHECK(of("989", "kind = \"income\"\n") ==
        Found{"`bins` is forecast to end 2025-26 £11 thousand short of its budget, 1.1%, and nothing says why"});
  CHECK(of("900", "kind = \"expenditure\"\n") == Found{});
}

TEST_CASE("exceptions and headlines have a comment in their report") {
  const Council amber = commented("[target.2025-26]\nyear = 60\n[actual]\n2025-26 = { q1 = 59, q2 = 61 }\n", "We were close.");
  CHECK(amber.reviewed() == Found{});
  const Council other =
      commented("[target.2025-26]\nyear = 60\n[actual]\n2025-26 = { q1 = 59, q2 = 61 }\n", "We were close.")
          .with("measures/litter.md",
                "+++\ntitle = \"Litter\"\noutcome = \"clean\"\nunit = \"%\"\nbetter = \"lower\"\nkind = \"snapshot\"\nfrequency "
                "= \"quarter\"\nowner = \"head-of-streets\"\nsource = \"Survey\"\n+++\n");
  const auto litter = [&](const std::string& q2, const std::string& keys) {
    return other.with("figures/litter.toml", "[target.2025-26]\nyear = 60\n[actual]\n2025-26 = { q1 = 59, q2 = " + q2 + " }\n")
        .with_line("measures/litter.md", keys);
  };
  CHECK(litter("58", "order = 2").reviewed() == Found{});
  CHECK(litter("61", "order = 2").reviewed() == Found{"figures/litter.toml:4:27 no-comment"});
  CHECK(litter("61", "order = 2").review_told() ==
        Found{"`litter` is close to its target, 61.0% against a target of 60.0%, in `q2`, and has no comment"});
  CHECK(litter("58", "headline = true").reviewed() == Found{"figures/litter.toml:4:27 no-comment"});
  CHECK(litter("58", "headline = true").with("reports/q2/comments/litter.md", comment("Clean.")).reviewed() == Found{});
  const Council before =
      litter("61", "order = 2")
          .with("reports/q1/index.md",
                "+++\ntitle = \"Quarter 1\"\nseries = \"strategic\"\nperiod = \"2025-26 q1\"\ndata_cut = 2025-07-07\nreleased "
                "= 2025-07-20\n+++\n")
          .with("reports/q1/comments/litter.md", comment("Clean."));
  CHECK(before.review_told() ==
        Found{"`litter` is close to its target, 61.0% against a target of 60.0%, in `q2`, and the newest comment on it is of 2025-26 q1"});
}

TEST_CASE("a report without any comment is told so once") {
  const Council council =
      sound.with_line("measures/bins.md", "headline = true")
          .with_line("measures/bins.md", "target_basis = \"Best of its family\"")
          .with("measures/litter.md",
                "+++\ntitle = \"Litter\"\noutcome = \"clean\"\nunit = \"%\"\nbetter = \"lower\"\nkind = \"snapshot\"\nfrequency "
                "= \"quarter\"\nowner = \"head-of-streets\"\nsource = \"Survey\"\nheadline = true\n+++\n")
          .with("figures/litter.toml", "[target.2025-26]\nyear = 60\n[actual]\n2025-26 = { q1 = 59, q2 = 58 }\n");
  CHECK(council.with("reports/q2/index.md", report("")).reviewed() ==
        Found{"reports/q2/index.md:1:1 no-comment", "reports/q2/index.md:1:1 one-sided-report"});
  CHECK(council.with("reports/q2/index.md", report("released = 2025-10-20\n")).reviewed() == Found{});
  CHECK(council
            .with("reports/q2/index.md",
                  "+++\ntitle = \"September\"\nseries = \"dashboard\"\nperiod = \"2025-26 sep\"\ndata_cut = 2025-10-07\n+++\n")
            .reviewed() == Found{});
}

TEST_CASE("words stand against the direction of the report") {
  const std::string better = "[target.2025-26]\nyear = 50\n[actual]\n2025-26 = { q1 = 58, q2 = 55 }\n";
  const std::string worse = "[target.2025-26]\nyear = 50\n[actual]\n2025-26 = { q1 = 55, q2 = 58 }\n";
  CHECK(in_comment(better, "Performance improved.") == Found{});
  CHECK(in_comment(worse, "Performance improved.") == Found{"4:13 words-against-figures"});
  CHECK(in_comment(worse, "Performance worsened.") == Found{});
  CHECK(in_comment(better, "Performance worsened.") == Found{"4:13 words-against-figures"});
  CHECK(in_comment(worse, "Performance has not improved.") == Found{});
  CHECK(in_comment(worse, "Two lorries are back. The rounds in Abbey have improved.") == Found{});
  CHECK(in_comment(worse, "Two lorries are back. {{bins}} have improved.") == Found{"4:37 words-against-figures"});
  CHECK(in_comment("[target.2025-26]\nyear = 50\n[actual]\n2025-26 = { q1 = 55, q2 = 55 }\n", "Performance improved.") == Found{});
}

TEST_CASE("either direction bears an assertion out, unless it names one") {
  const std::string mixed =
      "[target.2025-26]\nyear = 50\n[actual]\n2024-25 = { q2 = 59, q3 = 57, q4 = 56 }\n2025-26 = { q1 = 55, q2 = 57 }\n";
  CHECK(in_comment(mixed, "Performance improved.") == Found{});
  CHECK(in_comment(mixed, "Performance improved on last year.") == Found{});
  CHECK(in_comment(mixed, "Performance improved on last quarter.") == Found{"4:13 words-against-figures"});
  CHECK(in_comment(mixed, "Performance worsened in the quarter.") == Found{});
  CHECK(in_comment(mixed, "It is worse than a year ago.") == Found{"4:7 words-against-figures"});
}

TEST_CASE("figures typed into prose agree with the figure") {
  const std::string fig = "[target.2025-26]\nyear = 50\n[actual]\n2025-26 = { q1 = 55, q2 = 57.4 }\n";
  CHECK(in_comment(fig, "The figure was 57.4.") == Found{});
  CHECK(in_comment(fig, "The figure was 57.") == Found{});
  CHECK(in_comment(fig, "The figure was 58.") == Found{"4:16 typed-figure"});
  CHECK(in_comment(fig, "The figure was 55 in the quarter before.") == Found{});
  CHECK(in_comment(fig, "The figure was 55.") == Found{"4:16 typed-figure"});
  CHECK(in_comment(fig, "The figure was about 60.") == Found{});
  CHECK(in_comment(fig, "It was 12 weeks late.") == Found{});
  CHECK(in_comment(fig, "Two lorries, 12 crews and 40% of streets were late.") == Found{});
  CHECK(in_comment(fig, "It rose from 54 to 57.4 bins.") == Found{});
  CHECK(in_comment(fig, "It rose from 55 to 59 bins.") == Found{"4:20 typed-figure"});
  CHECK(in_comment(fig, "Missed bins stood at 61.") == Found{"4:22 typed-figure"});
  CHECK(in_comment(fig, "{{bins.value}} of 410 were missed.") == Found{});
  CHECK(in_comment(fig, "The target was 50, and it was 57.4.") == Found{});
  CHECK(in_comment(fig, "It was 2025 before we knew.") == Found{});
}

TEST_CASE("prose that names one measure is held to it") {
  const auto says = [](const std::string& text) {
    Found out;
    for (const std::string& found : commented("[target.2025-26]\nyear = 50\n[actual]\n2025-26 = { q1 = 55, q2 = 57.4 }\n", "We were close.")
                                        .with("reports/q2/index.md", report("achievements = [\"Crews know their rounds\"]\n") + text + "\n")
                                        .reviewed())
      out.push_back(found);
    return out;
  };
  CHECK(says("Missed bins were 57.4.") == Found{});
  CHECK(says("Missed bins were 59.") == Found{"reports/q2/index.md:8:18 typed-figure"});
  CHECK(says("We look at {{bins}} often. It was 59.") == Found{"reports/q2/index.md:8:35 typed-figure"});
  CHECK(says("We look at {{bins}} often.\n\nIt was 59.") == Found{});
  CHECK(says("| Missed bins | 59 |\n|---|---|") == Found{});
  CHECK(says("`Missed bins were 59.`") == Found{});
}

TEST_CASE("numbers beside a withheld figure are named, and not said again") {
  const std::string withheld = "[target.2025-26]\nyear = 50\n[actual]\n2025-26 = { q1 = 55, q2 = \"c\" }\n";
  CHECK(in_comment(withheld, "Three homes asked us on 9 October.") == Found{});
  CHECK(in_comment(withheld, "Only 3 homes asked us.") == Found{"4:6 number-on-withheld"});
  for (const std::string& told : commented(withheld, "Only 3 homes asked us.").review_told())
    CHECK(told == "a number stands here, and the figure of `bins` for 2025-26 q2 is withheld");
}

TEST_CASE("a stated view that differs has its reason") {
  const auto of = [](const std::string& keys) {
    return sound.with("activities/rounds.md", activity("due = 2026-03-31\nupdates = \"none\"\n" + keys)).review_told();
  };
  CHECK(of("stated = \"on-track\"\n") == Found{});
  CHECK(of("stated = \"delayed\"\n") ==
        Found{"`rounds` is stated to be delayed, its dates make it on-track, and nothing says why they differ"});
  CHECK(of("stated = \"delayed\"\nstated_why = \"The depot is late\"\n") == Found{});
  CHECK(of("stated = \"delayed\"\nupdates_given = [{ on = 2025-10-01, text = \"All well.\", stated = \"on-track\" }]\n") == Found{});
}

TEST_CASE("a report tells what went well and what did not") {
  const std::string amber = "[target.2025-26]\nyear = 60\n[actual]\n2025-26 = { q1 = 59, q2 = 61 }\n";
  CHECK(commented(amber, "We were close.").with("reports/q2/index.md", report("")).review_told() ==
        Found{"`q2` names no achievement, and has 2 exceptions: measures and activities off target, close to it, late or missing"});
  CHECK(sound.with("reports/q2/index.md", report("achievements = [\"A\", \"B\"]\n")).review_told() ==
        Found{"`q2` lists 2 achievements, and none of its measures and activities is off target, close to it, late or missing"});
}

TEST_CASE("a council without figures is asked for none") {
  Council none =
      sound
          .with("measures/bins.md",
                "+++\ntitle = \"Bins\"\nunit = \"bins\"\nbetter = \"none\"\nkind = \"snapshot\"\nfrequency = \"quarter\"\nowner = "
                "\"head-of-streets\"\nsource = \"Log\"\n+++\n")
          .with("figures/bins.toml", "")
          .with("reports/q2/index.md", report(""));
  CHECK(none.reviewed() == Found{});
}

TEST_CASE("a report's timetable leads to a meeting in time") {
  // Ready on 18 November 2025; the report after it on 18 February 2026.
  const Council council =
      sound.with("bodies/cabinet.md", "+++\ntitle = \"Cabinet\"\nkind = \"members\"\n+++\n")
          .with("calendar/bank-holidays.toml", "england = [2025-12-25, 2026-01-01]\n")
          .with("calendar/timetables.toml", "[weeks]\nreceiver = \"cabinet\"\nstages = [{ title = \"All\", weeks = 7 }]\n")
          .with_change("measures/bins.md", "better = \"lower\"", "better = \"none\"")
          .with("figures/bins.toml", "[actual.2025-26]\nq1 = 55\nq2 = 58\n");
  const auto meets = [&](const std::string& date, const std::string& keys) {
    return council.with("reports/q2/index.md", report("timetable = \"weeks\"\n" + keys))
        .with("meetings/m.toml", "title = \"Cabinet\"\nbody = \"cabinet\"\ndate = " + date + "\n")
        .review_told();
  };
  const std::string listed = "meetings = [\"m\"]\n";
  CHECK(meets("2025-11-18", "") == Found{});
  CHECK(meets("2025-11-18", listed) == Found{});
  CHECK(meets("2025-11-17", listed) == Found{"`q2` goes to `m` on 2025-11-17, and its timetable ends after that, on 2025-11-18"});
  CHECK(meets("2025-11-17", listed + "released = 2025-11-10\n") == Found{});
  CHECK(meets("2025-11-17", "") == Found{"`q2` is ready on 2025-11-18, and no meeting of `cabinet` on that day or later is listed"});
  CHECK(meets("2026-02-17", "") == Found{});
  CHECK(meets("2026-02-18", "") ==
        Found{"`q2` is ready on 2025-11-18, and the next meeting of `cabinet` is on 2026-02-18, when the report after it is ready"});
}

TEST_CASE("a figure that came after its report was made", "[A04-K]") {
  const auto entered = [](const std::string& q2, const std::string& keys) {
    return sound.with("figures/bins.toml", "[target.2025-26]\nyear = 60\n[actual.2025-26]\nq1 = 55\nq2 = " + q2 + "\n")
        .with("reports/q2/index.md", report("achievements = [\"Crews know their rounds\"]\n" + keys))
        .with("activities/late.md", activity("due = 2025-09-30\nmoved = [{ to = 2025-12-19, agreed_by = \"board\", on = 2025-09-01, why = "
                                             "\"Depot\" }]\nupdates = \"none\"\n"))
        .with("bodies/board.md", "+++\ntitle = \"Board\"\nkind = \"officers\"\n+++\n")
        .reviewed();
  };
  const auto late = [&](const std::string& q2, const std::string& keys = "") {
    const Found found = entered(q2, keys);
    return std::count(found.begin(), found.end(), "figures/bins.toml:5:6 late-figure");
  };
  CHECK(late("{ value = 58, entered_on = 2025-10-08 }") == 1);
  CHECK(late("{ value = 58, entered_on = 2025-10-07 }") == 0);
  CHECK(late("58") == 0);
  CHECK(late("{ value = 58, entered_on = 2025-10-08, note = \"The contractor was late\" }") == 0);
  CHECK(late("{ value = 58, entered_on = 2025-10-08 }", "released = 2025-10-20\n") == 0);
}
