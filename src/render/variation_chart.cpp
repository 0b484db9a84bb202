#include "render/variation_chart.hpp"

#include <algorithm>

#include "derive/target.hpp"
#include "render/dates.hpp"
#include "render/figure_element.hpp"
#include "render/figure_table.hpp"
#include "render/measure_text.hpp"
#include "render/numbers.hpp"
#include "render/series_chart.hpp"
#include "render/variation.hpp"

namespace goldthread::render {

namespace {

using derive::FigureRecord;
using derive::Xmr;
using derive::XmrReading;
using model::Measure;

// As many as can be told apart: three years of months.
constexpr std::size_t most_points = 36;
// Limits are drawn one place finer than the figures, so that a point beyond one is seen beyond it.
constexpr int finer_by = 1;

PointSign sign_of(XmrReading reading) {
  switch (reading) {
    case XmrReading::improvement:
      return PointSign::improvement;
    case XmrReading::concern:
      return PointSign::concern;
    case XmrReading::neither:
      return PointSign::change;
  }
  return PointSign::change;
}

// A point of several signals is shown by the one that calls for most attention.
PointSign sign_of(const Xmr& xmr, std::size_t figure) {
  PointSign out = PointSign::none;
  for (const derive::XmrSignal& signal : xmr.signals) {
    if (signal.figure != figure) continue;
    const PointSign sign = sign_of(signal.reads);
    if (out == PointSign::none || sign == PointSign::concern) out = sign;
  }
  return out;
}

// The places of the points, gaps among them, from the first that counts to the newest with a value.
std::vector<std::size_t> places_of(const Measure& measure, const derive::MeasureRecord& record, const derive::Vantage& vantage) {
  std::vector<std::size_t> out;
  std::size_t filled = 0;
  for (std::size_t i = record.xmr->first; i < record.figures.size(); ++i) {
    const FigureRecord& figure = record.figures[i];
    if (figure.period.frequency() != measure.frequency || figure.period.last_day() > vantage.end) continue;
    out.push_back(i);
    if (figure.value && known_at(figure, vantage)) filled = out.size();
  }
  out.resize(filled);
  if (out.size() > most_points) out.erase(out.begin(), out.end() - static_cast<std::ptrdiff_t>(most_points));
  return out;
}

void add_points(Chart& chart, const std::vector<std::size_t>& places, const Measure& measure, const derive::MeasureRecord& record) {
  for (const std::size_t place : places) {
    const FigureRecord& figure = record.figures[place];
    chart.points.push_back(
        {figure.period, figure.value, figure.flags.provisional || figure.flags.estimated, false, sign_of(*record.xmr, place)});
    const auto target = derive::period_target(measure, figure.period).value_or(derive::TargetShown());
    chart.target.push_back(target.value);
    chart.low.push_back(target.low);
    chart.high.push_back(target.high);
  }
  for (ChartValues* values : {&chart.target, &chart.low, &chart.high}) {
    if (std::none_of(values->begin(), values->end(), [](const auto& value) { return value.has_value(); })) values->clear();
  }
}

void add_levels(Chart& chart, const Measure& measure, const derive::MeasureRecord& record, const Words& words) {
  const Xmr& xmr = *record.xmr;
  if (xmr.line_only) return;
  const UsualRange range = usual_range(measure, record, xmr);
  chart.level_decimals = finer_by;
  const auto add = [&](Phrase name, std::string_view classes, const model::Decimal& value) {
    chart.levels.push_back({words[name] + " " + short_value(measure, value), classes, value.rounded(measure.decimals + finer_by)});
  };
  add(xmr.trial ? Phrase::xmr_trial_upper : Phrase::xmr_upper, "chart-limit", range.upper);
  add(Phrase::xmr_mean, "chart-mean", xmr.mean);
  add(xmr.trial ? Phrase::xmr_trial_lower : Phrase::xmr_lower, "chart-limit", range.lower);
}

std::string points_counted(const Xmr& xmr, const Words& words) {
  return words.counted(xmr.points, Phrase::variation_point_one, Phrase::variation_point_many);
}

std::string title_of(const Chart& chart, const Xmr& xmr, const Words& words) {
  if (xmr.line_only) return words[Phrase::xmr_title_line_only];
  if (xmr.trial) return words.fill(Phrase::xmr_title_trial, {{"points", points_counted(xmr, words)}});
  switch (chart.points.back().sign) {
    case PointSign::none:
      return words[Phrase::xmr_title_none];
    case PointSign::improvement:
      return words[Phrase::xmr_title_improvement];
    case PointSign::concern:
      return words[Phrase::xmr_title_concern];
    case PointSign::change:
      return words[Phrase::xmr_title_neither];
  }
  return {};
}

std::string reading_of(const Chart& chart, const Measure& measure, const derive::MeasureRecord& record, const Words& words) {
  const Xmr& xmr = *record.xmr;
  std::string out = chart.title + ". " + words.fill(Phrase::xmr_reading, {{"points", points_counted(xmr, words)}});
  if (xmr.line_only) {
    out += words[Phrase::xmr_reading_no_limits];
  } else {
    const UsualRange range = usual_range(measure, record, xmr);
    words.append(out, Phrase::xmr_reading_limits,
                 {{"mean", short_value(measure, xmr.mean)},
                  {"lower", short_value(measure, range.lower)},
                  {"upper", short_value(measure, range.upper)}});
    if (xmr.trial) out += words[Phrase::xmr_reading_trial];
  }
  const ChartPoint& newest = chart.points.back();
  words.append(out, Phrase::xmr_reading_newest,
               {{"value", short_value(measure, *newest.value)}, {"when", in_period(newest.period, words)}});
  if (!chart.target.empty() && chart.target.back())
    words.append(out, Phrase::chart_target_reading, {{"value", short_value(measure, *chart.target.back())}});
  const auto signs =
      std::count_if(chart.points.begin(), chart.points.end(), [](const auto& point) { return point.sign != PointSign::none; });
  if (xmr.line_only) return out + ". " + words[Phrase::chart_in_table];
  out += signs == 0 ? words[Phrase::xmr_reading_signals_none]
                    : words.counted(static_cast<int>(signs), Phrase::xmr_reading_signals_one, Phrase::xmr_reading_signals_many);
  return out + ". " + words[signs == 0 ? Phrase::chart_in_table : Phrase::xmr_reading_in_table];
}

// What the shapes that are there mean, and what the limits are worth.
void append_notes(std::string& out, const Chart& chart, const Measure& measure, const derive::MeasureRecord& record, const Words& words) {
  const auto some = [&](PointSign sign) {
    return std::any_of(chart.points.begin(), chart.points.end(), [&](const ChartPoint& point) { return point.sign == sign; });
  };
  if (some(PointSign::improvement)) append_figure_note(out, words[Phrase::xmr_key_improvement]);
  if (some(PointSign::concern)) append_figure_note(out, words[Phrase::xmr_key_concern]);
  if (some(PointSign::change)) append_figure_note(out, words[Phrase::xmr_key_neither]);
  const bool hollow = std::any_of(chart.points.begin(), chart.points.end(),
                                  [](const ChartPoint& point) { return point.hollow && point.sign == PointSign::none; });
  if (hollow) append_figure_note(out, words[Phrase::chart_hollow_note]);
  const Xmr& xmr = *record.xmr;
  const std::string points = points_counted(xmr, words);
  if (xmr.line_only) {
    append_figure_note(out, words.fill(Phrase::xmr_note_line_only, {{"points", points}}));
    return;
  }
  if (xmr.trial) append_figure_note(out, words.fill(Phrase::xmr_note_trial, {{"points", points}}));
  if (usual_range(measure, record, xmr).clipped) append_figure_note(out, words[Phrase::xmr_note_clipped]);
  if (std::any_of(chart.points.begin(), chart.points.end(), [](const ChartPoint& point) { return !point.value; }))
    append_figure_note(out, words[Phrase::chart_gap_note]);
}

}  // namespace

Chart variation_chart_of(const Measure& measure, const derive::MeasureRecord& record, const derive::Vantage& vantage, const Words& words) {
  Chart out;
  if (!record.xmr) return out;
  const auto places = places_of(measure, record, vantage);
  if (places.empty()) return out;
  out.unit = measure.unit;
  out.decimals = measure.decimals;
  out.points_a_year = model::periods_in_year(measure.frequency);
  add_points(out, places, measure, record);
  add_levels(out, measure, record, words);
  const std::string span = span_text(out.points.front().period.first_day(), out.points.back().period.last_day(), words);
  const std::string_view unit = unit_label(measure);
  out.title = title_of(out, *record.xmr, words);
  out.subtitle = words.fill(unit.empty() ? Phrase::xmr_subtitle : Phrase::xmr_subtitle_unit,
                            {{"measure", measure.title}, {"unit", unit}, {"span", span}});
  out.reading = reading_of(out, measure, record, words);
  return out;
}

bool has_variation_chart(const Measure& measure, const derive::MeasureRecord& record, const derive::Vantage& vantage) {
  return record.xmr && !places_of(measure, record, vantage).empty();
}

void append_variation_chart(std::string& out, const Measure& measure, const derive::MeasureRecord& record, const derive::Vantage& vantage,
                            const Words& words) {
  const Chart chart = variation_chart_of(measure, record, vantage, words);
  if (chart.points.empty()) return;
  open_figure(out, chart.title, chart.subtitle);
  append_series_chart(out, chart, ChartType::line, words);
  append_notes(out, chart, measure, record, words);
  close_figure(out);
}

std::vector<SignalRun> signal_runs(const derive::MeasureRecord& record) {
  std::vector<SignalRun> out;
  if (!record.xmr) return out;
  for (const derive::XmrSignal& signal : record.xmr->signals) {
    const auto goes_on = [&](const SignalRun& run) {
      return run.rule == signal.rule && run.reads == signal.reads &&
             record.figures[run.last].period.shifted(1) == record.figures[signal.figure].period;
    };
    const auto run = std::find_if(out.rbegin(), out.rend(), goes_on);
    if (run == out.rend()) {
      out.push_back({signal.figure, signal.figure, signal.rule, signal.reads});
    } else {
      run->last = signal.figure;
    }
  }
  return out;
}

const std::string& signal_rule(derive::XmrRule rule, const Words& words) {
  switch (rule) {
    case derive::XmrRule::outside_limits:
      return words[Phrase::xmr_rule_outside_limits];
    case derive::XmrRule::shift:
      return words[Phrase::xmr_rule_shift];
    case derive::XmrRule::trend:
      return words[Phrase::xmr_rule_trend];
    case derive::XmrRule::two_of_three:
      return words[Phrase::xmr_rule_two_of_three];
  }
  return words[Phrase::xmr_rule_outside_limits];
}

const std::string& signal_reading(XmrReading reading, const Words& words) {
  switch (reading) {
    case XmrReading::improvement:
      return words[Phrase::xmr_reads_improvement];
    case XmrReading::concern:
      return words[Phrase::xmr_reads_concern];
    case XmrReading::neither:
      return words[Phrase::xmr_reads_neither];
  }
  return words[Phrase::xmr_reads_neither];
}

}  // namespace goldthread::render
