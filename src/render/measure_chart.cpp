#include "render/measure_chart.hpp"

#include <algorithm>

#include "render/bar_chart.hpp"
#include "render/breakdown.hpp"
#include "render/dates.hpp"
#include "render/figure_element.hpp"
#include "render/figure_table.hpp"
#include "render/measure_headline.hpp"
#include "render/measure_text.hpp"
#include "render/numbers.hpp"
#include "render/series_chart.hpp"
#include "render/sparkline.hpp"

namespace goldthread::render {

namespace {

using derive::FigureRecord;
using model::Measure;

constexpr std::size_t most_sparkline_points = 8;

bool adds_up(const Measure& measure) { return measure.kind == model::MeasureKind::flow || measure.kind == model::MeasureKind::cumulative; }
ChartType type_of(const Measure& measure) { return adds_up(measure) ? ChartType::columns : ChartType::line; }

// What is drawn is what is judged, so that it can be seen against its target.
const std::optional<model::Decimal>& drawn(const FigureRecord& figure) { return figure.judged; }

// The points of equal length that are known, less the empty ones at either end and all but the newest.
std::vector<const FigureRecord*> points_of(const Measure& measure, const derive::MeasureRecord& record, const derive::Vantage& vantage,
                                           std::size_t most) {
  std::vector<const FigureRecord*> out;
  for (const FigureRecord& figure : record.figures) {
    const bool fits = figure.period.frequency() == measure.frequency && figure.period.last_day() <= vantage.end;
    if (fits && (!out.empty() || (drawn(figure) && known_at(figure, vantage)))) out.push_back(&figure);
  }
  while (!out.empty() && !(drawn(*out.back()) && known_at(*out.back(), vantage))) out.pop_back();
  if (out.size() > most) out.erase(out.begin(), out.end() - static_cast<std::ptrdiff_t>(most));
  return out;
}

void add_point(Chart& chart, const FigureRecord& figure, const derive::Vantage& vantage) {
  const bool known = known_at(figure, vantage);
  chart.points.push_back(
      {figure.period, known ? drawn(figure) : std::nullopt, figure.flags.provisional || figure.flags.estimated, figure.flags.series_break});
  const derive::TargetShown target = figure.target.value_or(derive::TargetShown());
  chart.target.push_back(target.value);
  chart.low.push_back(target.low);
  chart.high.push_back(target.high);
}

void drop_if_empty(ChartValues& values) {
  if (std::none_of(values.begin(), values.end(), [](const auto& value) { return value.has_value(); })) values.clear();
}

ChartLine comparator_line(const Measure& measure, const model::Series& series, const std::vector<const FigureRecord*>& points,
                          const derive::Vantage& vantage, const model::Content& content) {
  const auto item = content.find(series.id);
  ChartLine out{item ? content.entity(*item).title : series.id, ChartValues(points.size())};
  auto figure = series.figures.begin();
  for (std::size_t i = 0; i < points.size(); ++i) {
    while (figure != series.figures.end() && figure->period < points[i]->period) ++figure;
    const bool there = figure != series.figures.end() && figure->period == points[i]->period;
    if (there && !(figure->entered_on && *figure->entered_on > vantage.cut)) out.values[i] = entered_value(measure, *figure);
  }
  return out;
}

std::string subtitle(const Measure& measure, const std::vector<const FigureRecord*>& points, const Words& words) {
  const std::string span = span_text(points.front()->period.first_day(), points.back()->period.last_day(), words);
  const std::string_view unit = unit_label(measure);
  const std::string out = words.fill(unit.empty() ? Phrase::chart_subtitle : Phrase::chart_subtitle_unit,
                                     {{"measure", measure.title}, {"unit", unit}, {"span", span}});
  const bool running = measure.judged_by() == model::Judge::year_to_date && model::periods_in_year(measure.frequency) > 1;
  return running ? words.fill(Phrase::chart_subtitle_year_to_date, {{"subtitle", out}}) : out;
}

std::size_t values_in(const Chart& chart) {
  return static_cast<std::size_t>(
      std::count_if(chart.points.begin(), chart.points.end(), [](const ChartPoint& point) { return point.value.has_value(); }));
}

void append_end(std::string& out, const Measure& measure, const Words& words) {
  if (!measure.source.empty()) append_figure_note(out, words.fill(Phrase::chart_source, {{"source", measure.source}}));
  close_figure(out);
}

void append_notes(std::string& out, const Chart& chart, ChartType type, const Words& words) {
  const auto some = [&](auto test) { return std::any_of(chart.points.begin(), chart.points.end(), test); };
  if (some([](const ChartPoint& point) { return point.hollow; })) append_figure_note(out, words[Phrase::chart_hollow_note]);
  const bool missing = some([](const ChartPoint& point) { return !point.value; });
  const bool broken = some([](const ChartPoint& point) { return point.breaks_series; });
  if (type == ChartType::line && (missing || broken)) append_figure_note(out, words[Phrase::chart_gap_note]);
  if (type == ChartType::columns && missing) append_figure_note(out, words[Phrase::chart_column_gap_note]);
}

// "Highest in Abbey, lowest in Castle": the first of equals would be an untrue headline, and so would one over figures of which some
// are not shown, so then it is neutral.
std::string ward_title(const Measure& measure, const BreakdownRows& breakdown, const Words& words) {
  const BreakdownRow* highest = nullptr;
  const BreakdownRow* lowest = nullptr;
  const bool all_shown =
      std::all_of(breakdown.rows.begin(), breakdown.rows.end(), [](const BreakdownRow& row) { return row.value.has_value(); });
  for (const BreakdownRow& row : breakdown.rows) {
    if (!row.value) continue;
    if (!highest || *row.value > *highest->value) highest = &row;
    if (!lowest || *row.value < *lowest->value) lowest = &row;
  }
  const auto equal = [&](const BreakdownRow* to) {
    return std::count_if(breakdown.rows.begin(), breakdown.rows.end(), [&](const BreakdownRow& row) { return row.value == to->value; });
  };
  if (!all_shown || !highest || highest == lowest || equal(highest) > 1 || equal(lowest) > 1)
    return words.fill(Phrase::chart_wards_neutral,
                      {{"measure", measure.title}, {"wards", inside_sentence(breakdown_name(measure, words))}});
  return words.fill(Phrase::chart_wards_title, {{"highest", highest->title}, {"lowest", lowest->title}});
}

}  // namespace

Chart chart_of(const Measure& measure, const derive::MeasureRecord& record, const derive::Reading& reading, const derive::Vantage& vantage,
               const model::Content& content, const Words& words) {
  Chart out;
  const auto points = points_of(measure, record, vantage, most_chart_points);
  if (points.empty()) return out;
  out.title = measure_headline(measure, record, reading, words);
  out.subtitle = subtitle(measure, points, words);
  out.unit = measure.unit;
  out.decimals = measure.decimals;
  out.points_a_year = model::periods_in_year(measure.frequency);
  if (measure.kind == model::MeasureKind::rating) out.rank_names = measure.ranks;
  out.points.reserve(points.size());
  for (const FigureRecord* figure : points) add_point(out, *figure, vantage);
  for (ChartValues* values : {&out.target, &out.low, &out.high}) drop_if_empty(*values);
  if (type_of(measure) == ChartType::columns) return out;
  for (const model::Series& series : measure.figures.comparators) {
    ChartLine line = comparator_line(measure, series, points, vantage, content);
    drop_if_empty(line.values);
    if (!line.values.empty()) out.comparators.push_back(std::move(line));
  }
  return out;
}

BarChart ward_chart_of(const Measure& measure, const derive::MeasureRecord& record, const derive::Reading& reading,
                       const derive::Vantage& vantage, const model::Content& content, const Words& words) {
  BarChart out;
  const auto breakdown = breakdown_of(measure, record, reading, vantage, content, words);
  if (!breakdown) return out;
  const std::string_view unit = unit_label(measure);
  out.title = ward_title(measure, *breakdown, words);
  out.subtitle = words.fill(unit.empty() ? Phrase::chart_wards_subtitle : Phrase::chart_wards_subtitle_unit,
                            {{"measure", measure.title},
                             {"unit", unit},
                             {"wards", inside_sentence(breakdown_name(measure, words))},
                             {"period", period_text(breakdown->period, words)}});
  out.unit = measure.unit;
  out.decimals = measure.decimals;
  for (const BreakdownRow& row : breakdown->rows) {
    out.bars.push_back({row.title, row.value, row.instead, row.flags.provisional || row.flags.estimated});
  }
  return out;
}

bool has_measure_chart(const Measure& measure, const derive::MeasureRecord& record, const derive::Vantage& vantage) {
  const auto points = points_of(measure, record, vantage, most_chart_points);
  return std::count_if(points.begin(), points.end(),
                       [&](const FigureRecord* figure) { return known_at(*figure, vantage) && drawn(*figure).has_value(); }) >= 2;
}

bool has_ward_chart(const Measure& measure, const derive::MeasureRecord& record, const derive::Reading& reading,
                    const derive::Vantage& vantage, const model::Content& content, const Words& words) {
  const auto breakdown = breakdown_of(measure, record, reading, vantage, content, words);
  return breakdown &&
         std::count_if(breakdown->rows.begin(), breakdown->rows.end(), [](const BreakdownRow& row) { return row.value.has_value(); }) >= 2;
}

void append_measure_chart(std::string& out, const Measure& measure, const derive::MeasureRecord& record, const derive::Reading& reading,
                          const derive::Vantage& vantage, const model::Content& content, const Words& words) {
  const Chart chart = chart_of(measure, record, reading, vantage, content, words);
  if (values_in(chart) < 2) return;
  const ChartType type = type_of(measure);
  open_figure(out, chart.title, chart.subtitle);
  append_series_chart(out, chart, type, words);
  append_notes(out, chart, type, words);
  append_end(out, measure, words);
}

void append_ward_chart(std::string& out, const Measure& measure, const derive::MeasureRecord& record, const derive::Reading& reading,
                       const derive::Vantage& vantage, const model::Content& content, const Words& words) {
  const BarChart chart = ward_chart_of(measure, record, reading, vantage, content, words);
  if (std::count_if(chart.bars.begin(), chart.bars.end(), [](const Bar& bar) { return bar.value.has_value(); }) < 2) return;
  open_figure(out, chart.title, chart.subtitle);
  append_bar_chart(out, chart, words);
  append_end(out, measure, words);
}

void append_measure_sparkline(std::string& out, const Measure& measure, const derive::MeasureRecord& record,
                              const derive::Vantage& vantage) {
  Chart chart;
  chart.decimals = measure.decimals;
  for (const FigureRecord* figure : points_of(measure, record, vantage, most_sparkline_points)) {
    chart.points.push_back({figure->period, known_at(*figure, vantage) ? drawn(*figure) : std::nullopt, false, false});
  }
  if (values_in(chart) >= 2) append_sparkline(out, chart);
}

}  // namespace goldthread::render
