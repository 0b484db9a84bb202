#include <catch2/catch.hpp>

#include "small_council.hpp"
#include "workbook/activities_sheet.hpp"
#include "workbook/budget_sheets.hpp"
#include "workbook/commentary_sheet.hpp"
#include "workbook/exceptions_sheets.hpp"
#include "workbook/measure_details_sheet.hpp"
#include "workbook/measures_sheet.hpp"
#include "workbook/risks_sheet.hpp"
#include "workbook/summary_sheet.hpp"
#include "workbook/trends_sheets.hpp"

namespace goldthread::workbook {

TEST_CASE("The measures sheet prints the record: number, period, target, status, direction, words", "[sheets]") {
  const SmallCouncil council;
  const Sheet sheet = *measures_sheet(council.reported(), Items(council.reported()));
  CHECK(sheet.title == "Measures: Northmere Borough Council, July to September 2025");
  const auto bins = [&](const char* heading) { return at(sheet, "Missed bins", heading); };
  CHECK(bins("Unit") == "per 100,000 collections");
  CHECK(bins("Period") == "Jul to Sep 2025");
  CHECK(bins("Same period a year before") == "66.2");
  CHECK(bins("Period before") == "55.6");
  CHECK(bins("Actual") == "60.8");
  CHECK(bins("Year to date") == "[z]");
  CHECK(bins("Target") == "60.0");
  CHECK(bins("Variance") == "0.8");
  CHECK(bins("Status") == "Close to target");
  CHECK(bins("Since the period before") == "Worse");
  CHECK(bins("Since the same period a year before") == "Better");
  CHECK(bins("About the figure") == "[p] Log for 29 and 30 September to be checked");
  CHECK(at(*commentary_sheet(council.reported(), Items(council.reported())), "Missed bins", "Commentary") ==
        "Two lorries were off the road; 60.8 bins were missed.\n• Both are back\n• See the rounds");
}

TEST_CASE("What adds up over the year is judged by its year to date, beside the period's own figure", "[sheets]") {
  const SmallCouncil council;
  const Sheet sheet = *measures_sheet(council.reported(), Items(council.reported()));
  CHECK(at(sheet, "Trees planted", "Actual") == "250");
  CHECK(at(sheet, "Trees planted", "Year to date") == "1,450");
  CHECK(at(sheet, "Trees planted", "Target") == "2,000");
  CHECK(at(sheet, "Trees planted", "Variance") == "-550");
  CHECK(at(sheet, "Trees planted", "About the figure") == "[share]");
}

TEST_CASE("Where there is no number there is a word or a mark, never a blank", "[sheets]") {
  const SmallCouncil council;
  const Sheet sheet = *measures_sheet(council.reported(), Items(council.reported()));
  CHECK(at(sheet, "Satisfied residents", "Actual") == "[x]");
  CHECK(at(sheet, "Satisfied residents", "Status") == "Not reported");
  CHECK(at(sheet, "Satisfied residents", "Target") == "[z]");
  CHECK(at(sheet, "People affected", "Actual") == "[c]");
  CHECK(at(sheet, "Auditor's opinion", "Actual") == "good");
  CHECK(at(sheet, "Auditor's opinion", "Target") == "fair");
  CHECK(at(sheet, "Auditor's opinion", "Period") == "2024/25");
  CHECK(sheet.table.rows.size() == 5);
  for (const auto& row : sheet.table.rows) {
    for (const Cell& cell : row) CHECK_FALSE(text_of(cell).empty());
  }
}

TEST_CASE("The summary counts each measure once and adds up to the report's own count", "[sheets]") {
  const SmallCouncil council;
  const Sheet sheet = *summary_sheet(council.reported(), Items(council.reported()));
  CHECK(sheet.table.last_row == LastRow::total);
  CHECK(at(sheet, "A greener Northmere", "Status") == "Mixed");
  CHECK(at(sheet, "A greener Northmere", "All measures") == "3");
  CHECK(at(sheet, "A greener Northmere", "Not rated") == "1");
  CHECK(at(sheet, "A greener Northmere", "On target (% of rated)") == "0");
  CHECK(at(sheet, "A decent home", "On target") == "1");
  CHECK(at(sheet, "A decent home", "On target (% of rated)") == "100");
  CHECK(at(sheet, "No pledge: for context", "All measures") == "1");
  CHECK(at(sheet, "No pledge: for context", "On target (% of rated)") == "[z]");
  for (const char* heading : {"On target", "Close to target", "Off target", "Not rated", "All measures"}) {
    int sum = 0;
    for (std::size_t r = 0; r + 1 < sheet.table.rows.size(); ++r) sum += std::stoi(at(sheet, text_of(sheet.table.rows[r][0]), heading));
    CHECK(at(sheet, "Total", heading) == std::to_string(sum));
  }
}

TEST_CASE("Exceptions stand in the record's order, with what was known at the cut", "[sheets]") {
  const SmallCouncil council;
  const Sheet sheet = exceptions_sheet(council.reported(), Items(council.reported()));
  CHECK(text_of(sheet.table.rows[0][0]) == "Trees planted");
  CHECK(at(sheet, "Trees planted", "Actual") == "1,450");
  CHECK(at(sheet, "Trees planted", "Periods in a row off target") == "2");
  CHECK(at(sheet, "Trees planted", "Why") == "No reason was given");
  CHECK(at(sheet, "Trees planted", "What is being done") == "No action plan");
  CHECK(at(sheet, "Missed bins", "What is being done") == "1 of 2 actions done\nHire two lorries (due 3 Nov 2025)");
  CHECK(at(sheet, "Missed bins", "Reference") == "missed-bins");
}

TEST_CASE("A report without exceptions says so in one row", "[sheets]") {
  SmallCouncil council;
  council.derived.reports[0].exceptions.clear();
  council.derived.reports[0].activity_exceptions.clear();
  const Sheet sheet = exceptions_sheet(council.reported(), Items(council.reported()));
  REQUIRE(sheet.table.rows.size() == 1);
  CHECK(text_of(sheet.table.rows[0][0]) == "There are no exceptions");
  CHECK_FALSE(activity_exceptions_sheet(council.reported(), Items(council.reported())));
}

TEST_CASE("Details tell what a measure is and how it is judged", "[sheets]") {
  const SmallCouncil council;
  const Sheet sheet = *measure_details_sheet(council.reported(), Items(council.reported()));
  CHECK(sheet.name == "Measure details");
  CHECK(at(sheet, "Missed bins", "Reference") == "missed-bins");
  CHECK(at(sheet, "Missed bins", "Pledge") == "A greener Northmere");
  CHECK(at(sheet, "Missed bins", "Good performance") == "Lower is better");
  CHECK(at(sheet, "Missed bins", "Frequency") == "Every quarter");
  CHECK(at(sheet, "Missed bins", "Definition") == "Bins not emptied on the right day.");
  CHECK(at(sheet, "Missed bins", "Organisation") == "Environment");
  CHECK(at(sheet, "Trees planted", "Definition") == "Trees of any size.");
  CHECK(at(sheet, "Auditor's opinion", "Outcome") == "[z]");
}

TEST_CASE("Trends have a sheet for each frequency, newest period last", "[sheets]") {
  const SmallCouncil council;
  const auto sheets = trends_sheets(council.reported(), Items(council.reported()));
  REQUIRE(sheets.size() == 2);
  const Sheet& quarters = sheets[0];
  CHECK(quarters.name == "Trends");
  CHECK(quarters.table.columns.size() == 13);
  CHECK(quarters.table.columns[3].heading == "Jul to Sep 2023");
  CHECK(quarters.table.columns[11].heading == "Jul to Sep 2025");
  CHECK(at(quarters, "Missed bins", "Jul to Sep 2025") == "60.8");
  CHECK(at(quarters, "Missed bins", "Jul to Sep 2024") == "66.2");
  CHECK(at(quarters, "Missed bins", "Jul to Sep 2023") == "[z]");
  CHECK(at(quarters, "Missed bins", "Marks") == "Jul to Sep 2025 [p]");
  CHECK(at(quarters, "Trees planted", "Jul to Sep 2025") == "250");
  CHECK(at(quarters, "People affected", "Jul to Sep 2025") == "[c]");
  CHECK(at(sheets[1], "Auditor's opinion", "2024/25") == "good");
}

TEST_CASE("A figure entered after the cut is not in the trends", "[sheets]") {
  SmallCouncil council;
  derive::FigureRecord& latest = council.derived.measures[council.content.find("missed-bins")->index].figures[2];
  model::Figure late = *latest.entry;
  late.entered_on = model::Date::parse("2025-10-20");
  latest.entry = &late;
  const auto sheets = trends_sheets(council.reported(), Items(council.reported()));
  CHECK(at(sheets[0], "Missed bins", "Jul to Sep 2025") == "[x]");
}

TEST_CASE("Activities show dates, lateness and both views", "[sheets]") {
  const SmallCouncil council;
  const Sheet sheet = *activities_sheet(council.reported(), Items(council.reported()));
  CHECK(sheet.name == "Key activities");
  const auto rounds = [&](const char* heading) { return at(sheet, "Redesign the rounds", heading); };
  CHECK(rounds("First planned end") == "2025-09-30");
  CHECK(rounds("Latest agreed end") == "2025-11-28");
  CHECK(rounds("Days late") == "59");
  CHECK(rounds("Status") == "Off track");
  CHECK(rounds("Milestones") == "1 of 2 milestones done.");
  CHECK(rounds("Officer’s own view") == "Delayed: The crews are ready");
  CHECK(rounds("Progress") == "Lease signed");
  CHECK(rounds("Lead officer") == "Head of Waste");
}

TEST_CASE("Risks show the score, its movement and its level as a word", "[sheets]") {
  const SmallCouncil council;
  const Sheet sheet = *risks_sheet(council.reported(), Items(council.reported()));
  CHECK(at(sheet, "Flooding", "Likelihood") == "3");
  CHECK(at(sheet, "Flooding", "Impact") == "4");
  CHECK(at(sheet, "Flooding", "Score now") == "12");
  CHECK(at(sheet, "Flooding", "Movement") == "Up 3");
  CHECK(at(sheet, "Flooding", "Level") == "Medium");
  CHECK(at(sheet, "Flooding", "Controls") == "Pumps tested (monthly)");
  CHECK(at(sheet, "Flooding", "What may happen") == "The depot floods\nBecause: Heavier rain\nSo that: Rounds stop");
}

TEST_CASE("Revenue and capital stand apart, each with the sum that was derived", "[sheets]") {
  const SmallCouncil council;
  const Sheet revenue = *budget_sheet(council.reported(), model::Fund::revenue);
  CHECK(revenue.name == "Revenue");
  CHECK(revenue.table.rows.size() == 3);
  CHECK(at(revenue, "Garden waste charges", "Kind") == "Income");
  CHECK(at(revenue, "Garden waste charges", "Variance (£000)") == "-3");
  CHECK(at(revenue, "Waste collection", "Variance (% of budget)") == "1.3");
  CHECK(at(revenue, "Total", "Budget (£000)") == "1,000");
  CHECK(at(revenue, "Total", "Variance (£000)") == "12");
  const Sheet capital = *budget_sheet(council.reported(), model::Fund::capital);
  CHECK(capital.table.rows.size() == 2);
  CHECK(at(capital, "Total", "Budget (£000)") == "400");
}

TEST_CASE("A directorate's report has its own lines and risks, and no sum of the whole council", "[sheets]") {
  SmallCouncil council(
      Files{{"reports/2025-26-q2/index.md",
             "+++\ntitle = \"Place, quarter 2\"\nseries = \"directorate\"\norganisation = \"place\"\nperiod = \"2025-26 q2\"\ndata_cut = "
             "2025-10-07\n+++\n"}});
  CHECK_FALSE(budget_sheet(council.reported(), model::Fund::revenue));
  CHECK(budget_sheet(council.reported(), model::Fund::capital)->table.rows.size() == 1);
  CHECK_FALSE(risks_sheet(council.reported(), Items(council.reported())));
}

TEST_CASE("Two items of one title are told apart, so that one text leads to one page", "[sheets]") {
  const SmallCouncil council(Files{{"activities/new-rounds.md",
                                    "+++\ntitle = \"Missed bins\"\noutcome = \"clean-streets\"\nlead = \"head-of-waste\"\ndue = "
                                    "2025-09-30\n+++\n"}});
  const Items items(council.reported());
  CHECK(items.name({model::Kind::measure, council.content.find("missed-bins")->index}) == "Missed bins");
  CHECK(items.name({model::Kind::activity, 0}) == "Missed bins (new-rounds)");
}

}  // namespace goldthread::workbook
