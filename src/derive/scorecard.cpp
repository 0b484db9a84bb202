#include "derive/scorecard.hpp"

#include <algorithm>

#include "derive/budget_variance.hpp"
#include "derive/counting.hpp"
#include "derive/standing.hpp"

namespace goldthread::derive {

using model::Content;
using model::Measure;

namespace {

Places live_among(const Places& places, const std::vector<Measure>& measures, model::Year year) {
  Places out;
  std::copy_if(places.begin(), places.end(), std::back_inserter(out), [&](std::uint32_t place) { return measures[place].live_in(year); });
  return out;
}

Scorecard scorecard_of(const model::Organisation& organisation, const Places& measures, const Content& content, const Standing& now) {
  Scorecard out;
  for (const std::string& perspective : organisation.perspectives) out.rows.push_back({perspective, {}, {}});
  ScorecardRow rest;
  for (const std::uint32_t place : measures) {
    const auto row = std::find_if(out.rows.begin(), out.rows.end(),
                                  [&](const ScorecardRow& each) { return each.perspective == content.measures[place].perspective; });
    (row == out.rows.end() ? rest : *row).measures.push_back(place);
  }
  if (!rest.measures.empty()) out.rows.push_back(std::move(rest));
  for (ScorecardRow& row : out.rows) row.counts = count_measures(row.measures, now.measures);
  return out;
}

// Marks, beside the content's measures, those that a survey gives figures for.
std::vector<char> surveyed(const Content& content) {
  std::vector<char> out(content.measures.size());
  for (const model::Survey& survey : content.surveys) {
    for (const model::Ref& measure : survey.measures) {
      if (const auto place = content.find(measure.id, model::Kind::measure)) out[*place] = 1;
    }
  }
  return out;
}

PortfolioScorecard scorecard_of(const Thread::OfPortfolio& own, const Content& content, const std::vector<char>& by_survey,
                                const Standing& now, model::Year year) {
  PortfolioScorecard out;
  for (const std::uint32_t place : live_among(own.measures, content.measures, year)) {
    const Measure& measure = content.measures[place];
    if (measure.kind == model::MeasureKind::rating) {
      out.ratings.push_back(place);
    } else if (measure.frequency == model::Frequency::date || by_survey[place] != 0) {
      out.survey_measures.push_back(place);
    } else {
      out.measures.push_back(place);
    }
  }
  std::copy_if(own.activities.begin(), own.activities.end(), std::back_inserter(out.activities),
               [&](std::uint32_t place) { return content.activities[place].live_in(year); });
  out.rating_counts = count_measures(out.ratings, now.measures);
  out.measure_counts = count_measures(out.measures, now.measures);
  out.survey_counts = count_measures(out.survey_measures, now.measures);
  out.delivery = count_activities(out.activities, now.activities);
  out.budget = budget_sums(own.budget_lines, year, content.budget, now.budget);
  return out;
}

}  // namespace

std::vector<Scorecard> scorecards(const Content& content, const Thread& thread, const Standing& now) {
  const model::Year year = year_of(now.vantage, content.site.year_start);
  std::vector<Scorecard> out(content.organisations.size());
  for (std::size_t i = 0; i < out.size(); ++i) {
    if (content.organisations[i].kind != model::OrganisationKind::directorate) continue;
    out[i] = scorecard_of(content.organisations[i], live_among(thread.organisations[i].measures, content.measures, year), content, now);
  }
  return out;
}

std::vector<PortfolioScorecard> portfolio_scorecards(const Content& content, const Thread& thread, const Standing& now) {
  const model::Year year = year_of(now.vantage, content.site.year_start);
  const std::vector<char> by_survey = surveyed(content);
  std::vector<PortfolioScorecard> out;
  for (const auto& own : thread.portfolios) out.push_back(scorecard_of(own, content, by_survey, now, year));
  return out;
}

}  // namespace goldthread::derive
