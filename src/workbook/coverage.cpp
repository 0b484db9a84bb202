#include "workbook/coverage.hpp"

#include <algorithm>

namespace goldthread::workbook {

namespace {

// The directorate and its services, as ids.
bool is_under(std::string_view organisation, std::string_view directorate, const model::Content& content) {
  // Organisations are a few levels deep; a circle of parents ends the climb.
  for (std::size_t steps = 0; steps <= content.organisations.size(); ++steps) {
    if (organisation == directorate) return true;
    const auto place = content.find(organisation, model::Kind::organisation);
    if (!place || content.organisations[*place].parent.empty()) return false;
    organisation = content.organisations[*place].parent.id;
  }
  return false;
}

bool is_answered_for(const model::Risk& risk, const Reported& reported) {
  const auto owner = reported.content.find(risk.owner.id, model::Kind::post);
  return owner && is_under(reported.content.posts[*owner].organisation.id, reported.report.organisation.id, reported.content);
}

}  // namespace

bool is_of_directorate(const Reported& reported) {
  return reported.report.series == model::ReportSeries::directorate && !reported.report.organisation.empty();
}

model::Year year_covered(const Reported& reported) {
  const auto& period = reported.vantage().period;
  return period ? period->year() : model::year_of(reported.vantage().end, reported.content.site.year_start);
}

derive::Places risks_covered(const Reported& reported) {
  derive::Places out;
  for (std::uint32_t i = 0; i < reported.content.risks.size(); ++i) {
    const model::Risk& risk = reported.content.risks[i];
    if (!risk.live_in(year_covered(reported))) continue;
    if (!is_of_directorate(reported) || is_answered_for(risk, reported)) out.push_back(i);
  }
  // The highest score first, those without one last, as on the page.
  const auto score = [&](std::uint32_t place) { return reported.standing().risks[place].current.value_or(0); };
  std::stable_sort(out.begin(), out.end(), [&](std::uint32_t a, std::uint32_t b) { return score(a) > score(b); });
  return out;
}

derive::Places budget_lines_covered(const Reported& reported, model::Fund fund) {
  derive::Places out;
  for (std::uint32_t i = 0; i < reported.content.budget.size(); ++i) {
    const model::BudgetLine& line = reported.content.budget[i];
    if (line.year != year_covered(reported) || line.fund != fund) continue;
    if (!is_of_directorate(reported) || is_under(line.directorate.id, reported.report.organisation.id, reported.content)) out.push_back(i);
  }
  return out;
}

}  // namespace goldthread::workbook
