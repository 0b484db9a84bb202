#include "review/open_reports.hpp"

namespace goldthread::review {

bool is_open(const model::Report& report, model::Date as_at) {
  const bool released = report.released && *report.released <= as_at;
  return report.data_cut && *report.data_cut <= as_at && !released;
}

bool is_newest(const derive::ReportRecord& record, const model::Report& report, const model::Content& content) {
  const model::Date as_at = *content.site.as_at;
  if (!is_open(report, as_at)) return false;
  if (!record.next) return true;
  const auto& later = content.reports[*record.next];
  return !later.data_cut || *later.data_cut > as_at;
}

}  // namespace goldthread::review
