#include "workbook/bind.hpp"

#include <algorithm>

#include "workbook/contents_sheet.hpp"
#include "workbook/names.hpp"
#include "workbook/notes_sheet.hpp"
#include "workbook/package.hpp"
#include "workbook/shorthand.hpp"

namespace goldthread::workbook {

using render::Phrase;

namespace {

// Excel has no two sheets of one name.
std::string take_name(Inside& inside, const std::string& wanted) {
  inside.names.push_back(sheet_name(wanted, inside.names));
  return inside.names.back();
}

// Puts "[note 1]" after each heading that needs a rule told; one rule has one number in the whole workbook.
void number_notes(Inside& inside, Sheet& sheet, const std::function<std::string(Note)>& rule, const render::Words& words) {
  for (Column& column : sheet.table.columns) {
    if (!column.note) continue;
    std::string text = rule(*column.note);
    auto found = std::find(inside.notes.begin(), inside.notes.end(), text);
    if (found == inside.notes.end()) found = inside.notes.insert(found, std::move(text));
    column.heading += " " + words.fill(Phrase::book_note_mark, {{"number", std::to_string(found - inside.notes.begin() + 1)}});
  }
}

// What stands in A2 and on before a sheet's own words: one table, where its notes are, whose copy it is; after them its marks.
void introduce(Sheet& sheet, disclose::Audience audience, const render::Words& words) {
  std::string first = words[Phrase::book_one_table];
  const auto& columns = sheet.table.columns;
  if (std::any_of(columns.begin(), columns.end(), [](const Column& column) { return column.note.has_value(); })) {
    first += " " + words.fill(Phrase::book_notes_are_on, {{"sheet", words[Phrase::book_notes]}});
  }
  if (audience == disclose::Audience::members) sheet.introduction.insert(sheet.introduction.begin(), words[Phrase::book_members_copy]);
  sheet.introduction.insert(sheet.introduction.begin(), first);
  const std::vector<std::string> marks = shorthand_of(sheet.table, words);
  if (!marks.empty()) sheet.introduction.push_back(words.fill(Phrase::book_shorthand, {{"marks", render::listed(marks, words)}}));
}

// The pages that the workbook's links lead to, each once, sorted.
std::vector<std::string> site_links(const Workbook& book, const std::string& base_url) {
  std::vector<std::string> links;
  if (base_url.empty()) return links;
  const auto add = [&](const PageLink& link) {
    if (link.address.starts_with(base_url)) links.push_back(link.address.substr(base_url.size()));
  };
  for (const CoverLine& line : book.cover.lines) {
    if (const auto* link = std::get_if<PageLink>(&line.content)) add(*link);
  }
  for (const Sheet& sheet : book.sheets) {
    for (const std::vector<Cell>& row : sheet.table.rows) {
      for (const Cell& cell : row) {
        if (const auto* link = std::get_if<PageLink>(&cell)) add(*link);
      }
    }
  }
  std::sort(links.begin(), links.end());
  links.erase(std::unique(links.begin(), links.end()), links.end());
  return links;
}

}  // namespace

Inside empty_inside(const render::Words& words) {
  Inside inside;
  for (const Phrase first : {Phrase::book_cover, Phrase::book_contents, Phrase::book_notes}) take_name(inside, words[first]);
  return inside;
}

std::size_t add_sheets(Inside& inside, std::vector<Sheet> sheets, std::string_view tag, const std::function<std::string(Note)>& rule,
                       const render::Words& words) {
  const std::size_t first = inside.sheets.size();
  for (Sheet& sheet : sheets) {
    sheet.name = take_name(inside, std::string(tag) + sheet.name);
    number_notes(inside, sheet, rule, words);
    inside.sheets.push_back(std::move(sheet));
  }
  return first;
}

void add_chart(Inside& inside, ChartSheet chart, std::string_view tag) {
  chart.name = take_name(inside, std::string(tag) + chart.name);
  inside.charts.push_back(std::move(chart));
}

void complete(Inside& inside, const Titles& titles, disclose::Audience audience, const render::Words& words) {
  auto& sheets = inside.sheets;
  if (!inside.notes.empty()) sheets.insert(sheets.begin(), notes_sheet(inside.notes, titles.notes, words));
  sheets.insert(sheets.begin(), contents_sheet(sheets, inside.charts, titles.contents, words));
  for (Sheet& sheet : sheets) introduce(sheet, audience, words);
  if (audience == disclose::Audience::members) {
    for (ChartSheet& chart : inside.charts) chart.introduction.push_back(words[Phrase::book_members_copy]);
  }
}

File bound(std::string path, Workbook book, const model::Site& site) {
  std::vector<std::string> links = site_links(book, site.base_url);
  return {std::move(path), packaged(std::move(book)), std::move(links)};
}

}  // namespace goldthread::workbook
