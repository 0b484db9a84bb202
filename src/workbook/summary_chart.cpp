#include "workbook/summary_chart.hpp"

#include <algorithm>

#include "render/sentences.hpp"

namespace goldthread::workbook {

using render::Phrase;

namespace {

constexpr std::size_t fewest_bars = 2;
constexpr std::size_t most_bars = 15;  // what stands on a page with readable labels

// The summary's first rows are its priorities: those with a status.
std::size_t bars_of(const Table& table) {
  const auto end =
      std::find_if(table.rows.begin(), table.rows.end(), [](const auto& row) { return !std::holds_alternative<StatusWord>(row[1]); });
  return static_cast<std::size_t>(end - table.rows.begin());
}

}  // namespace

std::optional<ChartSheet> summary_chart(const Sheet& summary, const Reported& reported) {
  const std::size_t bars = bars_of(summary.table);
  if (bars < fewest_bars || bars > most_bars) return std::nullopt;
  const render::Words& words = reported.words;
  const auto& columns = summary.table.columns;
  const std::string& share = words[Phrase::book_on_target_share];
  const auto values = std::find_if(columns.begin(), columns.end(), [&](const Column& column) { return column.heading == share; });
  if (values == columns.end()) return std::nullopt;

  ChartSheet sheet;
  sheet.name = words[Phrase::book_chart];
  sheet.title = summary.title;
  sheet.introduction = {words.fill(Phrase::book_one_chart, {{"sheet", summary.name}}),
                        render::counted_sentence(reported.record.counts.measures, words)};
  sheet.about = words[Phrase::book_chart_about];
  sheet.chart.sheet = summary.name;
  sheet.chart.rows = bars;
  sheet.chart.values = {static_cast<std::size_t>(values - columns.begin())};
  sheet.chart.axis = share;
  sheet.chart.described = words.fill(Phrase::book_chart_described, {{"kinds", words.plural_inside(model::Kind::measure)},
                                                                    {"kind", words.singular_inside(model::Kind::priority)},
                                                                    {"sheet", summary.name}});
  return sheet;
}

}  // namespace goldthread::workbook
