#include <algorithm>
#include <catch2/catch.hpp>
#include <map>

#include "icalendar_reader.hpp"
#include "published.hpp"

namespace goldthread::data {

namespace {

using Property = std::map<std::string, std::string>;

const Files council_files = {
    {"bodies/cabinet.md", "+++\ntitle = \"Cabinet\"\nkind = \"members\"\nmembers = [\"housing\"]\n+++\n"},
    {"bodies/panel.md", "+++\ntitle = \"Challenge Panel\"\nkind = \"officers\"\n+++\n"},
    {"bodies/quiet.md", "+++\ntitle = \"Quiet Board\"\nkind = \"officers\"\n+++\n"},
    {"portfolios.toml", "[housing]\ntitle = \"Housing\"\n[leader]\ntitle = \"Leader\"\n"},
    {"meetings/m1.toml",
     "title = \"Cabinet, 24 November 2025\"\nbody = \"cabinet\"\ndate = 2025-11-24\nplace = \"Abbey House, Northmere\"\nagenda = [{ "
     "title = \"Budget\" }, { title = \"Results\" }]\n"},
    {"meetings/old.toml", "title = \"Cabinet, 3 March 2025\"\nbody = \"cabinet\"\ndate = 2025-03-03\n"},
    {"calendar/planning.toml",
     "title = \"Planning\"\n"
     "[[event]]\nid = \"draft\"\ntitle = \"Draft plan\"\nmonth = \"nov\"\nwhen = \"early\"\ndocument_stage = \"draft\"\ninvolves = { panel "
     "= "
     "\"Reviews\" }\n"
     "[[event]]\nid = \"final\"\ntitle = \"Final plan\"\nmonth = \"feb\"\noccurs = { 2025-26 = 2026-02-09 }\ninvolves = { cabinet = "
     "\"Agrees\" }\n"
     "[[event]]\nid = \"talks\"\ntitle = \"Talks\"\nmonths = [\"sep\", \"oct\"]\ninvolves = { portfolio-holders = \"Listen\" }\n"
     "[[event]]\nid = \"apart\"\ntitle = \"Apart\"\nmonths = [\"nov\", \"jan\"]\ncondition = \"if necessary\"\ninvolves = { panel = \"\" "
     "}\n"
     "[[event]]\nid = \"results\"\ntitle = \"Results\"\nmonth = \"jun\"\nperiod = \"q4\"\nstatus = \"proposed\"\ninvolves = { cabinet = "
     "\"Reviews\" }\n"},
};

std::vector<Property> events(const Published& council, const std::string& id) {
  return read_icalendar(council.file("calendar/" + id + ".ics")).events;
}

// "20251101 20251201 Draft plan (early November)"
std::vector<std::string> said(const Published& council, const std::string& id) {
  std::vector<std::string> out;
  for (const Property& event : events(council, id))
    out.push_back(event.at("DTSTART;VALUE=DATE") + " " + event.at("DTEND;VALUE=DATE") + " " + event.at("SUMMARY"));
  return out;
}

Property one(const Published& council, const std::string& id, const std::string& uid) {
  for (const Property& event : events(council, id)) {
    if (event.at("UID") == uid) return event;
  }
  return {};
}

}  // namespace

TEST_CASE("each stream, body and portfolio with a calendar has a file, and no other", "[S20-P][S33-C][S44-P]") {
  const Published council = publish(council_files);
  std::vector<std::string> files;
  for (const std::string& path : council.paths()) {
    if (path.ends_with(".ics")) files.push_back(path);
  }
  CHECK(files == std::vector<std::string>{"calendar/planning.ics", "calendar/cabinet.ics", "calendar/panel.ics", "calendar/housing.ics",
                                          "calendar/leader.ics"});
  CHECK(read_icalendar(council.file("calendar/cabinet.ics")).properties.at("NAME") == "Cabinet, Northmere Borough Council");
}

TEST_CASE("what has a day is on it; what has only a month is the span of the month, and of several months of them all", "[S20-P][S45-P]") {
  CHECK(said(publish(council_files), "planning") ==
        std::vector<std::string>{"20250601 20250701 Results (in June)", "20250901 20251101 Talks (September to October)",
                                 "20251101 20251201 Apart (November and January)", "20251101 20251201 Draft plan (early November)",
                                 "20260101 20260201 Apart (November and January)", "20260209 20260210 Final plan",
                                 "20260601 20260701 Results (in June)", "20260901 20261101 Talks (September to October)",
                                 "20261101 20261201 Apart (November and January)", "20261101 20261201 Draft plan (early November)",
                                 "20270101 20270201 Apart (November and January)", "20270201 20270301 Final plan (in February)"});
}

TEST_CASE("every event has a name of its own, the same in each calendar it stands in", "[S33-C]") {
  const Published council = publish(council_files);
  std::vector<std::string> uids;
  for (const Property& event : events(council, "planning")) uids.push_back(event.at("UID"));
  std::sort(uids.begin(), uids.end());
  CHECK(std::adjacent_find(uids.begin(), uids.end()) == uids.end());
  CHECK(one(council, "panel", "planning.draft.2025-26@northmere") == one(council, "planning", "planning.draft.2025-26@northmere"));
  CHECK(one(council, "panel", "planning.apart.2025-26.2@northmere").at("DTSTART;VALUE=DATE") == "20260101");
}

TEST_CASE("a body's calendar has its events and its meetings of this year and the next; a portfolio's those of all holders too",
          "[S40-C][S44-C]") {
  const Published council = publish(council_files);
  CHECK(said(council, "cabinet") == std::vector<std::string>{"20250601 20250701 Results (in June)",
                                                             "20251124 20251125 Cabinet, 24 November 2025", "20260209 20260210 Final plan",
                                                             "20260601 20260701 Results (in June)",
                                                             "20270201 20270301 Final plan (in February)"});
  // Housing sits on the Cabinet, the Leader does not.
  CHECK(said(council, "housing") == std::vector<std::string>{"20250901 20251101 Talks (September to October)",
                                                             "20251124 20251125 Cabinet, 24 November 2025",
                                                             "20260901 20261101 Talks (September to October)"});
  CHECK(said(council, "leader") ==
        std::vector<std::string>{"20250901 20251101 Talks (September to October)", "20260901 20261101 Talks (September to October)"});
}

TEST_CASE("an event says who does what, on which period, and what it depends on", "[S30-P]") {
  const Published council = publish(council_files);
  const Property draft = one(council, "panel", "planning.draft.2025-26@northmere");
  CHECK(draft.at("DESCRIPTION") == "a draft\nChallenge Panel: Reviews");
  CHECK(draft.at("CATEGORIES") == "Planning");
  CHECK(draft.at("URL") == "https://performance.northmere.example/calendar/planning/#draft");
  CHECK(draft.at("STATUS") == "CONFIRMED");
  const Property apart = one(council, "panel", "planning.apart.2025-26@northmere");
  CHECK(apart.at("DESCRIPTION") == "if necessary\nChallenge Panel");
  CHECK(apart.at("STATUS") == "TENTATIVE");
  const Property results = one(council, "cabinet", "planning.results.2025-26@northmere");
  CHECK(results.at("DESCRIPTION") == "proposed, not yet agreed\nAbout January to March 2025\nCabinet: Reviews");
  CHECK(results.at("STATUS") == "TENTATIVE");
  const Property meeting = one(council, "cabinet", "meeting.m1@northmere");
  CHECK(meeting.at("LOCATION") == "Abbey House, Northmere");
  CHECK(meeting.at("DESCRIPTION") == "Budget\nResults");
}

TEST_CASE("a calendar is stamped with the site's date, and what a released report settles with its release") {
  Files files = council_files;
  const auto stamp = [&](const std::string& released) {
    files["reports/q2/index.md"] =
        "+++\ntitle = \"Q2\"\nseries = \"strategic\"\nperiod = \"2025-26 q2\"\ndata_cut = 2025-10-07\nmeetings = [\"m1\"]\n" + released +
        "+++\n";
    return one(publish(files), "cabinet", "meeting.m1@northmere").at("DTSTAMP");
  };
  CHECK(stamp("") == "20251114T000000Z");
  CHECK(stamp("released = 2025-11-12\n") == "20251112T000000Z");
  CHECK(stamp("released = 2025-11-20\n") == "20251114T000000Z");
}

TEST_CASE("a council without a web address gives no address of an event") {
  Files files = council_files;
  files["site.toml"] = "council = \"Northmere\"\nslug = \"northmere\"\nas_at = 2025-11-14\n";
  CHECK(one(publish(files), "cabinet", "meeting.m1@northmere").count("URL") == 0);
}

TEST_CASE("timetable.csv has each step of a report, the day to publish by and the meeting", "[B09-P][B10-P]") {
  Files files = council_files;
  files["calendar/timetables.toml"] =
      "[weeks]\nreceiver = \"cabinet\"\nstages = [{ title = \"Enter\", weeks = 1, owner = \"head\" }, { title = \"Clear\", weeks = 6, body "
      "= "
      "\"panel\" }]\n";
  files["reports/q2/index.md"] =
      "+++\ntitle = \"Q2\"\nseries = \"strategic\"\nperiod = \"2025-26 q2\"\ndata_cut = 2025-10-07\ntimetable = \"weeks\"\n+++\n";
  CHECK(rows(publish(files).csv("timetable")) ==
        std::vector<std::string>{"report,number,kind,title,weeks,owner,owner_title,body,meeting,date,days,slack",
                                 "q2,1,stage,Enter,1,head,Head of Service,,,2025-10-07,7,", "q2,2,stage,Clear,6,,,panel,,2025-11-18,49,",
                                 "q2,3,publish,,,,,,m1,2025-11-14,45,",
                                 "q2,4,meeting,\"Cabinet, 24 November 2025\",,,,cabinet,m1,2025-11-24,55,6"});
  CHECK(rows(publish(council_files).csv("timetable")).size() == 1);
}

}  // namespace goldthread::data
