#include "derive/called_for.hpp"

#include <algorithm>

namespace goldthread::derive {

using model::Kind;

Places calling_for_comment(const ReportRecord& record, const model::Content& content) {
  Places out = record.exceptions;
  for (const auto place : record.measures) {
    const bool due = record.standing.measures[place].status != model::MeasureStatus::not_due;
    if (content.measures[place].headline && due) out.push_back(place);
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

std::vector<bool> commented_measures(const model::Report& report, const model::Content& content) {
  std::vector<bool> out(content.measures.size());
  for (const model::Report& other : content.reports) {
    if (!other.period || other.period->last_day() != report.period->last_day()) continue;
    for (const model::Comment& comment : other.comments) {
      if (const auto place = content.find(comment.about.id, Kind::measure)) out[*place] = true;
    }
  }
  return out;
}

std::optional<std::uint32_t> newest_action_plan(const Places& plans, const model::Content& content, model::Date by) {
  std::optional<std::uint32_t> out;
  for (const auto place : plans) {
    const model::ActionPlan& plan = content.action_plans[place];
    if (!plan.opened || *plan.opened > by) continue;
    if (!plan.closed) return place;
    const auto& newest = out ? content.action_plans[*out].closed : std::nullopt;
    if (!newest || *newest < *plan.closed) out = place;
  }
  return out;
}

bool is_open_at(const model::ActionPlan& plan, model::Date day) { return !plan.closed || *plan.closed > day; }

}  // namespace goldthread::derive
