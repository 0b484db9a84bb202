#include "data/forecast_tables.hpp"

#include "data/cells.hpp"
#include "data/codes.hpp"

namespace goldthread::data {

namespace {

using derive::Derived;
using disclose::View;
using render::Words;
using Type = FieldType;

struct ForecastRow {
  const model::Measure& measure;
  const derive::ForecastRecord& forecast;
  model::Date known_on;
  const model::Report* report;  // null: as known at the site's as_at
};

void add_rows(std::vector<ForecastRow>& out, const View& view, const Derived& derived, const derive::Standing& standing,
              const model::Report* report) {
  for (std::size_t i = 0; i < standing.measures.size(); ++i) {
    const auto& place = standing.measures[i].forecast;
    if (place) out.push_back({view.content().measures[i], derived.measures[i].forecasts[*place], standing.vantage.cut, report});
  }
}

std::vector<ForecastRow> forecasts_now(const View& view, const Derived& derived, const Words&) {
  std::vector<ForecastRow> out;
  add_rows(out, view, derived, derived.now, nullptr);
  return out;
}

// Of what each report covers.
std::vector<ForecastRow> forecasts_in_reports(const View& view, const Derived& derived, const Words&) {
  std::vector<ForecastRow> out;
  for (std::size_t i = 0; i < derived.reports.size(); ++i) {
    const derive::ReportRecord& record = derived.reports[i];
    for (const std::uint32_t place : record.measures) {
      const auto& forecast = record.standing.measures[place].forecast;
      if (!forecast) continue;
      out.push_back({view.content().measures[place], derived.measures[place].forecasts[*forecast], record.standing.vantage.cut,
                     &view.content().reports[i]});
    }
  }
  return out;
}

std::vector<Column<ForecastRow>> forecast_columns() {
  using Row = ForecastRow;
  return {
      {{"measure", Type::text, "Id of the measure", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.measure.id); }},
      {{"year", Type::text, "Financial year that is forecast", {}},
       [](CsvWriter& csv, const Row& row) { csv.code(row.forecast.year.text()); }},
      {{"start", Type::date, "First day of that year", {}},
       [](CsvWriter& csv, const Row& row) { csv.date(row.forecast.year.first_day()); }},
      {{"end", Type::date, "Last day of that year", {}}, [](CsvWriter& csv, const Row& row) { csv.date(row.forecast.year.last_day()); }},
      {{"method", Type::text, "How it came about", {"entered", "straight-line", "last-year-shape"}},
       [](CsvWriter& csv, const Row& row) { csv.code(code(row.forecast.method)); }},
      {{"value", Type::number, "What is expected at the year's end: a forecast, not a result", {}},
       [](CsvWriter& csv, const Row& row) { number_cell(csv, row.measure, row.forecast.value); }},
      {{"rating", Type::text, "Of a measure that is a rating: its word in place of a value", {}},
       [](CsvWriter& csv, const Row& row) { rating_cell(csv, row.measure, row.forecast.value); }},
      {{"target", Type::number, "The year's", {}},
       [](CsvWriter& csv, const Row& row) { number_cell(csv, row.measure, part(row.forecast.target, &derive::TargetShown::value)); }},
      {{"target_low", Type::number, "Of a target that is a band: its lower end", {}},
       [](CsvWriter& csv, const Row& row) { number_cell(csv, row.measure, part(row.forecast.target, &derive::TargetShown::low)); }},
      {{"target_high", Type::number, "Of a target that is a band: its upper end", {}},
       [](CsvWriter& csv, const Row& row) { number_cell(csv, row.measure, part(row.forecast.target, &derive::TargetShown::high)); }},
      {{"target_rating", Type::text, "Of a measure that is a rating: the word aimed for", {}},
       [](CsvWriter& csv, const Row& row) { rating_cell(csv, row.measure, part(row.forecast.target, &derive::TargetShown::value)); }},
      {{"variance", Type::number, "Forecast less target; of a band how far outside", {}},
       [](CsvWriter& csv, const Row& row) { number_cell(csv, row.measure, row.forecast.variance); }},
      {{"status", Type::text, "That the forecast would have", measure_statuses()},
       [](CsvWriter& csv, const Row& row) { csv.code(model::key(row.forecast.status)); }},
      {{"from_period", Type::text, "The newest period it is worked out from", {}},
       [](CsvWriter& csv, const Row& row) { csv.code(row.forecast.from ? row.forecast.from->text() : std::string()); }},
      {{"why", Type::text, "The reason entered with it", {}},
       [](CsvWriter& csv, const Row& row) {
         csv.text(row.forecast.entry ? std::string_view(row.forecast.entry->note) : std::string_view());
       }},
      {{"known_on", Type::date, "The day up to which figures were known", {}},
       [](CsvWriter& csv, const Row& row) { csv.date(row.known_on); }},
  };
}

}  // namespace

std::vector<Table> forecast_tables() {
  auto in_reports = forecast_columns();
  in_reports.insert(in_reports.begin(), {{"report", Type::text, "Id of the report that gave it", {}},
                                         [](CsvWriter& csv, const ForecastRow& row) { csv.text(row.report->id); }});
  return {table_of("forecasts", "Where years are expected to end", forecast_columns(), {"measure", "year"},
                   {{{"measure"}, "measures", {"id"}}}, forecasts_now),
          table_of("report-forecasts", "Where years were expected to end, report by report", in_reports, {"report", "measure"},
                   {{{"report"}, "reports", {"id"}}, {{"measure"}, "measures", {"id"}}}, forecasts_in_reports)};
}

}  // namespace goldthread::data
