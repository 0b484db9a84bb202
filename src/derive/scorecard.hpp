#pragma once
// Scorecards: a directorate's measures by perspective (balanced scorecard, domain.md S16, S36), and a portfolio's by exactly the
// five sources of S43: ratings, measures, survey measures, budget variance, activity delivery. All of it as it stands at the
// site's vantage, over what is live in its year.
// Decisions, where domain.md leaves them open:
// - A rating is a measure of the kind rating. A survey measure is one that a survey says it gives figures for, or that is taken
//   by single dates (frequency = "date"). Any other is a measure. Each counts in one of the three.
// - Budget variance is of the present year's lines, revenue and capital apart. Activity delivery counts activities by status.
// - A measure whose perspective is none of the directorate's stands apart, and is counted so.
#include <string>
#include <vector>

#include "derive/counts.hpp"
#include "derive/money_and_risk_record.hpp"
#include "derive/thread.hpp"

namespace goldthread::derive {

struct Standing;

struct ScorecardRow {
  std::string perspective;  // as the organisation has it; empty: measures in none of them
  Places measures;
  MeasureCounts counts;
};

// In the order of the organisation's perspectives, each there even where it has no measure; last those in none, if any.
struct Scorecard {
  std::vector<ScorecardRow> rows;
};

struct PortfolioScorecard {
  Places ratings, measures, survey_measures, activities;
  MeasureCounts rating_counts, measure_counts, survey_counts;
  std::vector<BudgetSum> budget;  // revenue, then capital, each where it has a line
  ActivityCounts delivery;
};

// Of each organisation that is a directorate; empty for others.
std::vector<Scorecard> scorecards(const model::Content& content, const Thread& thread, const Standing& now);
std::vector<PortfolioScorecard> portfolio_scorecards(const model::Content& content, const Thread& thread, const Standing& now);

}  // namespace goldthread::derive
