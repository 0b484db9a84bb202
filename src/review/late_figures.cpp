#include <fmt/format.h>

#include "review/figure_words.hpp"
#include "review/open_reports.hpp"
#include "review/rules.hpp"

namespace goldthread::review {

using diagnostics::Code;

namespace {

// The figure that a report expected came after its data cut; a note with it has explained that.
void look_at(const model::Report& report, const model::Measure& measure, const derive::MeasureRecord& record,
             const derive::Reading& reading, Diagnostics& diagnostics) {
  const derive::FigureRecord* expected = reading.expected ? figure_of(record, *reading.expected) : nullptr;
  if (!expected || !expected->entered_on() || *expected->entered_on() <= *report.data_cut || !expected->note().empty()) return;
  const int days = expected->entered_on()->days_since(*report.data_cut);
  diagnostics.add(Code::late_figure, expected->entry->place,
                  fmt::format("the figure of `{}` for {} was entered {} after `{}` was made, so the report does not have it", measure.id,
                              expected->period.text(), days == 1 ? std::string("1 day") : fmt::format("{} days", days), report.id));
}

}  // namespace

void review_late_figures(const Content& content, const Derived& derived, Diagnostics& diagnostics) {
  for (std::size_t i = 0; i < content.reports.size(); ++i) {
    if (content.reports[i].series != model::ReportSeries::strategic || !is_newest(derived.reports[i], content.reports[i], content))
      continue;
    for (const std::uint32_t place : derived.reports[i].measures) {
      look_at(content.reports[i], content.measures[place], derived.measures[place], derived.reports[i].standing.measures[place],
              diagnostics);
    }
  }
}

}  // namespace goldthread::review
