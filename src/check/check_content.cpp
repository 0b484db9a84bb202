#include "check/check_content.hpp"

#include <array>

#include "check/rules.hpp"
#include "work/parallel.hpp"

namespace goldthread::check {

namespace {

constexpr std::array families = {
    check_references,     check_ids,     check_addresses,     check_thread,    check_dates,          check_periods,
    check_targets,        check_figures, check_tiers,         check_budget,    check_calendar,       check_calendar_order,
    check_meetings,       check_reports, check_activities,    check_revisions, check_accountability, check_prose,
    check_language,       check_safety,  check_controls,      check_counts,    check_forecasts,      check_hot_spots,
    check_workbook_names, check_papers,  check_paper_answers, check_released,  check_website,        check_translations};

}  // namespace

void check_content(const Content& content, int jobs, Diagnostics& diagnostics) {
  std::array<Diagnostics, families.size()> found;
  work::for_each(families.size(), jobs, [&](std::size_t i) { families[i](content, found[i]); });
  for (Diagnostics& each : found) diagnostics.merge(std::move(each));
}

}  // namespace goldthread::check
