#include <catch2/catch.hpp>

#include "council.hpp"

using goldthread::tests::Council;
using goldthread::tests::Found;

namespace {
const Council sound = Council::sound();
const std::string tier = "[top]\ntitle = \"Service plan\"\nhorizon = \"1 year\"\nmeasured_by = [\"Report\"]\nreviewed_by = [\"board\"]\n";
const Council with_tier =
    sound.with("plans/tiers.toml", tier).with("bodies/board.md", "+++\ntitle = \"Board\"\nkind = \"officers\"\n+++\n");
const std::string report = "+++\ntitle = \"Q\"\nseries = \"strategic\"\nperiod = \"2025-26 q2\"\ndata_cut = 2025-10-07\n";
const std::string line = "directorate = \"streets\"\nkind = \"expenditure\"\nfund = \"revenue\"\n";
const Council with_directorate =
    sound.with("organisations.toml", "[streets]\ntitle = \"Streets\"\nkind = \"directorate\"\n[crew]\ntitle = \"Crew\"\n");
}  // namespace

TEST_CASE("a tier says how it is measured and who reviews it") {
  CHECK(with_tier.found() == Found{});
  CHECK(with_tier.with_change("plans/tiers.toml", "measured_by = [\"Report\"]\n", "").found() ==
        Found{"plans/tiers.toml:1:2 incomplete-tier"});
  CHECK(with_tier.with_change("plans/tiers.toml", "reviewed_by = [\"board\"]\n", "").found() ==
        Found{"plans/tiers.toml:1:2 incomplete-tier"});
}

TEST_CASE("no plan is made in a tier after its last year") {
  const auto plan = [](const std::string& years) {
    return with_tier.with_line("plans/tiers.toml", "until = \"2024-25\"")
        .with("plans/p.md", "+++\ntitle = \"Plan\"\ntier = \"top\"\nyears = [" + years + "]\n+++\n")
        .found();
  };
  CHECK(plan("\"2023-24\", \"2024-25\"") == Found{});
  CHECK(plan("\"2024-25\", \"2025-26\"") == Found{"plans/p.md:4:9 plan-after-tier"});
}

TEST_CASE("a later text does not name a tier that was removed") {
  const Council removed = with_tier.with_line("plans/tiers.toml", "until = \"2024-25\"\naliases = [\"Team programme\"]");
  const auto said = [&](const Council& council, const std::string& text) {
    return council.with("reports/q2/index.md", report + "+++\n\nFirst.\n" + text + "\n").found();
  };
  CHECK(said(removed, "The plan is new.") == Found{});
  CHECK(said(removed, "Each service plan is new.") == Found{"reports/q2/index.md:9:6 removed-tier-named"});
  CHECK(said(removed, "The team programme is new.") == Found{"reports/q2/index.md:9:5 removed-tier-named"});
  CHECK(said(removed, "The service planning is new.") == Found{});
  // In capitals, among abbreviations that nothing explains.
  const auto named = [](Found found) {
    std::erase_if(found, [](const std::string& finding) { return finding.find("unknown-abbreviation") != std::string::npos; });
    return found;
  };
  CHECK(named(said(removed, "EACH SERVICE PLANS' LINE")) == Found{"reports/q2/index.md:9:6 removed-tier-named"});
  CHECK(named(said(removed, "EACH SERVICE PLANNER")) == Found{});
  const Council many = removed.with_change("plans/tiers.toml", "Service plan", "Service plans");
  CHECK(named(said(many, "One service plan, and SERVICE PLANS.")) == Found{"reports/q2/index.md:9:5 removed-tier-named"});
  CHECK(said(removed.with_line("plans/tiers.toml", "document_until = \"2025-26\""), "Each service plan is new.") == Found{});
  // What a year in which the tier was in use says of it stays.
  CHECK(removed
            .with("reports/q2/index.md",
                  "+++\ntitle = \"Q\"\nseries = \"strategic\"\nperiod = \"2024-25 q2\"\ndata_cut = 2024-10-07\n+++\nEach service plan.\n")
            .found() == Found{});
}

TEST_CASE("a budget's totals are its lines', income taken from spending, capital apart") {
  const auto budget = [](const std::string& total) {
    return with_directorate
        .with("budget/2025-26.toml",
              "[total]\n" + total + "\n[a]\ntitle = \"A\"\nbudget = 10.5\n" + line +
                  "[b]\ntitle = \"B\"\nbudget = 4\ndirectorate = \"streets\"\nkind = \"income\"\nfund = \"revenue\"\n")
        .found();
  };
  CHECK(budget("revenue = 6.5") == Found{});
  CHECK(budget("revenue = 6.50\ncapital = 0") == Found{});
  CHECK(budget("revenue = 14.5") == Found{"budget/2025-26.toml:2:11 budget-total"});
  CHECK(budget("capital = 6.5") == Found{"budget/2025-26.toml:2:11 budget-total"});
}

TEST_CASE("the lines of a file are in one unit of money, each of a directorate") {
  const std::string two = "[a]\ntitle = \"A\"\nbudget = 10\n" + line + "unit = \"£000\"\n[b]\ntitle = \"B\"\nbudget = 10\n" + line;
  CHECK(with_directorate.with("budget/2025-26.toml", two + "unit = \"£000\"\n").found() == Found{});
  CHECK(with_directorate.with("budget/2025-26.toml", two + "unit = \"£m\"\n").found() == Found{"budget/2025-26.toml:14:8 budget-units"});
  CHECK(with_directorate
            .with("budget/2025-26.toml",
                  "[a]\ntitle = \"A\"\nbudget = 10\ndirectorate = \"crew\"\nkind = \"expenditure\"\nfund = \"revenue\"\n")
            .found() == Found{"budget/2025-26.toml:4:15 not-a-directorate"});
}

TEST_CASE("money and activities speak of each other") {
  const std::string activity =
      "+++\ntitle = \"Rounds\"\noutcome = \"clean\"\nlead = \"head-of-streets\"\ndue = 2026-03-31\nexpected_cost = 5\n";
  const std::string capital = "[a]\ntitle = \"A\"\nbudget = 10\ndirectorate = \"streets\"\nkind = \"expenditure\"\nfund = \"capital\"\n";
  const Council council = with_directorate.with("budget/2025-26.toml", capital);
  CHECK(council.found() == Found{"budget/2025-26.toml:1:2 budget-without-activity"});
  CHECK(council.with("activities/rounds.md", activity + "+++\n").found() ==
        Found{"activities/rounds.md:6:17 activity-without-budget", "budget/2025-26.toml:1:2 budget-without-activity"});
  CHECK(council.with("activities/rounds.md", activity + "budget_lines = [\"2025-26/a\"]\n+++\n").found() == Found{});
  CHECK(council.with("activities/rounds.md", activity + "+++\n")
            .with("budget/2025-26.toml", capital + "activities = [\"rounds\"]\n")
            .found() == Found{});
  // A council that shows no budget is asked for none.
  CHECK(sound.with("activities/rounds.md", activity + "+++\n").found() == Found{});
}

TEST_CASE("an event occurs in its months and under its year") {
  const auto occurs = [](const std::string& rest) {
    return sound.with("calendar/money.toml", "title = \"Money\"\n[[event]]\nid = \"a\"\ntitle = \"Budget set\"\n" + rest).found();
  };
  CHECK(occurs("month = \"feb\"\noccurs = { 2025-26 = 2026-02-24 }\n") == Found{});
  CHECK(occurs("months = [\"feb\", \"mar\"]\noccurs = { 2025-26 = 2026-03-31 }\n") == Found{});
  CHECK(occurs("month = \"feb\"\noccurs = { 2025-26 = 2026-03-01 }\n") == Found{"calendar/money.toml:6:22 occurs-outside"});
  CHECK(occurs("month = \"feb\"\noccurs = { 2025-26 = 2025-02-24 }\n") == Found{"calendar/money.toml:6:22 occurs-outside"});
}

TEST_CASE("a step that depends on something may be left out of a year, and a plain one has no day to be late for", "[S30-C]") {
  const auto event = [](const std::string& rest) {
    return sound
        .with("calendar/money.toml",
              "title = \"Money\"\n[[event]]\nid = \"a\"\ntitle = \"Plans to the panel again\"\nmonth = \"jan\"\nwhen = \"late\"\n" + rest)
        .found();
  };
  CHECK(event("condition = \"if necessary\"\noccurs = { 2023-24 = 2024-01-25 }\n") == Found{});
  CHECK(event("condition = \"if necessary\"\n") == Found{});
}

TEST_CASE("quarters come in turn") {
  const auto stream = [](const std::vector<std::pair<std::string, std::string>>& events) {
    std::string text = "title = \"Results\"\n";
    for (const auto& [month, period] : events)
      text += "[[event]]\nid = \"" + month + "\"\ntitle = \"Report to Cabinet\"\nmonth = \"" + month + "\"\nperiod = \"" + period + "\"\n";
    return sound.with("calendar/results.toml", text).found();
  };
  CHECK(stream({{"jun", "q4"}, {"sep", "q1"}, {"nov", "q2"}, {"feb", "q3"}}) == Found{});
  CHECK(stream({{"feb", "q3"}, {"jun", "q4"}, {"sep", "q1"}, {"nov", "q2"}, {"mar", "year"}}) == Found{});
  CHECK(stream({{"jun", "q4"}, {"sep", "q2"}}) == Found{"calendar/results.toml:11:10 quarters-out-of-order"});
  CHECK(stream({{"jun", "q5"}}) == Found{"calendar/results.toml:6:10 unknown-word"});
}

TEST_CASE("an event's title says what happens") {
  const auto title = [](const std::string& text) {
    return sound.with("calendar/money.toml", "title = \"Money\"\n[[event]]\nid = \"a\"\nmonth = \"apr\"\ntitle = \"" + text + "\"\n")
        .found();
  };
  CHECK(title("Gap") == Found{});
  for (const char* bad : {"Se", "E", "nt ng", "ditto", "〃", "“", "“ ”", "as above"})
    CHECK(title(bad) == Found{"calendar/money.toml:5:9 event-fragment"});
}

TEST_CASE("a ditto mark says neither what is done nor on what it depends") {
  const auto event = [](const std::string& line) {
    return sound.with("bodies/cabinet.md", "+++\ntitle = \"Cabinet\"\nkind = \"members\"\n+++\n")
        .with("calendar/money.toml", "title = \"Money\"\n[[event]]\nid = \"a\"\nmonth = \"apr\"\ntitle = \"Budget\"\n" + line + "\n")
        .found();
  };
  CHECK(event("condition = \"if necessary\"\ninvolves = { cabinet = \"Agrees\" }") == Found{});
  CHECK(event("condition = \"do.\"") == Found{"calendar/money.toml:6:13 event-fragment"});
  CHECK(event("involves = { cabinet = \"“\" }") == Found{"calendar/money.toml:6:14 event-fragment"});
}

TEST_CASE("stages take the weeks that are stated") {
  const std::string timetable = "[weeks]\nstages = [{ title = \"Enter\", weeks = 1 }, { title = \"Clear\", weeks = 4 }]\n";
  CHECK(sound.with("calendar/timetables.toml", timetable + "stated_total = 5\n").found() == Found{});
  CHECK(sound.with("calendar/timetables.toml", timetable + "stated_total = 7\n").found() ==
        Found{"calendar/timetables.toml:3:16 stages-total"});
}

TEST_CASE("bank holidays are there for each year that a report's timetable runs into") {
  const Council council = sound.with("calendar/timetables.toml", "[weeks]\nstages = [{ title = \"Enter\", weeks = 13 }]\n");
  const auto listed = [&](const std::string& holidays) {
    return council.with("reports/q2/index.md", report + "timetable = \"weeks\"\n+++\n")
        .with("calendar/bank-holidays.toml", holidays)
        .found();
  };
  CHECK(listed("england = [2025-12-25]\n") == Found{});  // 30 September and 91 days is 30 December
  CHECK(listed("wales = [2025-12-25]\n") == Found{"reports/q2/index.md:6:13 bank-holidays-missing"});
  CHECK(listed("england = [2024-12-25]\n") == Found{"reports/q2/index.md:6:13 bank-holidays-missing"});
  CHECK(council.with("reports/q2/index.md", report + "+++\n").found() == Found{});
}

TEST_CASE("bank holidays are there as far as the meeting that receives the report") {
  const Council council =
      sound.with("calendar/timetables.toml", "[weeks]\nreceiver = \"cabinet\"\nstages = [{ title = \"Enter\", weeks = 7 }]\n")
          .with("bodies/cabinet.md", "+++\ntitle = \"Cabinet\"\nkind = \"members\"\n+++\n")
          .with("calendar/bank-holidays.toml", "england = [2025-12-25]\n")
          .with("reports/q2/index.md", report + "timetable = \"weeks\"\n+++\n");
  const auto meets = [&](const std::string& date) {
    return council.with("meetings/m.toml", "title = \"Cabinet\"\nbody = \"cabinet\"\ndate = " + date + "\n").found();
  };
  CHECK(meets("2025-12-15") == Found{});
  CHECK(meets("2026-01-05") == Found{"reports/q2/index.md:6:13 bank-holidays-missing"});
  CHECK(meets("2027-01-05") == Found{});  // more than a year after: another report's
}

TEST_CASE("bodies of one name are told apart") {
  const std::string panel = "+++\ntitle = \"Challenge panel\"\nkind = \"officers\"\n";
  CHECK(sound.with("bodies/one.md", panel + "+++\n")
            .with("bodies/two.md", "+++\ntitle = \"challenge Panel\"\nkind = \"members\"\n+++\n")
            .found() == Found{"bodies/two.md:2:9 duplicate-body-name"});
  CHECK(sound.with("bodies/one.md", panel + "not_to_be_confused_with = \"two\"\n+++\n").with("bodies/two.md", panel + "+++\n").found() ==
        Found{});
}

TEST_CASE("a duty's month agrees with the calendar") {
  const auto duty = [](const std::string& month) {
    return sound
        .with("calendar/money.toml",
              "title = \"Money\"\n[[event]]\nid = \"a\"\nmonth = \"feb\"\ntitle = \"Budget set\"\ninvolves = { cabinet = \"Agrees\" }\n")
        .with("bodies/cabinet.md",
              "+++\ntitle = \"Cabinet\"\nkind = \"members\"\nduties = [{ what = \"Budget\", month = \"" + month + "\" }]\n+++\n")
        .found();
  };
  CHECK(duty("feb") == Found{});
  CHECK(duty("mar") == Found{"bodies/cabinet.md:4:38 duty-not-in-calendar"});
  CHECK(duty("february") == Found{"bodies/cabinet.md:4:38 unknown-word"});
}

TEST_CASE("a portfolio holder's duty falls in a month of its own steps or of those of all holders", "[S39-K]") {
  const auto duty = [](const std::string& month, const std::string& who) {
    return sound
        .with("calendar/money.toml",
              "title = \"Money\"\n[[event]]\nid = \"a\"\nmonth = \"feb\"\ntitle = \"Budget set\"\ninvolves = { portfolio-holders = "
              "\"Present\" }\n"
              "[[event]]\nid = \"b\"\nmonth = \"may\"\ntitle = \"Accounts\"\ninvolves = { " +
                  who + " = \"Signs\" }\n")
        .with("portfolios.toml", "[finance]\ntitle = \"Finance\"\nduties = [{ what = \"Budget\", month = \"" + month + "\" }]\n")
        .found();
  };
  CHECK(duty("feb", "finance") == Found{});
  CHECK(duty("may", "finance") == Found{});
  CHECK(duty("jun", "finance") == Found{"portfolios.toml:3:38 duty-not-in-calendar"});
  CHECK(duty("may", "officers") == Found{"portfolios.toml:3:38 duty-not-in-calendar"});
}

TEST_CASE("a meeting on a day off is most likely a slip") {
  const auto meeting = [](const std::string& date) {
    return sound.with("bodies/cabinet.md", "+++\ntitle = \"Cabinet\"\nkind = \"members\"\n+++\n")
        .with("calendar/bank-holidays.toml", "england = [2025-12-25]\n")
        .with("meetings/m.toml", "title = \"Cabinet\"\nbody = \"cabinet\"\ndate = " + date + "\n")
        .found();
  };
  CHECK(meeting("2025-11-24") == Found{});
  CHECK(meeting("2025-11-22") == Found{"meetings/m.toml:3:8 meeting-on-day-off"});
  CHECK(meeting("2025-11-23") == Found{"meetings/m.toml:3:8 meeting-on-day-off"});
  CHECK(meeting("2025-12-25") == Found{"meetings/m.toml:3:8 meeting-on-day-off"});
}

TEST_CASE("a report is of a directorate, after its period and by the site's date") {
  const std::string directorates = "+++\ntitle = \"Q\"\nseries = \"directorate\"\nperiod = \"2025-26 q2\"\ndata_cut = 2025-10-07\n";
  CHECK(with_directorate.with("reports/q2/index.md", directorates + "+++\n").found() ==
        Found{"reports/q2/index.md:3:10 report-without-directorate"});
  CHECK(with_directorate.with("reports/q2/index.md", directorates + "organisation = \"crew\"\n+++\n").found() ==
        Found{"reports/q2/index.md:6:16 not-a-directorate"});
  CHECK(with_directorate.with("reports/q2/index.md", directorates + "organisation = \"streets\"\n+++\n").found() == Found{});
  const auto cut = [](const std::string& date) {
    return sound.with("reports/q2/index.md",
                      "+++\ntitle = \"Q\"\nseries = \"strategic\"\nperiod = \"2025-26 q2\"\ndata_cut = " + date + "\n+++\n");
  };
  CHECK(cut("2025-09-30").found() == Found{});
  CHECK(cut("2025-09-29").found() == Found{"reports/q2/index.md:5:12 cut-before-period-ends"});
  CHECK(cut("2025-11-14").found() == Found{});
  CHECK(cut("2025-11-15").with("reports/q2/comments/bins.md", "+++\nauthor = \"head-of-streets\"\n+++\nGood.\n").found() ==
        Found{"reports/q2/comments/bins.md:1:1 early-comment", "reports/q2/index.md:5:12 future-report"});
}

TEST_CASE("a workbook's name has 60 characters at most") {
  // northmere-<id>-appendix.xlsx: 24 characters beside the id.
  const std::string longest(36, 'r');
  CHECK(sound.with("reports/" + longest + "/index.md", report + "+++\n").found() == Found{});
  CHECK(sound.with("reports/" + longest + "r/index.md", report + "+++\n").found() ==
        Found{"reports/" + longest + "r/index.md:1:1 appendix-name-too-long"});
}

TEST_CASE("what is counted agrees with what is expected") {
  CHECK(sound.with_line("site.toml", "expected = { priorities = 1 }").found() == Found{});
  CHECK(sound.with_line("site.toml", "expected = { priorities = 6, directorates = 5 }").found() ==
        Found{"site.toml:5:27 count-outside-expected", "site.toml:5:45 count-outside-expected"});
  CHECK(sound.with_line("site.toml", "limits = { priorities = 1, tiers = 1 }").found() == Found{});
  CHECK(sound.with_line("site.toml", "limits = { priorities = 1 }").with("priorities/b.md", "+++\ntitle = \"B\"\n+++\n").found() ==
        Found{"site.toml:5:25 over-limit"});
  CHECK(sound.with_line("site.toml", "limits = { priorities = 1 }")
            .with("priorities/b.md", "+++\ntitle = \"B\"\nuntil = \"2024-25\"\n+++\n")
            .found() == Found{});
  const auto programme = [](const std::string& expected) {
    return sound.with("programmes/big.md", "+++\ntitle = \"Big\"\nexpected = { flagship = " + expected + " }\n+++\n");
  };
  CHECK(programme("0").found() == Found{});
  CHECK(programme("[0, 3]").found() == Found{});
  CHECK(programme("[2, 3]").told() ==
        Found{"`big` has 0 activities of kind \"flagship\", and 2 to 3 are expected (Correct what is expected, or what is there.)"});
}

TEST_CASE("a framework is reviewed in time, until another takes its place") {
  const std::string framework = "+++\ntitle = \"How\"\nversion = \"1\"\neffective_from = 2024-11-13\n";
  CHECK(sound.with("framework/a.md", framework + "+++\n").found() == Found{"framework/a.md:4:18 review-overdue"});
  CHECK(sound.with("framework/a.md", framework + "review_every = 13\n+++\n").found() == Found{});
  CHECK(sound.with("framework/a.md", framework + "reviewed_on = 2024-11-14\n+++\n").found() == Found{});
  CHECK(sound.with("framework/a.md", framework + "+++\n")
            .with("framework/b.md", "+++\ntitle = \"How\"\nversion = \"2\"\neffective_from = 2025-11-13\nreplaces = \"a\"\n+++\n")
            .found() == Found{});
}

TEST_CASE("a risk has a control, and a site an address") {
  CHECK(sound.with("risks/flood.md", "+++\ntitle = \"Flood\"\nevent = \"A flood\"\nowner = \"head-of-streets\"\noutcome = \"clean\"\n+++\n")
            .found() == Found{"risks/flood.md:1:1 risk-without-control"});
  CHECK(sound.with_change("site.toml", "base_url = \"https://performance.northmere.example/\"\n", "").found() ==
        Found{"site.toml:1:1 no-base-url"});
}
