#include "authoring/officer_lists.hpp"

#include <catch2/catch.hpp>

#include "authoring/columns.hpp"
#include "worked_council.hpp"

namespace goldthread::authoring {

namespace {

std::string measure(const std::string& keys) {
  return "+++\ntitle = \"A\"\noutcome = \"clean\"\nunit = \"bins\"\nbetter = \"lower\"\nkind = \"snapshot\"\nsource = \"Log\"\n" + keys +
         "+++\n";
}

std::string report(const std::string& keys) {
  return "+++\ntitle = \"Q2\"\nseries = \"strategic\"\nperiod = \"2025-26 q2\"\ndata_cut = 2025-10-07\ntimetable = \"weeks\"\n" + keys +
         "+++\n";
}

// As at 14 November 2025: quarter 2 has ended, its figures were due on 7 October, its comments on 14 October.
Files council() {
  return {
      {"bodies/cabinet.md", "+++\ntitle = \"Cabinet\"\nkind = \"members\"\n+++\n"},
      {"meetings/m.toml", "title = \"Cabinet, 24 November 2025\"\nbody = \"cabinet\"\ndate = 2025-11-24\n"},
      {"calendar/bank-holidays.toml", "england = [2025-12-25]\n"},
      {"calendar/timetables.toml",
       "[weeks]\nreceiver = \"cabinet\"\nstages = [\n  { title = \"Enter\", weeks = 1, owner = \"clerk\", collects = [\"figures\", "
       "\"updates\"] },\n"
       "  { title = \"Check\", weeks = 1, collects = [\"comments\"] },\n  { title = \"Clear\", weeks = 5, body = \"cabinet\" },\n]\n"},
      {"reports/q2/index.md", report("")},
      {"measures/bins.md", measure("frequency = \"quarter\"\nowner = \"head\"\n")},
      {"figures/bins.toml", "[target.2025-26]\nyear = 60\n[actual.2025-26]\nq1 = 55\nq2 = 58\n"},
  };
}

std::string list(OfficerList which, const Files& files) {
  const WorkedCouncil worked = worked_out(files);
  return officer_list(which, *worked.content, worked.derived, worked.held);
}

std::string owed(const Files& files) { return list(OfficerList::owed, files); }

Files with(std::string path, std::string text) {
  Files out = council();
  out[std::move(path)] = std::move(text);
  return out;
}

}  // namespace

TEST_CASE("nothing is owed where everything is in", "[B10-C]") { CHECK(owed(council()).empty()); }

TEST_CASE("a figure is owed by its measure's owner by the day of the stage that collects it", "[B10-C]") {
  CHECK(owed(with("figures/bins.toml", "[actual.2025-26]\nq1 = 55\n")) ==
        "2025-10-07  38 days ago  Head of Streets  figure  bins  2025-26 q2\n");
  // One that says why there is none is in.
  CHECK(owed(with("figures/bins.toml", "[actual.2025-26]\nq1 = 55\nq2 = { value = \"x\", note = \"Meter broken\" }\n")).find("figure") ==
        std::string::npos);
}

TEST_CASE("figures of a finer measure, of one with a lag and of one that never had any are owed each for their own period", "[B10-C]") {
  Files files = council();
  files["measures/monthly.md"] = measure("frequency = \"month\"\nowner = \"long\"\n");
  files["figures/monthly.toml"] = "[actual.2025-26]\napr = 1\nmay = 1\njun = 1\njul = 1\n";
  files["measures/late.md"] = measure("frequency = \"quarter\"\nowner = \"head\"\nsource_lag = 1\n");
  files["figures/late.toml"] = "[actual]\n2024-25 = { q4 = 1 }\n";
  files["measures/fresh.md"] = measure("frequency = \"quarter\"\nowner = \"head\"\n");
  files["measures/yearly.md"] = measure("frequency = \"year\"\nowner = \"head\"\n");
  files["figures/yearly.toml"] = "[actual]\n2023-24 = 5\n";
  CHECK(owed(files) ==
        "2025-10-07  38 days ago  Head of Streets                 figure  fresh    2025-26 q2\n"
        "2025-10-07  38 days ago  Head of Streets                 figure  late     2025-26 q1\n"
        "2025-10-07  38 days ago  Head of Parks and Café Culture  figure  monthly  2025-26 aug\n"
        "2025-10-07  38 days ago  Head of Parks and Café Culture  figure  monthly  2025-26 sep\n");
}

TEST_CASE("comments and action plans are owed for what is off target, and updates by the lead", "[B10-C]") {
  Files files = with("figures/bins.toml", "[target.2025-26]\nyear = 60\n[actual.2025-26]\nq1 = 55\nq2 = 66\n");
  files["activities/rounds.md"] =
      "+++\ntitle = \"Rounds\"\noutcome = \"clean\"\nlead = \"clerk\"\nstart = 2025-04-01\ndue = 2026-03-31\n+++\n";
  CHECK(owed(files) ==
        "2025-10-07  38 days ago  Clerk            update       rounds  2025-26 q2\n"
        "2025-10-07  38 days ago  Head of Streets  action plan  bins    2025-26 q2\n"
        "2025-10-14  31 days ago  Head of Streets  comment      bins    2025-26 q2\n");
  files["reports/q2/comments/bins.md"] = "+++\nauthor = \"head\"\n+++\nLorries broke.\n";
  files["reports/q2/comments/rounds.md"] = "+++\nauthor = \"clerk\"\n+++\nOn the way.\n";
  files["action-plans/p.md"] =
      "+++\ntitle = \"P\"\nmeasure = \"bins\"\ncause = \"Lorries\"\nopened = 2025-10-01\nactions = [{ what = \"Hire\", owner = \"head\", "
      "due = 2025-12-19 }]\n+++\n";
  CHECK(owed(files).empty());
}

TEST_CASE("what is released owes nothing, and what is not begun owes its figures", "[B10-C]") {
  Files files = with("figures/bins.toml", "[actual.2025-26]\nq1 = 55\n");
  files["reports/q2/index.md"] = report("released = 2025-11-14\n");
  CHECK(owed(files).empty());
  files["reports/q2/index.md"] = report("released = 2025-11-15\n");
  CHECK_FALSE(owed(files).empty());
  files.erase("reports/q2/index.md");
  CHECK(owed(files) == "2025-10-07  38 days ago  Head of Streets  figure  bins  2025-26 q2\n");
  files.erase("calendar/timetables.toml");
  CHECK(owed(files) == "no date    Head of Streets  figure  bins  2025-26 q2\n");
}

TEST_CASE("missing lists what is due and not there, with the newest there is", "[B10-C]") {
  Files files = with("figures/bins.toml", "[actual.2024-25]\nq3 = 50\n[actual.2025-26]\nq2 = { value = \"x\", note = \"Meter broken\" }\n");
  files["risks/flood.md"] =
      "+++\ntitle = \"Flood\"\nevent = \"The river rises\"\nowner = \"clerk\"\noutcome = \"clean\"\ncontrols = [{ what = \"Walls\" }]\n"
      "[current.2025-26]\nq1 = { likelihood = 2, impact = 2 }\n+++\n";
  files["activities/rounds.md"] =
      "+++\ntitle = \"Rounds\"\noutcome = \"clean\"\nlead = \"clerk\"\nstart = 2025-04-01\ndue = 2026-03-31\n+++\n";
  CHECK(list(OfficerList::missing, files) ==
        "figure      bins    2025-26 q2  Head of Streets  last 2024-25 q3, 3 behind  Meter broken\n"
        "update      rounds  2025-26 q2  Clerk            none yet, 2 in a row\n"
        "risk score  flood   2025-26 q2  Clerk            last 2025-26 q1, 1 behind\n");
  CHECK(list(OfficerList::missing, council()).empty());
}

TEST_CASE("the timetable list has each step in order of its day, with the days left and the slack", "[B09-C][B10-C][B11-C]") {
  CHECK(list(OfficerList::timetable, council()) ==
        "q2  2025-10-07  38 days ago  Enter                                              Clerk\n"
        "q2  2025-10-14  31 days ago  Check\n"
        "q2  2025-11-14  today        papers published, 5 clear days before the meeting\n"
        "q2  2025-11-18  in 4 days    Clear                                              Cabinet\n"
        "q2  2025-11-24  in 10 days   Cabinet, 24 November 2025                          slack 6 days\n");
  Files files = council();
  files.erase("meetings/m.toml");
  files.erase("reports/q2/index.md");
  CHECK(list(OfficerList::timetable, files) ==
        in_columns({{"2025-26 q2 (not begun)", "2025-10-07", "38 days ago", "Enter", "Clerk"},
                    {"2025-26 q2 (not begun)", "2025-10-14", "31 days ago", "Check"},
                    {"2025-26 q2 (not begun)", "2025-11-18", "in 4 days", "Clear", "Cabinet"},
                    {"2025-26 q2 (not begun)", "no date", "", "Cabinet: no meeting on 2025-11-18 or later is listed"}}));
}

TEST_CASE("a directorate's round stands beside the council's, and what both ask for is owed once", "[B10-C]") {
  Files files = with("figures/bins.toml", "[actual.2025-26]\nq1 = 55\n");
  files["organisations.toml"] = "[streets]\ntitle = \"Streets\"\nkind = \"directorate\"\n";
  files["reports/q1-streets/index.md"] =
      "+++\ntitle = \"Streets Q1\"\nseries = \"directorate\"\norganisation = \"streets\"\nperiod = \"2025-26 q1\"\ndata_cut = "
      "2025-07-07\ntimetable = "
      "\"weeks\"\n+++\n";
  CHECK(owed(files) == "2025-10-07  38 days ago  Head of Streets  figure  bins  2025-26 q2\n");
  CHECK(list(OfficerList::timetable, files).find("2025-26 q2 of streets (not begun)") != std::string::npos);
}

TEST_CASE("a step that depends on something is not late when it does not take place", "[S30-C]") {
  Files files = council();
  files["calendar/planning.toml"] =
      "title = \"Planning\"\n[[event]]\nid = \"again\"\ntitle = \"Plans to the panel again\"\nmonth = \"jan\"\nwhen = \"late\"\ncondition "
      "= "
      "\"if necessary\"\noccurs = { 2023-24 = 2024-01-25 }\n";
  files["site.toml"] =
      "council = \"Northmere\"\nslug = \"northmere\"\nas_at = 2026-03-31\nbase_url = \"https://performance.northmere.example/\"\n";
  files["calendar/bank-holidays.toml"] = "england = [2025-12-25, 2026-01-01]\n";
  for (const auto which : {OfficerList::owed, OfficerList::missing, OfficerList::timetable})
    CHECK(list(which, files).find("panel") == std::string::npos);
}

TEST_CASE("columns are as wide as their widest character by character, and a cell is one line") {
  CHECK(in_columns({{"a", "b"}, {"café", "c"}, {"x"}}) == "a     b\ncafé  c\nx\n");
  CHECK(in_columns({{"a\nb\r\tc", "d"}}) == "a b  c  d\n");
  CHECK(in_columns({{"", ""}}) == "\n");
  CHECK(in_columns({}).empty());
}

}  // namespace goldthread::authoring
