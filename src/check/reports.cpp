#include <fmt/format.h>

#include <string>

#include "check/rules.hpp"

namespace goldthread::check {

using diagnostics::Code;
using model::Kind;
using model::Report;

namespace {

class Reports {
 public:
  Reports(const Content& content, Diagnostics& diagnostics) : content_(content), diagnostics_(diagnostics) {}

  void check() {
    for (const Report& report : content_.reports) {
      directorate(report);
      dates(report);
    }
  }

 private:
  void directorate(const Report& report) {
    if (report.series != model::ReportSeries::directorate) return;
    if (report.organisation.empty()) {
      diagnostics_.add(Code::report_without_directorate, report.place_of("series"),
                       fmt::format("`{}` is a directorate's report, and does not say which one's", report.id));
      return;
    }
    const auto at = content_.find(report.organisation.id, Kind::organisation);
    if (!at || content_.organisations[*at].kind == model::OrganisationKind::directorate) return;
    diagnostics_.add(Code::not_a_directorate, report.organisation.place,
                     fmt::format("`{}` is an organisation, but no directorate", report.organisation.id));
  }

  void dates(const Report& report) {
    if (report.data_cut && report.period && *report.data_cut < report.period->last_day()) {
      diagnostics_.add(Code::cut_before_period_ends, report.place_of("data_cut"),
                       fmt::format("figures are closed on {}, and the period ends on {}, so its own figures could not be in it",
                                   report.data_cut->text(), report.period->last_day().text()));
    }
    const auto as_at = content_.site.as_at;
    if (!as_at || !report.data_cut || *report.data_cut <= *as_at) return;
    diagnostics_.add(Code::future_report, report.place_of("data_cut"),
                     fmt::format("this report's figures close on {}, after the site's as_at, {}", report.data_cut->text(), as_at->text()));
    for (const model::Comment& comment : report.comments) {
      diagnostics_.add(Code::early_comment, comment.place,
                       fmt::format("this comment is in a report whose figures close on {}, after the site's as_at, {}",
                                   report.data_cut->text(), as_at->text()));
    }
  }

  const Content& content_;
  Diagnostics& diagnostics_;
};

}  // namespace

void check_reports(const Content& content, Diagnostics& diagnostics) { Reports(content, diagnostics).check(); }

}  // namespace goldthread::check
