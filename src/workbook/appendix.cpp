#include "workbook/appendix.hpp"

#include <algorithm>
#include <cassert>
#include <iterator>
#include <optional>

#include "render/dates.hpp"
#include "workbook/activities_sheet.hpp"
#include "workbook/budget_sheets.hpp"
#include "workbook/commentary_sheet.hpp"
#include "workbook/contents_sheet.hpp"
#include "workbook/cover.hpp"
#include "workbook/exceptions_sheets.hpp"
#include "workbook/items.hpp"
#include "workbook/measure_details_sheet.hpp"
#include "workbook/measures_sheet.hpp"
#include "workbook/names.hpp"
#include "workbook/notes_sheet.hpp"
#include "workbook/package.hpp"
#include "workbook/risks_sheet.hpp"
#include "workbook/shorthand.hpp"
#include "workbook/summary_chart.hpp"
#include "workbook/summary_sheet.hpp"
#include "workbook/trends_sheets.hpp"

namespace goldthread::workbook {

using render::Phrase;

namespace {

// The sheets with figures, in the order in which a committee takes them.
std::vector<Sheet> sheets_of(const Reported& reported) {
  const Items items(reported);
  std::vector<Sheet> sheets;
  const auto add = [&](std::optional<Sheet> sheet) {
    if (sheet) sheets.push_back(std::move(*sheet));
  };
  add(summary_sheet(reported, items));
  add(exceptions_sheet(reported, items));
  add(activity_exceptions_sheet(reported, items));
  add(measures_sheet(reported, items));
  add(commentary_sheet(reported, items));
  add(measure_details_sheet(reported, items));
  for (Sheet& sheet : trends_sheets(reported, items)) add(std::move(sheet));
  add(activities_sheet(reported, items));
  add(risks_sheet(reported, items));
  add(budget_sheet(reported, model::Fund::revenue));
  add(budget_sheet(reported, model::Fund::capital));
  return sheets;
}

// What stands in A2 and on before a sheet's own words: one table, where its notes are, whose copy it is; after them its marks.
void introduce(Sheet& sheet, const Reported& reported, disclose::Audience audience) {
  const render::Words& words = reported.words;
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

Properties properties_of(const Cover& cover, const Reported& reported) {
  const model::Site& site = reported.content.site;
  const auto& released = reported.report.released;
  assert(site.as_at);
  return {cover.title,           site.council,
          reported.report.title, reported.words.fill(Phrase::book_keywords, {{"council", site.council}, {"period", period_of(reported)}}),
          site.language,         released ? *released : *site.as_at};
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

// Names that Excel takes, before the list of sheets links to them. Excel has no two sheets of one name.
void name_sheets(std::vector<Sheet>& sheets, const render::Words& words) {
  std::vector<std::string> taken;
  for (const Phrase first : {Phrase::book_cover, Phrase::book_contents, Phrase::book_notes, Phrase::book_chart}) {
    taken.push_back(sheet_name(words[first], taken));
  }
  for (Sheet& sheet : sheets) {
    sheet.name = sheet_name(sheet.name, taken);
    taken.push_back(sheet.name);
  }
}

// The chart of the summary, which is the first of the sheets where there is one.
std::vector<ChartSheet> charts_of(const std::vector<Sheet>& sheets, const Reported& reported) {
  if (reported.record.measures.empty()) return {};
  auto chart = summary_chart(sheets.front(), reported);
  return chart ? std::vector<ChartSheet>{std::move(*chart)} : std::vector<ChartSheet>{};
}

Workbook workbook_of(const Reported& reported, disclose::Audience audience) {
  std::vector<Sheet> sheets = sheets_of(reported);
  name_sheets(sheets, reported.words);
  std::vector<ChartSheet> charts = charts_of(sheets, reported);
  const std::vector<Note> notes = number_notes(sheets);
  if (!notes.empty()) sheets.insert(sheets.begin(), notes_sheet(notes, reported));
  sheets.insert(sheets.begin(), contents_sheet(sheets, charts, reported));
  for (Sheet& sheet : sheets) introduce(sheet, reported, audience);
  if (audience == disclose::Audience::members) {
    for (ChartSheet& chart : charts) chart.introduction.push_back(reported.words[Phrase::book_members_copy]);
  }
  Cover cover = cover_of(sheets, reported, audience);
  Properties properties = properties_of(cover, reported);
  return {std::move(properties), std::move(cover), std::move(sheets), std::move(charts), " " + reported.words[Phrase::book_cut]};
}

}  // namespace

Appendix appendix(const disclose::View& view, const derive::Derived& derived, std::size_t report, const render::Words& words) {
  const model::Content& content = view.content();
  const Reported reported{content, derived, content.reports[report], derived.reports[report], words};
  Workbook book = workbook_of(reported, view.audience());
  std::vector<std::string> links = site_links(book, content.site.base_url);
  return {appendix_path(content.site, reported.report), packaged(std::move(book)), std::move(links)};
}

std::string appendix_name(const model::Site& site, const model::Report& report) { return site.slug + "-" + report.id + "-appendix.xlsx"; }

std::string appendix_path(const model::Site& site, const model::Report& report) {
  return "reports/" + report.id + "/" + appendix_name(site, report);
}

}  // namespace goldthread::workbook
