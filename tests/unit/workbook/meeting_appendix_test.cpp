#include "workbook/meeting_appendix.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cctype>
#include <set>

#include "package_parts.hpp"
#include "published_council.hpp"
#include "workbook/calendar_book.hpp"

namespace goldthread::workbook {

TEST_CASE("A meeting with two reports has one workbook with the sheets of each", "[meeting-appendix]") {
  const PublishedCouncil council;
  const auto meetings = meetings_with_appendix(council.derived());
  REQUIRE(meetings.size() == 1);
  const File book = meeting_appendix(council.view(), council.derived(), meetings[0], council.words());
  CHECK(book.path == "meetings/cabinet-2025-11-24/northmere-cabinet-2025-11-24-appendix.xlsx");
  const auto names = sheet_names(book.bytes);
  for (const char* name : {"R1_Measures", "R2_Measures", "R1_Changes", "R2_Changes", "R1_Exceptions_Key_activities", "R2_Summary_chart"}) {
    CHECK(std::count(names.begin(), names.end(), name) == 1);
  }
  CHECK(std::all_of(names.begin(), names.end(), [](const std::string& name) { return name.size() <= 31; }));
  CHECK(std::count(names.begin(), names.end(), "Notes") == 1);
  const std::string strings = part(book.bytes, "xl/sharedStrings.xml");
  CHECK(holds(strings, "R1: Quarter 2 performance report. The names of its worksheets begin with R1."));
  CHECK(holds(strings, "R2: Environment, quarter 2. The names of its worksheets begin with R2."));
  CHECK(holds(strings, "Measures: Northmere Borough Council, Environment, quarter 2, July to September 2025"));
  CHECK(std::binary_search(book.links.begin(), book.links.end(), "meetings/cabinet-2025-11-24/"));
}

TEST_CASE("One rule has one number over all the reports of a meeting", "[meeting-appendix]") {
  const PublishedCouncil council;
  const File book = meeting_appendix(council.view(), council.derived(), 0, council.words());
  const std::string strings = part(book.bytes, "xl/sharedStrings.xml");
  CHECK(holds(strings, ">Status [note 1]<"));
  CHECK_FALSE(holds(strings, ">Status [note 12]<"));
}

TEST_CASE("A meeting with one report has no workbook of its own", "[meeting-appendix]") {
  const PublishedCouncil council(Files{{"reports/2025-26-q2-environment/index.md",
                                        "+++\ntitle = \"Environment, quarter 2\"\nseries = \"directorate\"\norganisation = "
                                        "\"environment\"\nperiod = \"2025-26 q2\"\ndata_cut = "
                                        "2025-10-07\n+++\n"}});
  CHECK(meetings_with_appendix(council.derived()).empty());
}

TEST_CASE("Tabs are told apart and taken by Excel, whatever a council calls things", "[meeting-appendix]") {
  for (const std::string word :
       {"=cmd|x", "_x0041_", "[]:*?/\\'", "History", "Cover", "A word that is a good deal longer than a tab can be"}) {
    const PublishedCouncil council(
        Files{{"site.toml", "council = \"C\"\nslug = \"c\"\nas_at = 2025-11-14\nwords = { measure = ['''" + word + "''', '''" + word +
                                "'''], activity = ['''" + word + "''', '''" + word + "'''] }\n"},
              {"organisations.toml", "[environment]\ntitle = '''" + word + "'''\nkind = \"directorate\"\n"},
              {"bodies/cabinet.md", "+++\ntitle = '''" + word + "'''\nkind = \"members\"\n+++\n"}});
    for (const File& book : {meeting_appendix(council.view(), council.derived(), 0, council.words()),
                             calendar_book(council.view(), council.derived(), council.words())}) {
      std::set<std::string> names;
      for (std::string name : sheet_names(book.bytes)) {
        CHECK(name.size() <= 31);
        CHECK(name.find_first_of("[]:*?/\\'") == std::string::npos);
        for (char& c : name) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        CHECK(names.insert(name).second);
      }
      CHECK_FALSE(holds(part(book.bytes, "xl/sharedStrings.xml"), "<t>=cmd"));
    }
  }
}

}  // namespace goldthread::workbook
