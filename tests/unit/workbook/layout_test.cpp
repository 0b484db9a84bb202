#include "workbook/layout.hpp"

#include <catch2/catch.hpp>
#include <numeric>

#include "workbook/text_width.hpp"

using namespace goldthread::workbook;
using goldthread::model::Date;
using goldthread::model::Decimal;

namespace {

Number number(const char* text, int decimals) { return {*Decimal::parse(text), decimals}; }

Sheet sheet_of(std::vector<Column> columns, std::vector<std::vector<Cell>> rows) {
  Sheet sheet;
  sheet.name = "Measures";
  sheet.title = "Measures";
  sheet.introduction = {"This worksheet contains one table."};
  sheet.table = {"Measures", std::move(columns), std::move(rows), LastRow::ordinary};
  return sheet;
}

}  // namespace

TEST_CASE("Cells show numbers with commas and their own decimals", "[layout]") {
  CHECK(shown(number("1250.5", 1)) == "1,250.5");
  CHECK(shown(number("-1234567", 0)) == "-1,234,567");
  CHECK(shown(number("999", 2)) == "999.00");
  CHECK(shown(number("-100", 0)) == "-100");
  CHECK(shown(Cell(std::string("good"))) == "good");
}

TEST_CASE("A column is as wide as its content, within what it may take", "[layout]") {
  const Sheet sheet = sheet_of({{"Measure", 200, {}}, {"Actual", 200, {}}},
                               {{std::string("Bins"), number("1", 0)},
                                {std::string("A rather long name that wraps at the width that it may take"), number("2", 0)}});
  const SheetLayout layout = lay_out(sheet);
  CHECK(layout.widths[0] >= 200);
  CHECK(layout.widths[0] < 330);
  CHECK(layout.widths[1] < 90);
  CHECK(layout.row_heights[0] == Approx(17));
  CHECK(layout.row_heights[1] > 30);
}

TEST_CASE("Headings and words stand right where a column is mostly numbers", "[layout]") {
  const Sheet sheet =
      sheet_of({{"Measure", 200, {}}, {"Actual", 90, {}}, {"Target", 90, {}}}, {{std::string("a"), number("1", 0), number("1", 0)},
                                                                                {std::string("b"), std::string("[x]"), std::string("[z]")},
                                                                                {std::string("c"), number("3", 0), std::string("[z]")}});
  CHECK(lay_out(sheet).aligns == std::vector<Align>{Align::left, Align::right, Align::left});
}

TEST_CASE("Text above the table has the width it needs", "[layout]") {
  Sheet sheet = sheet_of({{"A", 100, {}}, {"B", 100, {}}}, {{std::string("a"), std::string("b")}});
  sheet.introduction.push_back("This line is a good deal longer than two narrow columns of one letter each.");
  const SheetLayout layout = lay_out(sheet);
  CHECK(std::accumulate(layout.widths.begin(), layout.widths.end(), 0) >= text_width(sheet.introduction.back()));
}

TEST_CASE("A sheet never prints at less than 65 per cent", "[layout]") {
  std::vector<Column> columns;
  std::vector<Cell> row;
  for (int i = 0; i < 14; ++i) {
    columns.push_back({"Heading " + std::to_string(i), 300, {}});
    row.emplace_back(std::string(400, 'x'));
  }
  for (const Paper paper : {Paper::landscape, Paper::portrait}) {
    Sheet sheet = sheet_of(columns, {row});
    sheet.paper = paper;
    CHECK(print_scale(lay_out(sheet), paper) >= least_print_scale);
  }
}

TEST_CASE("Where the page is full, a long text gets what short ones can spare", "[layout]") {
  std::string sentence;
  for (int i = 0; i < 60; ++i) sentence += "some words ";
  const std::string few_words = "some words that take up one line or two here";
  std::vector<Column> columns(6, Column{"A heading", 330, {}});
  for (std::size_t c = 0; c < columns.size(); ++c) columns[c].heading += std::to_string(c);
  const Sheet sheet = sheet_of(columns, {{few_words, few_words, few_words, few_words, few_words, sentence}});
  const SheetLayout layout = lay_out(sheet);
  CHECK(print_scale(layout, Paper::landscape) >= least_print_scale - 0.01);
  for (std::size_t c = 0; c < 5; ++c) {
    CHECK(layout.widths[c] < layout.widths[5] / 2);
    CHECK(wrapped_lines(few_words, Weight::regular, layout.widths[c] - 19) <= 4);
  }
  CHECK(layout.row_heights[0] < 200);
}

TEST_CASE("A text too long for Excel's highest row gets all the page's width, then is cut and says so", "[layout]") {
  std::string words;
  for (int i = 0; i < 6000; ++i) words += "word ";
  const Sheet sheet = sheet_of({{"Measure", 200, {}}, {"Commentary", 250, {}}},
                               {{std::string("Bins"), words}, {std::string("Bins"), std::string("Short.")}});
  const SheetLayout layout = lay_out(sheet);
  CHECK(layout.row_heights[0] == 409);
  CHECK(layout.widths[1] > 1000);
  const Sheet cut = cut_to_fit(sheet, layout, "... Continued on the web page.");
  CHECK(std::get<std::string>(cut.table.rows[0][1]).ends_with("... Continued on the web page."));
  CHECK(lay_out(cut).row_heights[0] < 409);
  CHECK(std::get<std::string>(cut.table.rows[1][1]) == "Short.");
}
