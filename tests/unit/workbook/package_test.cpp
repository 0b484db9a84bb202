#include "workbook/package.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

#include "work/parallel.hpp"
#include "workbook/zip_archive.hpp"

using namespace goldthread::workbook;
using goldthread::model::Date;
using goldthread::model::Decimal;

namespace {

Workbook small_book() {
  Workbook book{
      {"Quarter 2 report: tables", "Northmere Borough Council", "Performance", "performance, targets", "en-GB", *Date::of(2025, 11, 14)},
      {"Cover",
       "Quarter 2 report: tables",
       {{CoverLine::Kind::heading, std::string("Status")},
        {CoverLine::Kind::text, std::string("As reported to Cabinet.")},
        {CoverLine::Kind::text, PageLink{"Quarter 2 report on the web", "https://performance.northmere.example/reports/q2/"}}}},
      {},
      {},
      "... Continued on the web page."};
  Sheet sheet;
  sheet.name = "Key measures";
  sheet.title = "Measures, July to September 2025";
  sheet.introduction = {"This worksheet contains one table."};
  sheet.table = {"Measures",
                 {{"Measure", 200, {}}, {"Actual", 90, {}}, {"Status", 100, {}}, {"Due", 100, {}}},
                 {{PageLink{"Missed bins", "https://performance.northmere.example/measures/missed-bins/"},
                   Number{*Decimal::parse("9.95"), 2}, StatusWord{"On target", Tone::good}, *Date::of(2025, 11, 28)},
                  {SheetLink{"", "Key measures"}, std::string("[x]"), StatusWord{"Not due", Tone::none}, std::string("[z]")}},
                 LastRow::ordinary};
  book.sheets.push_back(sheet);
  return book;
}

std::string part(const std::string& xlsx, std::string_view name) {
  for (const ZipMember& member : read_zip(xlsx)) {
    if (member.name == name) return unpacked(member);
  }
  FAIL("no part " << name);
  return {};
}

bool holds(const std::string& text, std::string_view what) { return text.find(what) != std::string::npos; }

}  // namespace

TEST_CASE("A workbook holds what libxlsxwriter leaves out, and no order to calculate", "[package]") {
  const std::string xlsx = packaged(small_book());
  CHECK(holds(part(xlsx, "docProps/core.xml"), "<dc:language>en-GB</dc:language></cp:coreProperties>"));
  CHECK(holds(part(xlsx, "docProps/core.xml"), "<dcterms:created xsi:type=\"dcterms:W3CDTF\">2025-11-14T00:00:00Z<"));
  CHECK(holds(part(xlsx, "docProps/core.xml"), "<dc:title>Quarter 2 report: tables</dc:title>"));
  const std::string styles = part(xlsx, "xl/styles.xml");
  CHECK(holds(styles, "<cellStyle name=\"Heading 1\" xfId=\"1\" builtinId=\"16\"/>"));
  CHECK(holds(styles, "<cellStyle name=\"Heading 2\" xfId=\"2\" builtinId=\"17\"/>"));
  CHECK_FALSE(holds(part(xlsx, "xl/workbook.xml"), "calcPr"));
}

TEST_CASE("The same description gives the same bytes", "[package]") { CHECK(packaged(small_book()) == packaged(small_book())); }

TEST_CASE("Dates have the months of the workbook's language, whatever the reader's own is", "[package]") {
  Workbook book = small_book();
  CHECK(holds(part(packaged(book), "xl/styles.xml"), "[$-809]d mmm yyyy"));
  book.properties.language = "cy";
  CHECK(holds(part(packaged(book), "xl/styles.xml"), "[$-452]d mmm yyyy"));
  CHECK_FALSE(holds(part(packaged(book), "xl/styles.xml"), "[$-809]"));
}

TEST_CASE("Numbers are numbers, words words, and a table has its name and headings", "[package]") {
  const std::string xlsx = packaged(small_book());
  const std::string sheet = part(xlsx, "xl/worksheets/sheet2.xml");
  CHECK(holds(sheet, "<v>9.949999999999999</v>"));  // the double nearest to 9.95, as 16 digits: it reads back as 9.95
  CHECK(std::stod("9.949999999999999") == 9.95);
  CHECK(holds(sheet, "<v>45989</v>"));  // 28 November 2025
  CHECK(holds(sheet, "<hyperlink ref=\"A5\" location=\"'Key_measures'!A1\" display=\"Key_measures\"/>"));
  CHECK(holds(part(xlsx, "xl/worksheets/_rels/sheet2.xml.rels"), "https://performance.northmere.example/measures/missed-bins/"));
  const std::string table = part(xlsx, "xl/tables/table1.xml");
  CHECK(holds(table, "displayName=\"Measures\" ref=\"A3:D5\""));
  CHECK(holds(table, "name=\"Actual\""));
  CHECK_FALSE(holds(table, "autoFilter"));
  CHECK_FALSE(holds(sheet, "<f>"));
}

TEST_CASE("Hostile text cannot break the file, become a formula or a link", "[package]") {
  const std::vector<std::string> hostile = {
      "=cmd|' /C calc'!A0", "_x0041_", std::string("nul\0bell\x07", 9), std::string(40000, 'x'), "\xFF\xFE\xED\xA0\x80", "<b>&\"]]>", "",
      "\xEF\xBF\xBF"};
  for (const std::string& text : hostile) {
    Workbook book = small_book();
    book.properties.title = book.properties.author = book.properties.subject = book.properties.keywords = book.properties.language = text;
    book.cover.name = book.cover.title = text;
    for (CoverLine& line : book.cover.lines) line.content = text;
    book.cover.lines.push_back({CoverLine::Kind::text, PageLink{text, text}});
    book.cover.lines.push_back({CoverLine::Kind::text, PageLink{"Somewhere", "javascript:alert(1)"}});
    book.sheets.push_back(book.sheets[0]);
    for (Sheet& sheet : book.sheets) {
      sheet.name = sheet.title = sheet.introduction[0] = sheet.table.name = text;
      for (Column& column : sheet.table.columns) column.heading = text;
      sheet.table.rows = {{text, text, text, text}, {StatusWord{text, Tone::bad}, PageLink{text, text}, SheetLink{text, text}, text}};
    }
    const std::string xlsx = packaged(book);
    CHECK(xlsx == packaged(book));
    for (const ZipMember& member : read_zip(xlsx)) {
      const std::string content = unpacked(member);
      CHECK_FALSE(holds(content, "javascript:"));
      CHECK_FALSE(holds(content, "<f>"));
      if (member.name != "xl/sharedStrings.xml") continue;
      CHECK_FALSE(holds(content, "_x0041_"));  // "A" to Excel
      CHECK_FALSE(holds(content, "\xFF"));
    }
  }
}

TEST_CASE("A date before computers is no call for the clock", "[package]") {
  Workbook book = small_book();
  book.properties.created = *Date::of(1970, 1, 1);
  CHECK(holds(part(packaged(book), "docProps/core.xml"), ">1970-01-01T00:00:00Z<"));
}

TEST_CASE("Books that are made at one time keep each its own day", "[package]") {
  const Workbook book = small_book();
  std::vector<std::string> wrong(600);
  goldthread::work::for_each(wrong.size(), 2, [&](std::size_t i) {
    Workbook own = book;
    own.properties.created = Date::of(2025, 11, 14)->plus_days(static_cast<int>(i));
    const std::string core = part(packaged(own), "docProps/core.xml");
    const std::string day = own.properties.created.text() + "T00:00:00Z<";
    for (const char* name : {"created", "modified"}) {
      if (!holds(core, std::string("<dcterms:") + name + " xsi:type=\"dcterms:W3CDTF\">" + day)) wrong[i] = core;
    }
  });
  CHECK(std::count(wrong.begin(), wrong.end(), std::string()) == static_cast<std::ptrdiff_t>(wrong.size()));
}
