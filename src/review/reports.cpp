#include <fmt/format.h>

#include <string>
#include <string_view>

#include "review/open_reports.hpp"
#include "review/rules.hpp"

namespace goldthread::review {

using diagnostics::Code;

namespace {

// "1 achievement", "3 achievements"
std::string counted(std::size_t count, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", count, count == 1 ? one : many);
}

}  // namespace

// Good and bad results are both told (domain.md B13). A dashboard is figures alone, and a council without figures or
// activities has nothing to tell of either.
void review_reports(const Content& content, const Derived& derived, Diagnostics& diagnostics) {
  for (std::size_t i = 0; i < content.reports.size(); ++i) {
    const model::Report& report = content.reports[i];
    const derive::ReportRecord& record = derived.reports[i];
    if (!is_open(report, *content.site.as_at) || report.series == model::ReportSeries::dashboard) continue;
    const std::size_t exceptions = record.exceptions.size() + record.activity_exceptions.size();
    const int rated = record.counts.measures.rated + record.counts.activities.rated;
    if (report.achievements.empty() && (rated > 0 || exceptions > 0)) {
      diagnostics.add(Code::one_sided_report, report.place,
                      fmt::format("`{}` names no achievement, and has {}: measures and activities off target, close to it, late or missing",
                                  report.id, counted(exceptions, "exception", "exceptions")),
                      "Add `achievements`: what went well, in a line each, with {{id.value}} for a figure.");
    }
    if (!report.achievements.empty() && exceptions == 0 && rated > 0) {
      diagnostics.add(Code::one_sided_report, report.place_of("achievements"),
                      fmt::format("`{}` lists {}, and none of its measures and activities is off target, close to it, late or missing",
                                  report.id, counted(report.achievements.size(), "achievement", "achievements")),
                      "Look again at what is measured and how far its targets reach; where all is well, it may stay.");
    }
  }
}

}  // namespace goldthread::review
