#include "check/check_content.hpp"

#include "check/rules.hpp"

namespace goldthread::check {

void check_content(const Content& content, Diagnostics& diagnostics) {
  check_references(content, diagnostics);
  check_ids(content, diagnostics);
  check_addresses(content, diagnostics);
  check_thread(content, diagnostics);
  check_dates(content, diagnostics);
  check_periods(content, diagnostics);
  check_targets(content, diagnostics);
  check_figures(content, diagnostics);
  check_tiers(content, diagnostics);
  check_budget(content, diagnostics);
  check_calendar(content, diagnostics);
  check_meetings(content, diagnostics);
  check_reports(content, diagnostics);
  check_prose(content, diagnostics);
  check_language(content, diagnostics);
  check_safety(content, diagnostics);
  check_counts(content, diagnostics);
}

}  // namespace goldthread::check
