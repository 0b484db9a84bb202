#include "workbook/trends_sheets.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "render/dates.hpp"
#include "render/figure_table.hpp"
#include "render/measure_text.hpp"
#include "workbook/cells.hpp"

namespace goldthread::workbook {

using render::Phrase;

namespace {

struct Span {
  model::Frequency frequency;
  int periods;  // two years and the same period once more, within a page
  Phrase tab;
  Phrase title;
  const char* table;
};
constexpr std::array<Span, 5> spans = {{
    {model::Frequency::quarter, 9, Phrase::book_trends, Phrase::book_trends_quarter, "Measures_by_quarter"},
    {model::Frequency::month, 13, Phrase::book_trends_month_tab, Phrase::book_trends_month, "Measures_by_month"},
    {model::Frequency::half, 7, Phrase::book_trends_half_tab, Phrase::book_trends_half, "Measures_by_half_year"},
    {model::Frequency::year, 7, Phrase::book_trends_year_tab, Phrase::book_trends_year, "Measures_by_year"},
    {model::Frequency::academic_year, 7, Phrase::book_trends_academic_tab, Phrase::book_trends_academic, "Measures_by_academic_year"},
}};

// The last periods that had ended when the report's did, oldest first.
std::vector<model::Period> periods_of(const Span& span, const Reported& reported) {
  const model::Period last = model::last_period_ending_by(reported.vantage().end, span.frequency, reported.content.site.year_start);
  std::vector<model::Period> out;
  for (int back = span.periods - 1; back >= 0; --back) {
    if (const auto period = last.shifted(-back)) out.push_back(*period);
  }
  return out;
}

const derive::FigureRecord* figure_of(const model::Period& period, const derive::MeasureRecord& record) {
  const auto found =
      std::lower_bound(record.figures.begin(), record.figures.end(), period,
                       [](const derive::FigureRecord& figure, const model::Period& wanted) { return figure.period < wanted; });
  return found != record.figures.end() && found->period == period ? &*found : nullptr;
}

void add_mark(std::string& out, const model::Period& period, const std::string& marks, const render::Words& words) {
  if (marks.empty()) return;
  if (!out.empty()) out += "; ";
  out += render::short_period(period, words) + " " + marks;
}

std::vector<Cell> row_of(std::uint32_t place, const std::vector<model::Period>& periods, const Reported& reported, const Items& items) {
  const model::Measure& measure = reported.content.measures[place];
  const derive::MeasureRecord& record = reported.derived.measures[place];
  const render::Words& words = reported.words;
  std::vector<Cell> row = {items.name({model::Kind::measure, place}), items.reference({model::Kind::measure, place}),
                           unit_cell(measure, words)};
  std::string marks;
  for (const model::Period& period : periods) {
    const derive::FigureRecord* figure = figure_of(period, record);
    if (figure == nullptr) {
      row.emplace_back(std::string(not_applicable));
    } else if (!render::known_at(*figure, reported.vantage())) {
      row.emplace_back(std::string(not_available));
    } else {
      row.push_back(value_cell(measure, figure->value, mark_of(figure->marker)));
      add_mark(marks, period, marks_of(figure->flags, words), words);
    }
  }
  row.push_back(text_cell(marks, words[Phrase::book_none]));
  return row;
}

std::optional<Sheet> trends_sheet(const Span& span, const Reported& reported, const Items& items) {
  const render::Words& words = reported.words;
  Sheet sheet;
  const std::vector<model::Period> periods = periods_of(span, reported);
  for (const std::uint32_t place : reported.record.measures) {
    if (reported.content.measures[place].frequency == span.frequency) sheet.table.rows.push_back(row_of(place, periods, reported, items));
  }
  if (sheet.table.rows.empty()) return std::nullopt;
  const std::string what = words.fill(span.title, {{"kinds", words.plural(model::Kind::measure)}});
  sheet.name = words[span.tab];
  sheet.title = sheet_title(what, reported);
  sheet.introduction = {words[Phrase::book_trends_what]};
  sheet.about = what;
  sheet.table.name = table_name_for(span.table, reported);
  sheet.table.columns = {
      {words.singular(model::Kind::measure), 220, {}}, {words[Phrase::book_reference], 150, {}}, {words[Phrase::book_unit], 110, {}}};
  for (const model::Period& period : periods) sheet.table.columns.push_back({render::short_period(period, words), 75, {}});
  sheet.table.columns.push_back({words[Phrase::book_marks], 170, {}});
  return sheet;
}

}  // namespace

std::vector<Sheet> trends_sheets(const Reported& reported, const Items& items) {
  std::vector<Sheet> sheets;
  for (const Span& span : spans) {
    if (auto sheet = trends_sheet(span, reported, items)) sheets.push_back(std::move(*sheet));
  }
  return sheets;
}

}  // namespace goldthread::workbook
