#include "workbook/alignment_sheet.hpp"

#include <algorithm>
#include <vector>

#include "derive/coverage.hpp"
#include "render/numbers.hpp"
#include "render/record_words.hpp"
#include "workbook/cells.hpp"
#include "workbook/coverage.hpp"
#include "workbook/summary_sheet.hpp"

namespace goldthread::workbook {

using model::Kind;
using render::Phrase;

namespace {

std::vector<Cell> told_row(const std::vector<Cell>& code, const derive::CodeMeasure& told, const Reported& reported, const Items& items) {
  const render::Words& words = reported.words;
  const auto priority = priority_of(reported.content.measures[told.measure], reported.content);
  std::vector<Cell> row = code;
  row.push_back(items.name({Kind::measure, told.measure}));
  row.push_back(items.reference({Kind::measure, told.measure}));
  row.push_back(text_cell(render::starting_sentence(render::alignment_word(told.alignment, words))));
  row.push_back(priority ? items.name({Kind::priority, *priority}) : std::string(not_applicable));
  row.push_back(status_cell(reported.standing().measures[told.measure].status, words));
  return row;
}

std::vector<Cell> untold_row(const std::vector<Cell>& code, std::size_t columns, const render::Words& words) {
  std::vector<Cell> row = code;
  row.emplace_back(render::starting_sentence(words[Phrase::coverage_code_without]));
  row.resize(columns, std::string(not_applicable));
  return row;
}

// "5 of 9 indicators are told by one of our measures."
std::string counted(int covered, int total, const render::Words& words) {
  return words.fill(
      Phrase::coverage_codes_intro,
      {{"covered", render::number_text(covered)}, {"total", render::number_text(total)}, {"measures", words.plural_inside(Kind::measure)}});
}

}  // namespace

std::optional<Sheet> alignment_sheet(const Reported& reported, const Items& items) {
  const render::Words& words = reported.words;
  Sheet sheet;
  sheet.table.columns = {
      {words.singular(Kind::indicator_set), 190, {}}, {words[Phrase::book_code], 100, {}},
      {words[Phrase::book_counts], 300, {}},          {words.singular(Kind::measure), 240, {}},
      {words[Phrase::book_reference], 160, {}},       {words[Phrase::book_alike], 110, {}},
      {words.singular(Kind::priority), 200, {}},      {words[Phrase::book_status], 120, Note::measure_status},
  };
  int covered = 0;
  int total = 0;
  for (const derive::CodeCoverage& code : derive::coverage_of(reported.content, reported.derived.thread, reported.vantage()).codes) {
    const auto is_covered = [&](const derive::CodeMeasure& told) {
      return std::binary_search(reported.record.measures.begin(), reported.record.measures.end(), told.measure);
    };
    const bool is_told = std::any_of(code.measures.begin(), code.measures.end(), is_covered);
    if (!is_told && is_of_directorate(reported)) continue;
    ++total;
    covered += is_told;
    const model::IndicatorSet& set = reported.content.indicator_sets[code.set];
    const std::vector<Cell> first = {set.title, set.id + ":" + set.codes[code.code].code, text_cell(set.codes[code.code].what)};
    if (!is_told) sheet.table.rows.push_back(untold_row(first, sheet.table.columns.size(), words));
    for (const derive::CodeMeasure& told : code.measures) {
      if (is_covered(told)) sheet.table.rows.push_back(told_row(first, told, reported, items));
    }
  }
  if (sheet.table.rows.empty()) return std::nullopt;
  sheet.name = words[Phrase::book_alignment];
  sheet.title = sheet_title(words[Phrase::book_alignment], reported);
  sheet.introduction = {counted(covered, total, words)};
  sheet.about = words.fill(Phrase::book_alignment_about, {{"kinds", words.plural_inside(Kind::measure)}});
  sheet.table.name = table_name_for("Statutory_alignment", reported);
  return sheet;
}

}  // namespace goldthread::workbook
