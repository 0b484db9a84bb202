#include "data/measure_tables.hpp"

#include "data/cells.hpp"
#include "data/codes.hpp"
#include "derive/value.hpp"
#include "render/sentences.hpp"

namespace goldthread::data {

namespace {

using derive::Derived;
using disclose::View;
using render::Words;
using Type = FieldType;

const std::vector<std::string_view> marker_codes = {"x", "c", "z"};
constexpr std::string_view marker_says = "Why there is no number: x not available, c withheld, z not applicable";
constexpr std::string_view flag_says =
    "p provisional, e estimated, r revised, b break in the series, low below half of the last digit shown";

// --- figures ---

struct FigureRow {
  const model::Measure& measure;
  const derive::FigureRecord& figure;
  bool shows_parts() const { return figure.marker != model::Marker::withheld; }
};

const std::vector<Column<FigureRow>>& figure_columns() {
  using Row = FigureRow;
  static const std::vector<Column<Row>> columns = {
      {{"measure", Type::text, "Id of the measure", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.measure.id); }},
      {{"period", Type::text, "2025-26 q2, 2025-26 sep, 2025-26, or a date", {}},
       [](CsvWriter& csv, const Row& row) { csv.code(row.figure.period.text()); }},
      {{"start", Type::date, "First day of the period", {}},
       [](CsvWriter& csv, const Row& row) { csv.date(row.figure.period.first_day()); }},
      {{"end", Type::date, "Last day of the period", {}}, [](CsvWriter& csv, const Row& row) { csv.date(row.figure.period.last_day()); }},
      {{"value", Type::number, "The period's own value", {}},
       [](CsvWriter& csv, const Row& row) { number_cell(csv, row.measure, row.figure.value); }},
      {{"year_to_date", Type::number, "The year so far, this period included", {}},
       [](CsvWriter& csv, const Row& row) { number_cell(csv, row.measure, row.figure.year_to_date); }},
      {{"target", Type::number, "Target of the value that is judged", {}},
       [](CsvWriter& csv, const Row& row) { number_cell(csv, row.measure, part(row.figure.target, &derive::TargetShown::value)); }},
      {{"target_low", Type::number, "Of a target that is a band: its lower end", {}},
       [](CsvWriter& csv, const Row& row) { number_cell(csv, row.measure, part(row.figure.target, &derive::TargetShown::low)); }},
      {{"target_high", Type::number, "Of a target that is a band: its upper end", {}},
       [](CsvWriter& csv, const Row& row) { number_cell(csv, row.measure, part(row.figure.target, &derive::TargetShown::high)); }},
      {{"status", Type::text, "As worked out from value and target", measure_statuses()},
       [](CsvWriter& csv, const Row& row) { csv.code(model::key(row.figure.status)); }},
      {{"flag", Type::text, flag_says, {}}, [](CsvWriter& csv, const Row& row) { csv.code(code(row.figure.flags)); }},
      {{"marker", Type::text, marker_says, marker_codes}, [](CsvWriter& csv, const Row& row) { csv.code(code(row.figure.marker)); }},
      {{"n", Type::number, "Numerator as entered", {}},
       [](CsvWriter& csv, const Row& row) {
         const auto n = row.figure.numerator();
         csv.number(row.shows_parts() ? n : std::nullopt, n ? n->places() : 0);
       }},
      {{"d", Type::number, "Denominator as entered", {}},
       [](CsvWriter& csv, const Row& row) {
         const auto d = row.figure.denominator();
         csv.number(row.shows_parts() ? d : std::nullopt, d ? d->places() : 0);
       }},
      {{"note", Type::text, "", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.figure.note()); }},
      {{"rating", Type::text, "Of a measure that is a rating: its word in place of a value", {}},
       [](CsvWriter& csv, const Row& row) { rating_cell(csv, row.measure, row.figure.value); }},
      {{"target_rating", Type::text, "Of a measure that is a rating: the word aimed for", {}},
       [](CsvWriter& csv, const Row& row) { rating_cell(csv, row.measure, part(row.figure.target, &derive::TargetShown::value)); }},
  };
  return columns;
}

std::vector<FigureRow> figures_of(const model::Measure& measure, const derive::MeasureRecord& record) {
  std::vector<FigureRow> out;
  out.reserve(record.figures.size());
  for (const derive::FigureRecord& figure : record.figures) out.push_back({measure, figure});
  return out;
}

std::vector<FigureRow> figure_rows(const View& view, const Derived& derived, const Words&) {
  const auto& measures = view.content().measures;
  std::vector<FigureRow> out;
  for (std::size_t i = 0; i < measures.size(); ++i) {
    for (const derive::FigureRecord& figure : derived.measures[i].figures) out.push_back({measures[i], figure});
  }
  return out;
}

Table figures_table() {
  return table_of("figures", "Figures: every measure by period, with its target and status", figure_columns(), {"measure", "period"},
                  {{{"measure"}, "measures", {"id"}}}, figure_rows);
}

// --- measures ---

struct MeasureRow {
  const model::Content& content;
  const Words& words;
  const model::Measure& measure;
  const derive::MeasureRecord& record;
  const derive::Reading& reading;
  std::size_t index;
  const derive::FigureRecord* latest() const { return reading.latest ? &record.figures[*reading.latest] : nullptr; }
  std::optional<derive::TargetShown> target() const { return latest() ? latest()->target : std::nullopt; }
};

std::vector<MeasureRow> measure_rows(const View& view, const Derived& derived, const Words& words) {
  const auto& measures = view.content().measures;
  std::vector<MeasureRow> out;
  out.reserve(measures.size());
  for (std::size_t i = 0; i < measures.size(); ++i)
    out.push_back({view.content(), words, measures[i], derived.measures[i], derived.now.measures[i], i});
  return out;
}

std::string statutory_text(const model::Measure& measure) {
  std::string out;
  for (const model::StatutoryCode& code : measure.statutory) {
    if (!out.empty()) out += ' ';
    out += code.set + ":" + code.code;
  }
  return out;
}

Table measures_table() {
  using Row = MeasureRow;
  const std::vector<Column<Row>> columns = {
      {{"id", Type::text, "Its permanent name", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.measure.id); }},
      {{"title", Type::text, "", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.measure.title); }},
      {{"outcome", Type::text, "Id of the outcome it belongs to", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(row.measure.outcome.id); }},
      {{"priority", Type::text, "Id of the priority, where it belongs to one directly", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(row.measure.priority.id); }},
      {{"also_supports", Type::text, "Ids of other outcomes, with spaces between", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(ids_text(row.measure.also_supports)); }},
      {{"unit", Type::text, "", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.measure.unit); }},
      {{"better", Type::text, "Which way is better", {"higher", "lower", "range", "none"}},
       [](CsvWriter& csv, const Row& row) { csv.code(code(row.measure.better)); }},
      {{"kind", Type::text, "How its figures add up", {"snapshot", "flow", "cumulative", "ratio", "rolling", "rating"}},
       [](CsvWriter& csv, const Row& row) { csv.code(code(row.measure.kind)); }},
      {{"frequency", Type::text, "", {"month", "quarter", "half", "year", "academic-year", "date"}},
       [](CsvWriter& csv, const Row& row) { csv.code(code(row.measure.frequency)); }},
      {{"decimals", Type::whole, "Decimals its figures are published with", {}},
       [](CsvWriter& csv, const Row& row) { csv.whole(row.measure.decimals); }},
      {{"headline", Type::truth, "Whether it decides its outcome's status alone when red", {}},
       [](CsvWriter& csv, const Row& row) { csv.truth(row.measure.headline); }},
      {{"owner", Type::text, "Id of the post that answers for it", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(row.measure.owner.id); }},
      {{"owner_title", Type::text, "Title of that post", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(title_of(row.measure.owner, row.content)); }},
      {{"source", Type::text, "Where its figures come from", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.measure.source); }},
      {{"perspective", Type::text, "Of the balanced scorecard", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(row.measure.perspective); }},
      {{"statutory", Type::text, "Indicator set and code, with spaces between", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(statutory_text(row.measure)); }},
      {{"latest_period", Type::text, "Of the newest figure that can be shown", {}},
       [](CsvWriter& csv, const Row& row) { csv.code(row.latest() ? row.latest()->period.text() : std::string()); }},
      {{"latest_start", Type::date, "First day of that period", {}},
       [](CsvWriter& csv, const Row& row) { csv.date(row.latest() ? std::optional(row.latest()->period.first_day()) : std::nullopt); }},
      {{"latest_end", Type::date, "Last day of that period", {}},
       [](CsvWriter& csv, const Row& row) { csv.date(row.latest() ? std::optional(row.latest()->period.last_day()) : std::nullopt); }},
      {{"latest_value", Type::number, "The value that is judged", {}},
       [](CsvWriter& csv, const Row& row) { number_cell(csv, row.measure, row.latest() ? row.latest()->judged : std::nullopt); }},
      {{"latest_marker", Type::text, marker_says, marker_codes},
       [](CsvWriter& csv, const Row& row) { csv.code(row.latest() ? code(row.latest()->marker) : std::string_view()); }},
      {{"latest_target", Type::number, "", {}},
       [](CsvWriter& csv, const Row& row) { number_cell(csv, row.measure, part(row.target(), &derive::TargetShown::value)); }},
      {{"latest_target_low", Type::number, "Of a target that is a band: its lower end", {}},
       [](CsvWriter& csv, const Row& row) { number_cell(csv, row.measure, part(row.target(), &derive::TargetShown::low)); }},
      {{"latest_target_high", Type::number, "Of a target that is a band: its upper end", {}},
       [](CsvWriter& csv, const Row& row) { number_cell(csv, row.measure, part(row.target(), &derive::TargetShown::high)); }},
      {{"latest_rating", Type::text, "Of a measure that is a rating: its word in place of a value", {}},
       [](CsvWriter& csv, const Row& row) { rating_cell(csv, row.measure, row.latest() ? row.latest()->judged : std::nullopt); }},
      {{"latest_target_rating", Type::text, "Of a measure that is a rating: the word aimed for", {}},
       [](CsvWriter& csv, const Row& row) { rating_cell(csv, row.measure, part(row.target(), &derive::TargetShown::value)); }},
      {{"status", Type::text, "As it stands on the day as_at", measure_statuses()},
       [](CsvWriter& csv, const Row& row) { csv.code(model::key(row.reading.status)); }},
      {{"lag", Type::whole, "Periods that the newest figure is behind the one expected", {}},
       [](CsvWriter& csv, const Row& row) { csv.whole(row.reading.lag); }},
      {{"reason", Type::text, "Why that status, in the words of its page", {}},
       [](CsvWriter& csv, const Row& row) {
         csv.text(render::measure_reason(row.measure, row.record, row.reading, row.content.site, row.words));
       }},
      {{"direction_short", Type::text, "Against the period before", directions()},
       [](CsvWriter& csv, const Row& row) { csv.code(model::key(row.reading.short_term.direction)); }},
      {{"direction_long", Type::text, "Against the same period a year before", directions()},
       [](CsvWriter& csv, const Row& row) { csv.code(model::key(row.reading.long_term.direction)); }},
      {{"address", Type::text, "Its page", {}},
       [](CsvWriter& csv, const Row& row) { csv.text(address_text(model::Kind::measure, row.index, row.content)); }},
      {{"as_at", Type::date, "The day from which the status is told", {}},
       [](CsvWriter& csv, const Row& row) { csv.date(row.content.site.as_at); }},
  };
  return table_of("measures", "Measures, each with its newest figure", columns, {"id"},
                  {{{"outcome"}, "outcomes", {"id"}}, {{"priority"}, "priorities", {"id"}}}, measure_rows);
}

// --- comparators and wards ---

struct SeriesRow {
  const model::Content& content;
  const model::Measure& measure;
  const model::Series& series;
  const model::Figure& figure;
  std::optional<model::Decimal> value() const {
    if (measure.kind == model::MeasureKind::rating) return figure.value;
    const auto exact = figure.marker == model::Marker::none ? derive::entered_value(figure, measure.scale) : std::nullopt;
    return exact ? std::optional(exact->rounded(measure.decimals)) : std::nullopt;
  }
  std::string_view marker() const {
    return figure.marker == model::Marker::none && derive::divides_by_zero(figure) ? code(model::Marker::not_applicable)
                                                                                   : code(figure.marker);
  }
};

using SeriesList = std::vector<model::Series> model::Figures::*;

std::vector<SeriesRow> series_rows(const View& view, SeriesList which) {
  std::vector<SeriesRow> out;
  for (const model::Measure& measure : view.content().measures) {
    for (const model::Series& series : measure.figures.*which) {
      for (const model::Figure& figure : series.figures) out.push_back({view.content(), measure, series, figure});
    }
  }
  return out;
}

// The first columns say whose figures they are.
std::vector<Column<SeriesRow>> series_columns(std::string_view whose, std::string_view whose_title, std::string_view says) {
  using Row = SeriesRow;
  return {
      {{"measure", Type::text, "Id of the measure", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.measure.id); }},
      {{whose, Type::text, says, {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.series.id); }},
      {{whose_title, Type::text, "", {}},
       [](CsvWriter& csv, const Row& row) {
         csv.text(title_of({row.series.id, {}}, row.content));
       }},
      {{"period", Type::text, "2025-26 q2, 2025-26 sep, 2025-26, or a date", {}},
       [](CsvWriter& csv, const Row& row) { csv.code(row.figure.period.text()); }},
      {{"start", Type::date, "First day of the period", {}},
       [](CsvWriter& csv, const Row& row) { csv.date(row.figure.period.first_day()); }},
      {{"end", Type::date, "Last day of the period", {}}, [](CsvWriter& csv, const Row& row) { csv.date(row.figure.period.last_day()); }},
      {{"value", Type::number, "As entered; of a pair of numbers the ratio", {}},
       [](CsvWriter& csv, const Row& row) { number_cell(csv, row.measure, row.value()); }},
      {{"rating", Type::text, "Of a measure that is a rating: its word in place of a value", {}},
       [](CsvWriter& csv, const Row& row) { rating_cell(csv, row.measure, row.value()); }},
      {{"flag", Type::text, flag_says, {}}, [](CsvWriter& csv, const Row& row) { csv.code(code(row.figure.flags)); }},
      {{"marker", Type::text, marker_says, marker_codes}, [](CsvWriter& csv, const Row& row) { csv.code(row.marker()); }},
      {{"note", Type::text, "", {}}, [](CsvWriter& csv, const Row& row) { csv.text(row.figure.note); }},
  };
}

std::vector<SeriesRow> comparator_rows(const View& view, const Derived&, const Words&) {
  return series_rows(view, &model::Figures::comparators);
}

std::vector<SeriesRow> breakdown_rows(const View& view, const Derived&, const Words&) {
  return series_rows(view, &model::Figures::breakdown);
}

Table comparators_table() {
  return table_of("comparators", "Figures of others, to compare with",
                  series_columns("comparator", "comparator_title", "Id of those it is compared with"), {"measure", "comparator", "period"},
                  {{{"measure"}, "measures", {"id"}}}, comparator_rows);
}

Table breakdowns_table() {
  return table_of("breakdowns", "Figures by ward or directorate", series_columns("part", "part_title", "Id of the ward or directorate"),
                  {"measure", "part", "period"}, {{{"measure"}, "measures", {"id"}}}, breakdown_rows);
}

}  // namespace

std::vector<Table> measure_tables() { return {measures_table(), figures_table(), comparators_table(), breakdowns_table()}; }

void write_measure_csv(std::size_t place, const View& view, const Derived& derived, const text::Append& append) {
  write_csv(figure_columns(), figures_of(view.content().measures[place], derived.measures[place]), append);
}

}  // namespace goldthread::data
