#include "workbook/names.hpp"

#include <catch2/catch.hpp>

#include "workbook/safe_text.hpp"

using namespace goldthread::workbook;

TEST_CASE("Sheet names are what Excel takes", "[names]") {
  CHECK(sheet_name("Key activities", {}) == "Key_activities");
  CHECK(sheet_name(" Trends ", {}) == "_Trends_");
  CHECK(sheet_name("a[b]:c*d?e/f\\g'h", {}) == "abcdefgh");
  CHECK(sheet_name("_x0041_", {}) == "_x0041-_");
  CHECK(sheet_name("=-@cmd|x", {}) == "cmd|x");
  CHECK(sheet_name("History", {}) == "History_sheet");
  CHECK(sheet_name("", {}) == "_sheet");
  CHECK(sheet_name("Measures", {"measures"}) == "Measures_2");
  const std::string longest = sheet_name("Llanfairpwllgwyngyllgogerychwyrndrobwll", {});
  CHECK(longest == "Llanfairpwllgwyngyllgogerychwyr");
  CHECK(sheet_name("Llanfairpwllgwyngyllgogerychwyrndrobwll", {longest}) == "Llanfairpwllgwyngyllgogerychw_2");
  CHECK(utf16_length(sheet_name("😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀", {})) == 30);
}

TEST_CASE("Table names are what Excel takes", "[names]") {
  CHECK(table_name("Measures 2025-26 q2", {}) == "Measures_2025_26_q2");
  CHECK(table_name("2025", {}) == "Table_of_2025");
  CHECK(table_name("AB12", {}) == "Table_of_AB12");
  CHECK(table_name("R1C1", {}) == "Table_of_R1C1");
  CHECK(table_name("rc", {}) == "Table_of_rc");
  CHECK(table_name("Tŷ mawr", {}) == "T_mawr");
  CHECK(table_name("Risks", {"RISKS"}) == "Risks_2");
}

TEST_CASE("No two headings are the same", "[names]") {
  CHECK(column_heading("Goal", {"goal"}) == "Goal 2");
  CHECK(column_heading("Goal", {"goal", "Goal 2"}) == "Goal 3");
  CHECK(column_heading("Two\nlines", {}) == "Two lines");
  CHECK(utf16_length(column_heading(std::string(40000, 'x'), {})) == 255);
  CHECK(column_heading("", {}) == "?");
}
