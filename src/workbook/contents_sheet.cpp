#include "workbook/contents_sheet.hpp"

#include "workbook/cells.hpp"

namespace goldthread::workbook {

using render::Phrase;

Sheet contents_sheet(const std::vector<Sheet>& sheets, const std::vector<ChartSheet>& charts, const std::string& title,
                     const render::Words& words) {
  Sheet sheet;
  sheet.name = words[Phrase::book_contents];
  sheet.title = title;
  sheet.introduction = {words[Phrase::book_contents_what]};
  sheet.paper = Paper::portrait;
  sheet.table.name = "Table_of_contents";
  sheet.table.columns = {
      {words[Phrase::book_worksheet], 220, {}}, {words[Phrase::book_contains], 480, {}}, {words[Phrase::book_rows], 70, {}}};
  for (const Sheet& other : sheets) {
    sheet.table.rows.push_back({SheetLink{other.name, other.name}, other.about, number_cell(static_cast<int>(other.table.rows.size()))});
  }
  for (const ChartSheet& chart : charts) {
    sheet.table.rows.push_back({SheetLink{chart.name, chart.name}, chart.about, std::string(not_applicable)});
  }
  return sheet;
}

}  // namespace goldthread::workbook
