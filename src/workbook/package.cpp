#include "workbook/package.hpp"

#include <algorithm>
#include <cassert>
#include <map>

#include "workbook/finish.hpp"
#include "workbook/layout.hpp"
#include "workbook/names.hpp"
#include "workbook/safe_text.hpp"
#include "workbook/text_width.hpp"
#include "workbook/xlsx_writer.hpp"

namespace goldthread::workbook {

namespace {

// One line that nobody can scroll past: titles, lines above a table, properties (Excel holds 255 of those).
constexpr std::size_t most_of_a_line = 250;
constexpr std::size_t most_cover_lines = 26;  // of text in one row
constexpr std::string_view not_known = "[x]";

std::string line(const std::string& text) {
  std::string out = safe_text(text, most_of_a_line);
  std::replace(out.begin(), out.end(), '\n', ' ');
  return out;
}

// Only these may be followed from a workbook; anything else stays a text.
bool is_safe_link(std::string_view address) {
  constexpr std::size_t most_of_address = 2079;  // Excel's limit
  const bool known = address.starts_with("https://") || address.starts_with("http://") || address.starts_with("mailto:");
  return known && address.size() <= most_of_address &&
         std::none_of(address.begin(), address.end(), [](char c) { return c > 0 && c <= ' '; });
}

void make_safe(std::string& text) {
  text = safe_text(text);
  if (text.empty()) text = not_known;
}

void make_safe(Cell& cell) {
  if (auto* text = std::get_if<std::string>(&cell)) make_safe(*text);
  if (auto* status = std::get_if<StatusWord>(&cell)) make_safe(status->word);
  if (auto* link = std::get_if<SheetLink>(&cell)) make_safe(link->text);
  if (auto* link = std::get_if<PageLink>(&cell)) {
    make_safe(link->text);
    if (!is_safe_link(link->address)) cell = std::string(link->text);
  }
}

void make_safe(Cover& cover) {
  cover.title = line(cover.title);
  for (CoverLine& part : cover.lines) {
    if (auto* link = std::get_if<PageLink>(&part.content)) {
      make_safe(link->text);
      if (!is_safe_link(link->address)) part.content = std::string(link->text);
    } else if (part.kind == CoverLine::Kind::heading) {
      part.content = line(std::get<std::string>(part.content));
    } else {
      make_safe(std::get<std::string>(part.content));
    }
  }
}

// New names by the old: links inside the workbook follow their sheets.
std::map<std::string, std::string, std::less<>> make_names_good(Workbook& book) {
  std::map<std::string, std::string, std::less<>> renamed;
  std::vector<std::string> sheets;
  std::vector<std::string> tables;
  book.cover.name = sheet_name(book.cover.name, sheets);
  sheets.push_back(book.cover.name);
  for (Sheet& sheet : book.sheets) {
    const std::string name = sheet_name(sheet.name, sheets);
    renamed.emplace(sheet.name, name);
    sheet.name = name;
    sheets.push_back(name);
    sheet.table.name = table_name(sheet.table.name, tables);
    tables.push_back(sheet.table.name);
    std::vector<std::string> headings;
    for (Column& column : sheet.table.columns) {
      column.heading = column_heading(column.heading, headings);
      headings.push_back(column.heading);
    }
  }
  for (ChartSheet& chart : book.charts) {
    const std::string name = sheet_name(chart.name, sheets);
    renamed.emplace(chart.name, name);
    chart.name = name;
    sheets.push_back(name);
    chart.chart.sheet = renamed.at(chart.chart.sheet);
  }
  return renamed;
}

void make_safe(ChartSheet& sheet) {
  sheet.title = line(sheet.title);
  for (std::string& sentence : sheet.introduction) sentence = line(sentence);
  sheet.chart.axis = line(sheet.chart.axis);
  sheet.chart.described = line(sheet.chart.described);
}

void make_safe(Workbook& book) {
  for (std::string* property : {&book.properties.title, &book.properties.author, &book.properties.subject, &book.properties.keywords}) {
    *property = line(*property);
  }
  make_safe(book.cover);
  const auto renamed = make_names_good(book);
  for (ChartSheet& chart : book.charts) make_safe(chart);
  for (Sheet& sheet : book.sheets) {
    sheet.title = line(sheet.title);
    for (std::string& sentence : sheet.introduction) sentence = line(sentence);
    for (std::vector<Cell>& row : sheet.table.rows) {
      assert(row.size() == sheet.table.columns.size());
      for (Cell& cell : row) {
        make_safe(cell);
        if (auto* link = std::get_if<SheetLink>(&cell)) {
          link->sheet = renamed.at(link->sheet);
          link->text = link->sheet;
        }
      }
    }
  }
}

}  // namespace

std::string packaged(Workbook book) {
  make_safe(book);
  for (CoverLine& part : book.cover.lines) {
    if (auto* text = std::get_if<std::string>(&part.content)) {
      *text = cut_to_lines(*text, Weight::regular, lay_out(book.cover).width - 10.0, most_cover_lines, book.cut_ending);
    }
  }
  const CoverLayout cover = lay_out(book.cover);
  std::vector<SheetLayout> layouts;
  for (Sheet& sheet : book.sheets) {
    assert(!sheet.table.rows.empty());
    layouts.push_back(lay_out(sheet));
    sheet = cut_to_fit(std::move(sheet), layouts.back(), book.cut_ending);
  }
  return finished(write_xlsx(book, cover, layouts), book.properties);
}

}  // namespace goldthread::workbook
