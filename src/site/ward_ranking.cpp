#include "site/ward_ranking.hpp"

#include <algorithm>

#include "render/measure_text.hpp"

namespace goldthread::site {

namespace {

using model::Kind;

bool is_known(const model::Figure& figure, const derive::Vantage& vantage) {
  return figure.period.last_day() <= vantage.end && (!figure.entered_on || *figure.entered_on <= vantage.cut);
}

std::optional<model::Period> newest_period(const model::Content& content, const model::Measure& measure, const derive::Vantage& vantage) {
  std::optional<model::Period> newest;
  for (const model::Series& series : measure.figures.breakdown) {
    if (!content.find(series.id, Kind::ward)) continue;
    for (const model::Figure& figure : series.figures) {
      if (is_known(figure, vantage) && render::entered_value(measure, figure) && (!newest || *newest < figure.period))
        newest = figure.period;
    }
  }
  return newest;
}

}  // namespace

bool whole_is_comparable(const WardRanking& ranking) {
  if (!ranking.whole) return false;
  bool some_below = false;
  bool some_above = false;
  for (const WardFigure& each : ranking.wards) {
    some_below = some_below || (each.value && *each.value <= *ranking.whole);
    some_above = some_above || (each.value && *ranking.whole <= *each.value);
  }
  return some_below && some_above;
}

std::optional<WardRanking> ward_ranking(const model::Content& content, std::uint32_t index, const derive::MeasureRecord& record,
                                        const derive::Vantage& vantage) {
  const model::Measure& measure = content.measures[index];
  if (measure.breakdown != model::Breakdown::ward) return std::nullopt;
  const auto period = newest_period(content, measure, vantage);
  if (!period) return std::nullopt;
  WardRanking ranking{*period, std::nullopt, {}, 0};
  for (const derive::FigureRecord& figure : record.figures) {
    if (figure.period == *period) ranking.whole = figure.value;
  }
  for (const model::Series& series : measure.figures.breakdown) {
    const auto ward = content.find(series.id, Kind::ward);
    if (!ward) continue;
    WardFigure figure{static_cast<std::uint32_t>(*ward), std::nullopt, model::Marker::not_available, 0};
    for (const model::Figure& each : series.figures) {
      if (each.period != *period || !is_known(each, vantage)) continue;
      figure.value = render::entered_value(measure, each);
      figure.marker = each.marker;
    }
    ranking.wards.push_back(figure);
  }
  const bool lowest_first = measure.better == model::Better::lower;
  std::stable_sort(ranking.wards.begin(), ranking.wards.end(), [&](const WardFigure& a, const WardFigure& b) {
    if (!a.value || !b.value) return a.value.has_value() && !b.value.has_value();
    return lowest_first ? *a.value < *b.value : *b.value < *a.value;
  });
  for (std::size_t i = 0; i < ranking.wards.size() && ranking.wards[i].value; ++i) {
    const bool equal = i > 0 && *ranking.wards[i].value == *ranking.wards[i - 1].value;
    ranking.wards[i].rank = equal ? ranking.wards[i - 1].rank : static_cast<int>(i) + 1;
    ++ranking.ranked;
  }
  return ranking;
}

}  // namespace goldthread::site
