#pragma once
// The rounds of reporting that are under way at the site's as_at: of each series of reports that keeps a timetable the last period
// that has ended, whether its report is begun or not. A round is over once its report is released. Where no report names a
// timetable and there is only one, it is the council's quarterly round.
#include <string_view>
#include <vector>

#include "derive/derived.hpp"

namespace goldthread::derive {

struct OpenRound {
  model::Period period;
  model::ReportSeries series;
  std::string_view organisation;        // id; empty but for a directorate's series
  std::optional<std::uint32_t> report;  // place in the content's reports; absent where it is not begun
  TimetableRecord timetable;
};

// Strategic series first, then directorates by id, then dashboards.
std::vector<OpenRound> open_rounds(const model::Content& content, const Derived& derived);

}  // namespace goldthread::derive
