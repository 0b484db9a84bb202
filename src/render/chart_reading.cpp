#include "render/chart_reading.hpp"

#include <algorithm>

#include "render/dates.hpp"
#include "render/numbers.hpp"

namespace goldthread::render {

namespace {

using model::Decimal;

std::string target_text(const Chart& chart, const Words& words) {
  for (std::size_t i = chart.points.size(); i-- > 0;) {
    if (i < chart.target.size() && chart.target[i]) return chart_value(chart, *chart.target[i]);
    if (i < chart.low.size() && i < chart.high.size() && chart.low[i] && chart.high[i])
      return words.fill(Phrase::target_range, {{"low", chart_value(chart, *chart.low[i])}, {"high", chart_value(chart, *chart.high[i])}});
  }
  return {};
}

// The title as a sentence of its own before the rest.
std::string after_title(const std::string& title, std::string_view rest, const Words& words) {
  std::string out = title;
  if (!out.empty()) out += ". ";
  return out.append(rest).append(". ").append(words[Phrase::chart_in_table]);
}

}  // namespace

std::string chart_value(const Chart& chart, const Decimal& value) {
  if (chart.rank_names.empty()) return symbol_text(value, chart.decimals, chart.unit);
  const Decimal rank = value.rounded(0);
  const bool named = !rank.is_negative() && rank < Decimal(static_cast<std::int64_t>(chart.rank_names.size()));
  return named ? chart.rank_names[static_cast<std::size_t>(rank.coefficient())] : number_text(rank, 0);
}

std::string chart_reading(const Chart& chart, ChartType type, const Words& words) {
  std::vector<const ChartPoint*> shown;
  for (const ChartPoint& point : chart.points) {
    if (point.value) shown.push_back(&point);
  }
  const std::string count = words.counted(static_cast<int>(shown.size()), Phrase::chart_point_one, Phrase::chart_point_many);
  std::string out = words.fill(type == ChartType::line ? Phrase::chart_line_reading : Phrase::chart_column_reading, {{"points", count}});
  const auto add = [&](Phrase phrase, const ChartPoint& point) {
    words.append(out, phrase, {{"value", chart_value(chart, *point.value)}, {"when", in_period(point.period, words)}});
  };
  if (!shown.empty()) {
    const auto less = [](const ChartPoint* a, const ChartPoint* b) { return *a->value < *b->value; };
    add(Phrase::chart_first, *shown.front());
    add(Phrase::chart_last, *shown.back());
    add(Phrase::chart_highest, **std::max_element(shown.begin(), shown.end(), less));
    add(Phrase::chart_lowest, **std::min_element(shown.begin(), shown.end(), less));
  }
  const std::string target = target_text(chart, words);
  if (!target.empty()) words.append(out, Phrase::chart_target_reading, {{"value", target}});
  return after_title(chart.title, out, words);
}

std::string chart_reading(const BarChart& chart, const Words& words) {
  const auto less = [](const Bar& a, const Bar& b) { return a.value && b.value ? *a.value < *b.value : false; };
  std::vector<Bar> shown;
  std::copy_if(chart.bars.begin(), chart.bars.end(), std::back_inserter(shown), [](const Bar& bar) { return bar.value.has_value(); });
  const std::string count = words.counted(static_cast<int>(shown.size()), Phrase::chart_point_one, Phrase::chart_point_many);
  std::string out = words.fill(Phrase::chart_bar_reading, {{"points", count}});
  if (!shown.empty()) {
    const auto add = [&](Phrase phrase, const Bar& bar) {
      words.append(out, phrase, {{"value", symbol_text(*bar.value, chart.decimals, chart.unit)}, {"name", bar.label}});
    };
    add(Phrase::chart_bar_highest, *std::max_element(shown.begin(), shown.end(), less));
    add(Phrase::chart_bar_lowest, *std::min_element(shown.begin(), shown.end(), less));
  }
  return after_title(chart.title, out, words);
}

}  // namespace goldthread::render
