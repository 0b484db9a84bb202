#include "derive/timeliness.hpp"

#include <algorithm>

namespace goldthread::derive {

std::optional<int> days_to_enter(const FigureRecord& figure) {
  const bool known = figure.value || figure.year_to_date;
  if (!known || !figure.entered_on()) return std::nullopt;
  return figure.entered_on()->days_since(figure.period.last_day());
}

Timeliness timeliness_of(const MeasureRecord& record, const Reading& reading) {
  Timeliness out;
  for (const FigureRecord& figure : record.figures) {
    const auto days = days_to_enter(figure);
    if (!days) continue;
    ++out.known;
    out.slowest = std::max(out.slowest.value_or(*days), *days);
  }
  if (reading.latest) out.newest = days_to_enter(record.figures[*reading.latest]);
  return out;
}

}  // namespace goldthread::derive
