#include "data/csv_writer.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

namespace goldthread::data {

namespace {

// What is written by `fill`.
template <class Fill>
std::string written(std::size_t columns, Fill fill) {
  std::string out;
  CsvWriter csv(columns, [&](std::string_view piece) { out += piece; });
  fill(csv);
  csv.finish();
  return out;
}

std::string cell(std::string_view text) {
  const std::string row = written(1, [&](CsvWriter& csv) { csv.text(text).end_row(); });
  REQUIRE(row.substr(row.size() - 2) == "\r\n");
  return row.substr(0, row.size() - 2);
}

std::string number_cell(const char* literal, int decimals) {
  return written(1, [&](CsvWriter& csv) { csv.number(model::Decimal::parse(literal), decimals).end_row(); });
}

}  // namespace

TEST_CASE("a row ends with a carriage return and a line feed, the last one too") {
  CHECK(written(2, [](CsvWriter& csv) {
          csv.text("a").text("b").end_row();
          csv.text("c").absent().end_row();
        }) == "a,b\r\nc,\r\n");
}

TEST_CASE("a cell stands in quotes where it must, and a quote in it is doubled") {
  CHECK(cell("plain words") == "plain words");
  CHECK(cell("one, two") == "\"one, two\"");
  CHECK(cell("say \"so\"") == "\"say \"\"so\"\"\"");
  CHECK(cell("one\ntwo") == "\"one\ntwo\"");
  CHECK(cell("one\r\ntwo") == "\"one\r\ntwo\"");
  CHECK(cell(" indented") == "\" indented\"");
  CHECK(cell("trailing ") == "\"trailing \"");
  CHECK(cell("").empty());
  CHECK(cell("Größe; 5|6") == "Größe; 5|6");
}

TEST_CASE("a text that a spreadsheet would run gets an apostrophe in front") {
  CHECK(cell("=1+1") == "'=1+1");
  CHECK(cell("+44 20") == "'+44 20");
  CHECK(cell("-2") == "'-2");
  CHECK(cell("@cmd") == "'@cmd");
  CHECK(cell("\tx") == "'\tx");
  CHECK(cell("\rx") == "\"'\rx\"");
  CHECK(cell("\nx") == "\"'\nx\"");
  CHECK(cell("=HYPERLINK(\"x\",\"y\")") == "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"");
  CHECK(cell("a=b") == "a=b");
}

TEST_CASE("a number is never changed into a text, and has exactly its decimals") {
  CHECK(number_cell("-2", 0) == "-2\r\n");
  CHECK(number_cell("60.8", 1) == "60.8\r\n");
  CHECK(number_cell("60.85", 1) == "60.9\r\n");
  CHECK(number_cell("-60.85", 1) == "-60.9\r\n");
  CHECK(number_cell("60", 1) == "60.0\r\n");
  CHECK(number_cell("-0.04", 1) == "0.0\r\n");
  CHECK(number_cell("999999999999999", 2) == "999999999999999.00\r\n");
}

TEST_CASE("what is absent is an empty cell; dates, whole numbers and truths are plain") {
  CHECK(written(6, [](CsvWriter& csv) {
          csv.number(std::nullopt, 1)
              .whole(std::nullopt)
              .date(std::nullopt)
              .whole(-7)
              .date(model::Date::parse("2025-11-14"))
              .truth(true)
              .end_row();
        }) == ",,,-7,2025-11-14,true\r\n");
}

TEST_CASE("a long table goes on in pieces, each of whole rows") {
  std::vector<std::string> pieces;
  CsvWriter csv(1, [&](std::string_view piece) { pieces.emplace_back(piece); });
  const std::string text(99, 'x');
  for (int row = 0; row < 20'000; ++row) csv.text(text).end_row();
  csv.finish();
  CHECK(pieces.size() > 1);
  std::size_t size = 0;
  for (const std::string& piece : pieces) {
    size += piece.size();
    CHECK(piece.size() % (text.size() + 2) == 0);
  }
  CHECK(size == 20'000 * (text.size() + 2));
}

}  // namespace goldthread::data
