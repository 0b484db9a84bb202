#include "workbook/status_chart.hpp"

#include <algorithm>
#include <vector>

#include "render/dates.hpp"
#include "render/sentences.hpp"
#include "workbook/cells.hpp"

namespace goldthread::workbook {

using model::MeasureStatus;
using render::Phrase;

namespace {

constexpr std::size_t most_reports = 9;  // two years of quarters and the same quarter once more

// This report and those before it in the series, the oldest first.
std::vector<const derive::ReportRecord*> series_of(const Reported& reported) {
  std::vector<const derive::ReportRecord*> out = {&reported.record};
  while (out.size() < most_reports && out.back()->previous) out.push_back(&reported.derived.reports[*out.back()->previous]);
  std::reverse(out.begin(), out.end());
  return out;
}

std::string period_of(const derive::ReportRecord& record, const render::Words& words) {
  const derive::Vantage& vantage = record.standing.vantage;
  return vantage.period ? render::short_period(*vantage.period, words) : render::short_date(vantage.end, words);
}

}  // namespace

std::optional<Sheet> chart_data_sheet(const Reported& reported) {
  const auto series = series_of(reported);
  if (series.size() < 2 || reported.record.measures.empty()) return std::nullopt;
  const render::Words& words = reported.words;
  const std::string kinds = words.plural_inside(model::Kind::measure);
  const std::vector<MeasureStatus> all = {MeasureStatus::better_than_target, MeasureStatus::on_target, MeasureStatus::close_to_target,
                                          MeasureStatus::off_target, MeasureStatus::worse_than_target};
  std::vector<MeasureStatus> statuses;  // that any of them had
  std::copy_if(all.begin(), all.end(), std::back_inserter(statuses), [&](MeasureStatus status) {
    return std::any_of(series.begin(), series.end(), [&](const auto* record) { return record->counts.measures.of(status) > 0; });
  });
  Sheet sheet;
  sheet.name = words[Phrase::book_chart_data];
  sheet.title = sheet_title(words.fill(Phrase::book_status_chart_title, {{"kinds", words.plural(model::Kind::measure)}}), reported);
  sheet.introduction = {words.fill(Phrase::book_chart_data_what, {{"kinds", kinds}})};
  sheet.about = words.fill(Phrase::book_chart_data_about, {{"kinds", kinds}});
  sheet.table.name = table_name_for("Chart_data", reported);
  sheet.table.columns = {{words[Phrase::book_period], 200, {}}};
  for (const MeasureStatus status : statuses) sheet.table.columns.push_back({words.status(status), 130, {}});
  sheet.table.columns.push_back({words[Phrase::book_not_rated], 130, {}});
  sheet.table.columns.push_back({words.fill(Phrase::book_all_of, {{"kinds", kinds}}), 130, {}});
  for (const derive::ReportRecord* record : series) {
    const derive::MeasureCounts& counts = record->counts.measures;
    std::vector<Cell> row = {period_of(*record, words)};
    for (const MeasureStatus status : statuses) row.push_back(number_cell(counts.of(status)));
    row.push_back(number_cell(counts.total - counts.rated));
    row.push_back(number_cell(counts.total));
    sheet.table.rows.push_back(std::move(row));
  }
  return sheet;
}

ChartSheet status_chart(const Sheet& data, const Reported& reported) {
  const render::Words& words = reported.words;
  const std::string kinds = words.plural_inside(model::Kind::measure);
  ChartSheet sheet;
  sheet.name = words[Phrase::book_status_chart];
  sheet.title = data.title;
  sheet.introduction = {words.fill(Phrase::book_one_chart, {{"sheet", data.name}}),
                        render::counted_sentence(reported.record.counts.measures, words)};
  sheet.about = words.fill(Phrase::book_status_chart_about, {{"kinds", kinds}});
  sheet.chart.shape = ChartShape::stacked_columns;
  sheet.chart.sheet = data.name;
  sheet.chart.rows = data.table.rows.size();
  for (std::size_t c = 1; c + 1 < data.table.columns.size(); ++c) sheet.chart.values.push_back(c);
  sheet.chart.axis = words.plural(model::Kind::measure);
  sheet.chart.described = words.fill(Phrase::book_status_chart_described, {{"kinds", kinds}, {"sheet", data.name}});
  return sheet;
}

}  // namespace goldthread::workbook
