#include "workbook/appendix.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

#include "disclose/view.hpp"
#include "package_parts.hpp"
#include "small_council.hpp"

namespace goldthread::workbook {

namespace {

File appendix_of(SmallCouncil& council) {
  diagnostics::Diagnostics findings;
  const auto disclosed = disclose::disclose(council.content, disclose::Audience::everyone, findings);
  REQUIRE(disclosed);
  return appendix(disclosed->view, council.derived, 0, council.words);
}
File appendix_of(SmallCouncil&& council) { return appendix_of(council); }

}  // namespace

TEST_CASE("An appendix has its sheets in the order that committees take them", "[appendix]") {
  const File book = appendix_of(SmallCouncil());
  CHECK(sheet_names(book.bytes) ==
        std::vector<std::string>{
            "Cover",          "Contents",        "Notes",        "Summary",        "Exceptions", "Exceptions_Key_activities",
            "Action_plans",   "Measures",        "Commentary",   "Status_history", "Trends",     "Trends_by_year",
            "Key_activities", "Milestones",      "Revenue",      "Capital",        "Risks",      "Changes",
            "Thread",         "Measure_details", "Summary_chart"});
}

TEST_CASE("An appendix is named after the council and the report", "[appendix]") {
  SmallCouncil council;
  CHECK(appendix_name(council.content.site, council.content.reports[0]) == "northmere-2025-26-q2-appendix.xlsx");
  CHECK(appendix_of(council).path == "reports/2025-26-q2/northmere-2025-26-q2-appendix.xlsx");
}

TEST_CASE("The same content gives the same bytes", "[appendix]") {
  SmallCouncil council;
  CHECK(appendix_of(council).bytes == appendix_of(council).bytes);
}

TEST_CASE("Links go to pages of the site, from its root; without an address there are none", "[appendix]") {
  const File book = appendix_of(SmallCouncil());
  CHECK(std::find(book.links.begin(), book.links.end(), "measures/missed-bins/") != book.links.end());
  CHECK(std::find(book.links.begin(), book.links.end(), "reports/2025-26-q2/") != book.links.end());
  SmallCouncil offline;
  offline.content.site.base_url.clear();
  const File without = appendix_of(offline);
  CHECK(without.links.empty());
  CHECK_FALSE(holds(part(without.bytes, "xl/worksheets/_rels/sheet7.xml.rels"), "hyperlink"));
}

TEST_CASE("The cover says what it is, who takes it and how to read it", "[appendix]") {
  const std::string strings = part(appendix_of(SmallCouncil()).bytes, "xl/sharedStrings.xml");
  CHECK(holds(strings, ">Quarter 2 performance report: tables, Northmere Borough Council<"));
  CHECK(holds(strings, ">Cabinet, Monday 24 November 2025, agenda item 2<"));
  CHECK(holds(strings, "Q1 is April to June 2025, Q2 is July to September 2025"));
  CHECK(holds(strings, ">[p] provisional<"));
  CHECK(holds(strings, ">Status [note 1]<"));
}

TEST_CASE("The chart draws the summary's figures, in the document's language, with words for those who do not see it", "[appendix]") {
  const std::string bytes = appendix_of(SmallCouncil()).bytes;
  const std::string chart = part(bytes, "xl/charts/chart1.xml");
  CHECK(holds(chart, "<c:f>Summary!$A$7:$A$8</c:f>"));
  CHECK(holds(chart, "<c:v>A greener Northmere</c:v>"));
  CHECK(holds(chart, "<c:f>Summary!$H$7:$H$8</c:f>"));
  CHECK(holds(chart, "<c:v>100</c:v>"));
  CHECK(holds(chart, "<c:lang val=\"en-GB\"/>"));
  CHECK_FALSE(holds(chart, "en-US"));
  CHECK(
      holds(part(bytes, "xl/drawings/drawing1.xml"),
            "descr=\"Bar chart of the share of rated measures that are on target, by pledge. The figures are on the worksheet Summary.\""));
}

TEST_CASE("A council's words may be anything", "[appendix]") {
  for (const std::string word : {"=cmd|x", "_x0041_", "[]:*?/'", "History", "Cover"}) {
    SmallCouncil council(
        {{"site.toml", "council = \"C\"\nslug = \"c\"\nas_at = 2025-11-14\nwords = { measure = [\"" + word + "\", \"" + word +
                           "\"], activity = [\"" + word + "\", \"" + word + "\"], risk = [\"" + word + "\", \"" + word + "\"] }\n"}});
    const File book = appendix_of(council);
    CHECK(sheet_names(book.bytes).size() == 21);
    CHECK_FALSE(holds(part(book.bytes, "xl/sharedStrings.xml"), "<t>=cmd"));
  }
}

}  // namespace goldthread::workbook
