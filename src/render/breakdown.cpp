#include "render/breakdown.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "render/measure_text.hpp"

namespace goldthread::render {

namespace {

bool known(const model::Figure& figure, const derive::Vantage& vantage) {
  return figure.period.last_day() <= vantage.end && !(figure.entered_on && *figure.entered_on > vantage.cut);
}

BreakdownRow row_of(const model::Measure& measure, const model::Series& series, const model::Period& period, const derive::Vantage& vantage,
                    const model::Content& content, const Words& words) {
  const auto item = content.find(series.id);
  BreakdownRow out{item ? content.entity(*item).title : series.id, {}, words[Phrase::marker_not_reported], {}};
  const auto figure = std::find_if(series.figures.begin(), series.figures.end(),
                                   [&](const model::Figure& other) { return other.period == period && known(other, vantage); });
  if (figure == series.figures.end()) return out;
  out.value = entered_value(measure, *figure);
  out.instead = out.value ? std::string() : marker_text(figure->marker, words);
  out.flags = figure->flags;
  return out;
}

}  // namespace

std::vector<BreakdownRows> breakdown_history(const model::Measure& measure, const derive::MeasureRecord& record,
                                             const derive::Reading& reading, const derive::Vantage& vantage, const model::Content& content,
                                             const Words& words, std::size_t most) {
  const derive::FigureRecord* latest = latest_figure(record, reading);
  std::set<model::Period> periods;
  for (const model::Series& series : measure.figures.breakdown) {
    for (const model::Figure& figure : series.figures) {
      const bool in_time = !latest || figure.period <= latest->period;
      if (in_time && known(figure, vantage)) periods.insert(figure.period);
    }
  }
  while (periods.size() > most) periods.erase(periods.begin());
  std::vector<BreakdownRows> out;
  for (const model::Period& period : periods) {
    BreakdownRows& at = out.emplace_back(BreakdownRows{period, {}});
    for (const model::Series& series : measure.figures.breakdown)
      at.rows.push_back(row_of(measure, series, period, vantage, content, words));
  }
  return out;
}

std::optional<BreakdownRows> breakdown_of(const model::Measure& measure, const derive::MeasureRecord& record,
                                          const derive::Reading& reading, const derive::Vantage& vantage, const model::Content& content,
                                          const Words& words) {
  auto newest = breakdown_history(measure, record, reading, vantage, content, words, 1);
  return newest.empty() ? std::nullopt : std::optional(std::move(newest.front()));
}

const std::string& breakdown_name(const model::Measure& measure, const Words& words) {
  return words[measure.breakdown == model::Breakdown::directorate ? Phrase::breakdown_directorates : Phrase::breakdown_wards];
}

}  // namespace goldthread::render
