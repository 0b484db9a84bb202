#include "data/csv_writer.hpp"

#include <catch2/catch.hpp>

namespace goldthread::data {

namespace {

std::string cell(std::string_view text) {
  CsvWriter out(1);
  out.text(text).end_row();
  return out.take();
}

}  // namespace

TEST_CASE("a row ends in CRLF, a cell is quoted only where it must be") {
  CHECK(cell("Missed bins") == "Missed bins\r\n");
  CHECK(cell("") == "\r\n");
  CHECK(cell("bins, boxes and bags") == "\"bins, boxes and bags\"\r\n");
  CHECK(cell("the \"big\" clean") == "\"the \"\"big\"\" clean\"\r\n");
  CHECK(cell("two\nlines") == "\"two\nlines\"\r\n");
  CHECK(cell("two\r\nlines") == "\"two\r\nlines\"\r\n");
  CHECK(cell(" spaces ") == "\" spaces \"\r\n");
  CHECK(cell("caf\xC3\xA9 \xE2\x80\x93 \xC2\xA3") == "caf\xC3\xA9 \xE2\x80\x93 \xC2\xA3\r\n");
}

TEST_CASE("text that a spreadsheet would run as a formula gets an apostrophe") {
  CHECK(cell("=1+1") == "'=1+1\r\n");
  CHECK(cell("+44 1234") == "'+44 1234\r\n");
  CHECK(cell("-5 to 10") == "'-5 to 10\r\n");
  CHECK(cell("@SUM(A1)") == "'@SUM(A1)\r\n");
  CHECK(cell("\t=1") == "'\t=1\r\n");
  CHECK(cell("\r=1") == "\"'\r=1\"\r\n");
  CHECK(cell("\n=1") == "\"'\n=1\"\r\n");
  CHECK(cell("=HYPERLINK(\"http://x\",\"y\")") == "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"\r\n");
  CHECK(cell("a=b") == "a=b\r\n");
}

TEST_CASE("numbers and dates are never changed: a minus is a minus") {
  CsvWriter out(6);
  out.number(model::Decimal::parse("-12.50"), 2).number(model::Decimal::parse("1234567.5"), 1).number(model::Decimal(3), 1);
  out.whole(-7).date(model::Date::parse("2025-11-14")).truth(true).end_row();
  out.number(std::nullopt, 1).whole(std::nullopt).date(std::nullopt).absent().code("on-target").truth(false).end_row();
  CHECK(out.take() == "-12.50,1234567.5,3.0,-7,2025-11-14,true\r\n,,,,on-target,false\r\n");
}

}  // namespace goldthread::data
