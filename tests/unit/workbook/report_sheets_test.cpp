#include "workbook/report_sheets.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

#include "published_council.hpp"
#include "workbook/action_plans_sheet.hpp"
#include "workbook/alignment_sheet.hpp"
#include "workbook/changes_sheet.hpp"
#include "workbook/data_quality_sheet.hpp"
#include "workbook/forecasts_sheet.hpp"
#include "workbook/history_sheet.hpp"
#include "workbook/milestones_sheet.hpp"
#include "workbook/projects_sheet.hpp"
#include "workbook/scorecard_sheets.hpp"
#include "workbook/status_chart.hpp"
#include "workbook/thread_sheet.hpp"

namespace goldthread::workbook {

namespace {

const std::string q2 = "2025-26-q2";

std::string cell(const Sheet& sheet, std::size_t row, const std::string& heading) {
  const auto& columns = sheet.table.columns;
  const auto found = std::find_if(columns.begin(), columns.end(), [&](const Column& column) { return column.heading == heading; });
  REQUIRE(found != columns.end());
  return text_of(sheet.table.rows.at(row)[static_cast<std::size_t>(found - columns.begin())]);
}

// The first row in which the column reads so.
std::size_t row_with(const Sheet& sheet, const std::string& heading, const std::string& text) {
  for (std::size_t r = 0; r < sheet.table.rows.size(); ++r) {
    if (cell(sheet, r, heading) == text) return r;
  }
  FAIL("no row with " << text);
  return 0;
}

}  // namespace

TEST_CASE("The thread names what each item is part of, each once, from the top down", "[sheets][B05-P]") {
  const PublishedCouncil council;
  const Reported reported = council.report(q2);
  const Sheet sheet = *thread_sheet(reported, Items(reported));
  CHECK(text_of(sheet.table.rows[0][1]) == "A greener Northmere");
  CHECK(cell(sheet, 0, "Part of") == "[z]");
  const std::size_t outcome = row_with(sheet, "Title", "Clean streets");
  CHECK(outcome == 1);
  CHECK(cell(sheet, outcome, "Part of") == "A greener Northmere");
  const std::size_t bins = row_with(sheet, "Title", "Missed bins");
  CHECK(cell(sheet, bins, "Kind") == "Measure");
  CHECK(cell(sheet, bins, "Reference of what it is part of") == "clean-streets");
  CHECK(cell(sheet, row_with(sheet, "Title", "A new depot"), "Part of") == "Clean streets");
  CHECK(cell(sheet, row_with(sheet, "Title", "Auditor's opinion"), "Part of") == "A decent home");
  CHECK(cell(sheet, sheet.table.rows.size() - 1, "Title") == "People affected");
  CHECK(sheet.table.rows.size() == 2 + 1 + 5 + 2);
}

TEST_CASE("The status history gives the last five results, the newest first", "[sheets]") {
  const PublishedCouncil council;
  const Reported reported = council.report(q2);
  const Sheet sheet = *history_sheet(reported, Items(reported));
  CHECK(at(sheet, "Missed bins", "Frequency") == "Every quarter");
  CHECK(at(sheet, "Missed bins", "Newest period") == "Jul to Sep 2025");
  CHECK(at(sheet, "Missed bins", "Newest") == "Close to target");
  CHECK(at(sheet, "Missed bins", "One period before") == "On target");
  CHECK(at(sheet, "Missed bins", "Two periods before") == "No target");
  CHECK(at(sheet, "Trees planted", "Two periods before") == "[z]");
}

TEST_CASE("Action plans stand a row an action, as known at the report's cut", "[sheets][A08]") {
  const PublishedCouncil council;
  const Reported reported = council.report(q2);
  const Sheet sheet = *action_plans_sheet(reported, Items(reported));
  REQUIRE(sheet.table.rows.size() == 2);
  CHECK(cell(sheet, 0, "About") == "Missed bins");
  CHECK(cell(sheet, 0, "Reference") == "bins");
  CHECK(cell(sheet, 0, "Action") == "Hire two lorries");
  CHECK(cell(sheet, 0, "Done on") == "[z]");
  CHECK(cell(sheet, 0, "How it stands") == "To come");
  CHECK(cell(sheet, 1, "Done on") == "2025-09-20");
  CHECK(cell(sheet, 1, "How it stands") == "Done");
  CHECK(cell(sheet, 1, "Plan closed") == "Open");
}

TEST_CASE("Milestones stand a row each, and what was done after the cut is not done", "[sheets]") {
  const PublishedCouncil council;
  const Reported reported = council.report(q2);
  const Sheet sheet = *milestones_sheet(reported, Items(reported));
  CHECK(cell(sheet, row_with(sheet, "Milestone", "Crews consulted"), "How it stands") == "Done");
  CHECK(cell(sheet, row_with(sheet, "Milestone", "Roof on"), "How it stands") == "Not done yet, and late");
  const std::size_t opened = row_with(sheet, "Milestone", "Opened");
  CHECK(cell(sheet, opened, "Done on") == "[z]");
  CHECK(cell(sheet, opened, "How it stands") == "Not due yet");
}

TEST_CASE("Projects stand by kind with a column a month of the report's year", "[sheets][S10-P]") {
  const PublishedCouncil council;
  const Reported reported = council.report(q2);
  const Sheet sheet = *projects_sheet(reported, Items(reported));
  REQUIRE(sheet.table.rows.size() == 1);
  CHECK(sheet.table.columns[4].heading == "Apr 2025");
  CHECK(sheet.table.columns[15].heading == "Mar 2026");
  CHECK(cell(sheet, 0, "Apr 2025") == "Update");
  CHECK(cell(sheet, 0, "May 2025") == "Missed");
  CHECK(cell(sheet, 0, "Jun 2025") == "Update");
  CHECK(cell(sheet, 0, "Oct 2025") == "Not due");
  CHECK(cell(sheet, 0, "Missed") == "4");
}

TEST_CASE("A directorate has a scorecard by perspective, at the report's own date", "[sheets][S36]") {
  const PublishedCouncil council;
  const Reported reported = council.report(q2);
  const auto sheets = scorecard_sheets(reported, Items(reported));
  REQUIRE(sheets.size() == 1);
  CHECK(sheets[0].name == "Scorecard Environment");
  const std::size_t bins = row_with(sheets[0], "Measure", "Missed bins");
  CHECK(cell(sheets[0], bins, "Perspective") == "Customer");
  CHECK(cell(sheets[0], bins, "Actual") == "60.8");
  CHECK(cell(sheets[0], row_with(sheets[0], "Measure", "Trees planted"), "Actual") == "1,450");
  CHECK(cell(sheets[0], row_with(sheets[0], "Perspective", "Finance"), "Measure") == "No measures");
}

TEST_CASE("Statutory alignment lists each code, told or not", "[sheets][A06-P]") {
  const PublishedCouncil council;
  const Reported reported = council.report(q2);
  const Sheet sheet = *alignment_sheet(reported, Items(reported));
  REQUIRE(sheet.table.rows.size() == 2);
  CHECK(cell(sheet, 0, "Code") == "bvpi:88");
  CHECK(cell(sheet, 0, "Measure") == "Missed bins");
  CHECK(cell(sheet, 0, "Pledge") == "A greener Northmere");
  CHECK(cell(sheet, 1, "Measure") == "None of ours");
  CHECK(sheet.introduction[0] == "1 of 2 indicators are told by one of our measures.");
}

TEST_CASE("Data quality has the days and the headings that anyone says something under", "[sheets][A04]") {
  const PublishedCouncil council;
  const Reported reported = council.report(q2);
  const Sheet sheet = *data_quality_sheet(reported, Items(reported));
  CHECK(at(sheet, "Missed bins", "Entered on") == "2025-10-06");
  CHECK(at(sheet, "Missed bins", "Days after its period") == "6");
  CHECK(at(sheet, "Missed bins", "Accuracy") == "Two days were counted by hand");
  CHECK(at(sheet, "Trees planted", "Accuracy") == "Nothing said");
  CHECK(at(sheet, "Trees planted", "Entered on") == "[x]");
  const auto& columns = sheet.table.columns;
  CHECK(std::none_of(columns.begin(), columns.end(), [](const Column& column) { return column.heading == "Relevance"; }));
}

TEST_CASE("Forecasts name their method and stand beside no status", "[sheets]") {
  const PublishedCouncil council;
  const Reported reported = council.report(q2);
  const Sheet sheet = *forecasts_sheet(reported, Items(reported));
  REQUIRE(sheet.table.rows.size() == 1);
  CHECK(at(sheet, "Trees planted", "Forecast for the year") == "2,900");
  CHECK(at(sheet, "Trees planted", "Target") == "4,000");
  CHECK(at(sheet, "Trees planted", "Variance") == "-1,100");
  CHECK(at(sheet, "Trees planted", "Method") == "Straight line");
}

TEST_CASE("Changes tell what was put right since the report before, and of a withdrawal neither value", "[sheets]") {
  const PublishedCouncil council;
  const Reported reported = council.report(q2);
  const Sheet sheet = changes_sheet(reported, Items(reported));
  const std::size_t correction = row_with(sheet, "What changed", "Correction");
  CHECK(cell(sheet, correction, "Was") == "54.0");
  CHECK(cell(sheet, correction, "Is now") == "55.6");
  CHECK(std::holds_alternative<Number>(sheet.table.rows[correction][4]));
  CHECK(cell(sheet, correction, "Why") == "A round was left out");
  const std::size_t withdrawal = row_with(sheet, "What changed", "Withdrawn");
  CHECK(cell(sheet, withdrawal, "Was") == "[c]");
  CHECK(cell(sheet, withdrawal, "Is now") == "[c]");
  const std::size_t moved = row_with(sheet, "What changed", "New date");
  CHECK(cell(sheet, moved, "Was") == "2025-09-30");
  CHECK(cell(sheet, moved, "Is now") == "2025-11-28");
}

TEST_CASE("A report in which nothing changed says so in one row", "[sheets]") {
  const PublishedCouncil council;
  const Reported reported = council.report("2025-26-q2-environment");
  PublishedCouncil without(Files{{"revisions.toml", ""}});
  const Reported first = without.report("2025-26-q1");
  const Sheet sheet = changes_sheet(first, Items(first));
  REQUIRE(sheet.table.rows.size() == 1);
  CHECK(cell(sheet, 0, "What changed") == "There are no changes");
  CHECK(changes_sheet(reported, Items(reported)).table.rows.size() == 2);
}

TEST_CASE("The chart of statuses draws the counts that each report of the series printed", "[sheets]") {
  const PublishedCouncil council;
  const Sheet data = *chart_data_sheet(council.report(q2));
  REQUIRE(data.table.rows.size() == 2);
  CHECK(text_of(data.table.rows[0][0]) == "Apr to Jun 2025");
  for (std::size_t i = 0; i < 2; ++i) {
    const auto& counts = council.derived().reports[i == 0 ? 0 : 1].counts.measures;
    CHECK(cell(data, i, "All measures") == std::to_string(counts.total));
    CHECK(cell(data, i, "On target") == std::to_string(counts.of(model::MeasureStatus::on_target)));
  }
  const ChartSheet chart = status_chart(data, council.report(q2));
  CHECK(chart.chart.rows == 2);
  CHECK(chart.chart.sheet == data.name);
  CHECK_FALSE(chart_data_sheet(council.report("2025-26-q1")));
}

}  // namespace goldthread::workbook
