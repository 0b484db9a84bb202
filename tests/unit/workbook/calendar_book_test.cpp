#include "workbook/calendar_book.hpp"

#include <catch2/catch.hpp>

#include "package_parts.hpp"
#include "published_council.hpp"
#include "workbook/council_year.hpp"
#include "workbook/cycle_sheets.hpp"
#include "workbook/meetings_sheet.hpp"
#include "workbook/role_sheets.hpp"
#include "workbook/timetable_sheet.hpp"

namespace goldthread::workbook {

namespace {

CouncilYear year_of(const PublishedCouncil& council) { return council_year(council.content(), council.derived(), council.words()); }

}  // namespace

TEST_CASE("The calendar workbook has the cycle, who does what, the timetable and the meetings", "[calendar-book][S20-P]") {
  const PublishedCouncil council;
  REQUIRE(has_calendar_book(council.view(), council.derived()));
  const File book = calendar_book(council.view(), council.derived(), council.words());
  CHECK(book.path == "calendar/northmere-calendar.xlsx");
  CHECK(sheet_names(book.bytes) == std::vector<std::string>{"Cover", "Contents", "Cycle", "Steps", "Cabinet",
                                                            "Portfolio_Holder_for_Streets", "Timetable", "Meetings"});
}

TEST_CASE("The cycle has a row a month and a column a stream", "[calendar-book][S20-P]") {
  const PublishedCouncil council;
  const Sheet sheet = *cycle_sheet(year_of(council));
  CHECK(sheet.table.rows.size() == 12);
  CHECK(at(sheet, "September 2025", "Performance") == "Report to Cabinet (Early September)");
  CHECK(at(sheet, "February 2026", "Performance") == "Plans agreed (3 Feb 2026)");
  CHECK(at(sheet, "April 2025", "Performance") == "Nothing planned");
}

TEST_CASE("A step has who takes part, its period and what it hangs on", "[calendar-book][S30-P]") {
  const PublishedCouncil council;
  const Sheet sheet = *steps_sheet(year_of(council));
  CHECK(at(sheet, "September 2025", "Reference") == "performance/q1-to-cabinet");
  CHECK(at(sheet, "September 2025", "Who takes part") == "Cabinet: Reviews\nAll portfolio holders: Attend");
  CHECK(at(sheet, "September 2025", "Results of") == "April to June 2025");
  CHECK(at(sheet, "September 2025", "Conditions") == "If necessary");
  CHECK(at(sheet, "February 2026", "When") == "2026-02-03");
}

TEST_CASE("A body reviews results, a portfolio holder plans and monitors", "[calendar-book][S40][S44-P]") {
  const PublishedCouncil council;
  const auto sheets = role_sheets(year_of(council));
  REQUIRE(sheets.size() == 2);
  CHECK(at(sheets[0], "September 2025", "What it does") == "Reviews");
  CHECK(at(sheets[0], "September 2025", "Results of") == "April to June 2025");
  CHECK(at(sheets[1], "September 2025", "Performance monitoring") == "Report to Cabinet (Early September)");
  CHECK(at(sheets[1], "September 2025", "Planning") == "Nothing planned");
  CHECK(at(sheets[1], "February 2026", "Planning") == "Plans agreed (3 Feb 2026)");
}

TEST_CASE("The timetable has each step, the day to publish by and the meeting", "[calendar-book][B09-P][B10-P]") {
  const PublishedCouncil council;
  const Sheet sheet = *timetable_sheet(year_of(council));
  REQUIRE(sheet.table.rows.size() == 4);
  CHECK(text_of(sheet.table.rows[0][4]) == "2025-10-07");
  CHECK(text_of(sheet.table.rows[1][2]) == "Papers are published");
  CHECK(text_of(sheet.table.rows[1][4]) == "2025-11-14");
  CHECK(text_of(sheet.table.rows[2][5]) == "49");
  CHECK(text_of(sheet.table.rows[3][2]) == "Cabinet, 24 November 2025");
  CHECK(text_of(sheet.table.rows[3][5]) == "55");
}

TEST_CASE("Each meeting stands with the reports that it receives", "[calendar-book]") {
  const PublishedCouncil council;
  const Sheet sheet = *meetings_sheet(year_of(council));
  CHECK(at(sheet, "Cabinet, 24 November 2025", "Reports") == "Quarter 2 performance report\nEnvironment, quarter 2");
}

}  // namespace goldthread::workbook
