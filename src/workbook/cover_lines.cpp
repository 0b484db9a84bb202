#include "workbook/cover_lines.hpp"

#include <algorithm>

#include "render/dates.hpp"
#include "workbook/shorthand.hpp"

namespace goldthread::workbook {

using render::Phrase;

namespace {

bool has_note(const Sheet& sheet) {
  return std::any_of(sheet.table.columns.begin(), sheet.table.columns.end(), [](const Column& column) { return column.note.has_value(); });
}

bool has_status(const Sheet& sheet) {
  return std::any_of(sheet.table.rows.begin(), sheet.table.rows.end(), [](const auto& row) {
    return std::any_of(row.begin(), row.end(), [](const Cell& cell) { return std::holds_alternative<StatusWord>(cell); });
  });
}

}  // namespace

void add_quarters(CoverLines& lines, model::Year year, model::YearStart start, const render::Words& words) {
  std::vector<std::string> quarters;
  for (int i = 0; i < 4; ++i) {
    const auto quarter = model::Period::in_year(model::Frequency::quarter, year, i, start);
    quarters.push_back(
        words.fill(Phrase::book_cover_quarter, {{"number", std::to_string(i + 1)}, {"months", render::period_text(quarter, words)}}));
  }
  lines.text(words.fill(Phrase::book_cover_quarters, {{"quarters", render::listed(quarters, words)}}));
}

void add_reading(CoverLines& lines, const std::vector<Sheet>& sheets, const render::Words& words) {
  const bool notes = std::any_of(sheets.begin(), sheets.end(), has_note);
  const bool statuses = std::any_of(sheets.begin(), sheets.end(), has_status);
  const std::vector<std::string> marks = shorthand_of(sheets, words);
  if (!notes && !statuses && marks.empty()) return;
  lines.heading(words[Phrase::book_cover_reading]);
  if (notes) lines.text(words[Phrase::book_cover_notes]);
  if (statuses) lines.text(words[Phrase::book_cover_status]);
  if (!marks.empty()) lines.text(words[Phrase::book_cover_shorthand]);
  for (const std::string& mark : marks) lines.text(mark);
}

void add_contact(CoverLines& lines, const model::Site& site, const render::Words& words) {
  lines.heading(words[Phrase::book_cover_contact]);
  if (site.contact.find('@') != std::string::npos) {
    lines.link(words.fill(Phrase::book_cover_email, {{"address", site.contact}}), "mailto:" + site.contact);
  } else {
    lines.text(site.contact.empty() ? site.council : site.contact);
  }
  if (!site.licence.empty())
    lines.text(words.fill(Phrase::book_cover_licence,
                          {{"licence", site.licence == "OGL-UK-3.0" ? words[Phrase::open_government_licence] : site.licence}}));
}

}  // namespace goldthread::workbook
