#include "authoring/published_rows.hpp"

#include <catch2/catch.hpp>

#include "workbook/zip_archive.hpp"

namespace goldthread::authoring {

namespace {

std::string trimmed(std::string text) {
  while (text.starts_with(' ')) text.erase(0, 1);
  while (text.ends_with(' ')) text.pop_back();
  return text;
}

// "around: column=text, column=text" for each row; a text outside tables as itself.
struct Heard {
  std::vector<std::string> rows;
  std::vector<std::string> texts;
  RowListener listener = {[this](const PublishedRow& row) {
                            std::string said;
                            for (const std::string& text : row.around) said += text.empty() ? "" : text + ": ";
                            for (const PublishedCell& cell : row.cells) said += trimmed(cell.column) + "=" + trimmed(cell.text) + " ";
                            rows.push_back(trimmed(said));
                          },
                          [this](const PublishedText& text) { texts.push_back(trimmed(text.text)); }};
};

using Rows = std::vector<std::string>;

}  // namespace

TEST_CASE("rows of a table of data, with quotes and line ends in cells") {
  Heard heard;
  each_row_of_csv("a,b\r\n1,\"x, \"\"y\"\"\n z\"\r\n2,3", heard.listener);
  CHECK(heard.rows == Rows{"a=1 b=x, \"y\"\n z", "a=2 b=3"});
}

TEST_CASE("rows of a page stand under its heads, caption and headings") {
  Heard heard;
  each_row_of_html(
      "<h1>Bins</h1><p>Before <b>it</b></p><table><caption>By period</caption><tr><th>Period</th><th>Figure</th></tr>"
      "<tr><th>Jul</th><td><span>3</span></td></tr></table>",
      heard.listener);
  CHECK(heard.rows == Rows{"Bins: By period: Period=Jul Figure=3"});
  CHECK(heard.texts == Rows{"Bins", "Before  it"});
}

TEST_CASE("an object's scalars are a row, with what is around it") {
  Heard heard;
  each_row_of_json(R"({"id":"bins","figures":[{"period":"2025-26 q1","value":-3.50},{"period":"\u0041"}]})", heard.listener);
  CHECK(heard.rows == Rows{"bins: figures period=2025-26 q1 figures value=-3.50", "bins: figures period=A", "id=bins"});
}

TEST_CASE("rows of sheets and points of charts") {
  const std::string strings =
      "<sst><si><t>Bins</t></si><si><t>Period</t></si><si><t>Fig</t><t>ure</t></si><si><t>Jul &amp; Aug</t></si></sst>";
  const std::string sheet =
      "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row><row r=\"3\"><c r=\"A3\" t=\"s\"><v>1</v></c>"
      "<c r=\"B3\" t=\"s\"><v>2</v></c></row><row r=\"4\"><c r=\"A4\" t=\"s\"><v>3</v></c><c "
      "r=\"B4\"><v>3.5</v></c></row></sheetData></worksheet>";
  const std::string chart =
      "<c:chartSpace><c:title><a:t>By period</a:t></c:title><c:ser><c:tx><c:strCache><c:pt "
      "idx=\"0\"><c:v>Bins</c:v></c:pt></c:strCache></c:tx>"
      "<c:cat><c:pt idx=\"0\"><c:v>Jul</c:v></c:pt></c:cat><c:val><c:pt idx=\"0\"><c:v>3</c:v></c:pt></c:val></c:ser></c:chartSpace>";
  Heard heard;
  each_row_of_workbook(
      workbook::write_zip({workbook::packed("xl/worksheets/sheet1.xml", sheet), workbook::packed("xl/sharedStrings.xml", strings),
                           workbook::packed("xl/charts/chart1.xml", chart)}),
      heard.listener);
  CHECK(heard.rows == Rows{"Bins: Period=Jul & Aug Figure=3.5", "By period: Bins: =Jul Bins=3"});
}

}  // namespace goldthread::authoring
