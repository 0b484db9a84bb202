#include "workbook/budget_sheets.hpp"

#include <algorithm>

#include "render/dates.hpp"
#include "render/sentences.hpp"
#include "workbook/cells.hpp"
#include "workbook/coverage.hpp"

namespace goldthread::workbook {

using render::Phrase;

namespace {

// One precision for the sheet: that of its most exact number.
int decimals_of(const derive::Places& lines, const Reported& reported) {
  int decimals = 0;
  const auto look = [&](const std::optional<model::Decimal>& number) {
    if (number) decimals = std::max(decimals, number->places());
  };
  for (const std::uint32_t place : lines) {
    const derive::BudgetRecord& record = reported.standing().budget[place];
    look(reported.content.budget[place].budget);
    look(record.actual);
    look(record.forecast);
  }
  return decimals;
}

std::vector<Cell> row_of(std::uint32_t place, int decimals, const Reported& reported) {
  const model::BudgetLine& line = reported.content.budget[place];
  const derive::BudgetRecord& record = reported.standing().budget[place];
  const render::Words& words = reported.words;
  return {
      line.title,
      title_of(line.directorate, reported.content),
      words[line.kind == model::BudgetKind::income ? Phrase::book_income : Phrase::book_expenditure],
      number_cell(line.budget, decimals, not_available),
      number_cell(record.actual, decimals, not_available),
      number_cell(record.forecast, decimals, not_available),
      number_cell(record.variance, decimals, not_available),
      number_cell(record.per_cent, 1, not_applicable),
      status_cell(record.status, words),
      text_cell(line.reason, words[Phrase::book_none]),
  };
}

// The sum of a whole year and fund; a directorate's lines have none.
const derive::BudgetSum* sum_of(const Reported& reported, model::Fund fund) {
  if (is_of_directorate(reported)) return nullptr;
  const auto& sums = reported.standing().budget_sums;
  const auto found =
      std::find_if(sums.begin(), sums.end(), [&](const auto& sum) { return sum.year == year_covered(reported) && sum.fund == fund; });
  return found == sums.end() ? nullptr : &*found;
}

std::vector<Cell> total_row(const derive::BudgetSum& sum, int decimals, const render::Words& words) {
  const std::string none(not_applicable);
  return {
      words[Phrase::book_total],
      none,
      none,
      Number{sum.budget, decimals},
      Number{sum.actual, decimals},
      Number{sum.forecast, decimals},
      Number{sum.variance, decimals},
      none,
      none,
      words[sum.complete ? Phrase::book_budget_net : Phrase::book_budget_incomplete],
  };
}

}  // namespace

std::optional<Sheet> budget_sheet(const Reported& reported, model::Fund fund) {
  const derive::Places lines = budget_lines_covered(reported, fund);
  if (lines.empty()) return std::nullopt;
  const render::Words& words = reported.words;
  const bool capital = fund == model::Fund::capital;
  const std::string year = render::year_text(year_covered(reported), reported.content.site.year_start, words);
  const std::string unit = reported.content.budget[lines[0]].unit;
  const auto with_unit = [&](Phrase heading) {
    return words.fill(Phrase::book_heading_unit, {{"heading", words[heading]}, {"unit", unit}});
  };

  Sheet sheet;
  sheet.name = words[capital ? Phrase::book_capital : Phrase::book_budget];
  sheet.title = sheet_title(words.fill(capital ? Phrase::book_capital_title : Phrase::book_budget_title, {{"year", year}}), reported);
  sheet.introduction = {words[Phrase::book_budget_what],
                        words[capital ? Phrase::book_not_added_to_revenue : Phrase::book_not_added_to_capital]};
  sheet.about = words.fill(capital ? Phrase::book_capital_about : Phrase::book_budget_about, {{"year", year}});
  sheet.table.name = table_name_for(capital ? "Capital_budget" : "Revenue_budget", reported);
  sheet.table.columns = {
      {words[Phrase::book_budget_line], 250, {}},
      {words[Phrase::book_directorate], 170, {}},
      {words[Phrase::book_kind], 105, {}},
      {with_unit(Phrase::book_current_budget), 100, {}},
      {with_unit(Phrase::book_to_date), 100, {}},
      {with_unit(Phrase::book_forecast), 100, {}},
      {with_unit(Phrase::book_variance), 100, Note::budget_variance},
      {words[Phrase::book_variance_per_cent], 90, {}},
      {words[Phrase::book_status], 120, {}},
      {words[Phrase::book_reason], 360, {}},
  };
  const int decimals = decimals_of(lines, reported);
  for (const std::uint32_t place : lines) sheet.table.rows.push_back(row_of(place, decimals, reported));
  if (const derive::BudgetSum* sum = sum_of(reported, fund)) {
    sheet.table.rows.push_back(total_row(*sum, decimals, words));
    sheet.table.last_row = LastRow::total;
  }
  return sheet;
}

}  // namespace goldthread::workbook
