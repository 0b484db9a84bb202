#include "disclose/embargo.hpp"

#include <algorithm>
#include <vector>

namespace goldthread::disclose {

using model::Content;
using model::Date;
using model::Report;

namespace {

bool is_of_whole_council(const Report& report) { return report.series != model::ReportSeries::directorate && report.period; }

template <class Dated>
void drop_after(std::vector<Dated>& list, Date last_day) {
  std::erase_if(list, [&](const Dated& each) { return each.period.last_day() > last_day; });
}

}  // namespace

std::optional<Date> figures_to(const Content& content, const HeldThings& held) {
  std::optional<Date> waits;  // the last day of the latest period that waits
  std::optional<Date> first;  // the day before the earliest begins
  for (const HeldThing& thing : held.listed) {
    if (thing.kind != model::key(model::Kind::report) || thing.why != Why::not_yet) continue;
    const Report& report = content.reports[*content.find(thing.name, model::Kind::report)];
    if (!is_of_whole_council(report)) continue;
    const Date before = report.period->first_day().plus_days(-1);
    waits = waits ? std::max(*waits, report.period->last_day()) : report.period->last_day();
    first = first ? std::min(*first, before) : before;
  }
  if (!waits) return std::nullopt;
  std::optional<Date> shown;
  for (const Report& report : content.reports) {
    if (!is_of_whole_council(report) || held.which.contains(&report)) continue;
    const Date last = report.period->last_day();
    shown = shown ? std::max(*shown, last) : last;
  }
  const Date out = shown ? std::max(*shown, *first) : *first;
  return out < *waits ? std::optional(out) : std::nullopt;
}

void hold_figures_after(Date last_day, Content& content) {
  for (model::Measure& measure : content.measures) {
    drop_after(measure.figures.actual, last_day);
    for (model::Series& part : measure.figures.breakdown) drop_after(part.figures, last_day);
  }
  for (model::BudgetLine& line : content.budget) drop_after(line.positions, last_day);
  for (model::Risk& risk : content.risks) drop_after(risk.current, last_day);
  for (model::Priority& priority : content.priorities) drop_after(priority.judgements, last_day);
  for (model::Outcome& outcome : content.outcomes) drop_after(outcome.judgements, last_day);
  std::erase_if(content.revisions,
                [&](const model::Revision& revision) { return revision.period && revision.period->last_day() > last_day; });
}

}  // namespace goldthread::disclose
