#pragma once
// Everything worked out from the content, once, for every output to print: the page, the sheet and the data cannot disagree
// (design.md, consequence 3). Lists stand beside the content's lists, place for place.
#include <map>
#include <vector>

#include "derive/action_plan_record.hpp"
#include "derive/activity_record.hpp"
#include "derive/counts.hpp"
#include "derive/coverage.hpp"
#include "derive/held.hpp"
#include "derive/hot_spot_suggestion.hpp"
#include "derive/measure_record.hpp"
#include "derive/money_and_risk_record.hpp"
#include "derive/roll_up.hpp"
#include "derive/scorecard.hpp"
#include "derive/thread.hpp"
#include "derive/timetable_record.hpp"
#include "derive/update_strip.hpp"
#include "derive/vantage.hpp"
#include "disclose/view.hpp"

namespace goldthread::derive {

// The whole council as it stands from one vantage.
struct Standing {
  Vantage vantage;
  std::vector<Reading> measures = {};
  std::vector<ActivityRecord> activities = {};
  std::vector<RollUpRecord> outcomes = {};
  std::vector<RollUpRecord> priorities = {};
  std::vector<RiskRecord> risks = {};
  std::vector<BudgetRecord> budget = {};
  std::vector<BudgetSum> budget_sums = {};  // by year, revenue then capital
  Counts counts = {};
};

// A report at its own period and cut, with what changed since the one before it in its series.
struct ReportRecord {
  Standing standing;
  std::optional<std::uint32_t> previous = {};  // place of the report before it in the series
  std::optional<std::uint32_t> next = {};
  Places measures = {};    // what the report covers, as places in the content's lists: those live in its period; of a
  Places activities = {};  // directorate's series only that organisation's
  Places outcomes = {};
  Places priorities = {};
  Counts counts = {};               // over what it covers
  Places exceptions = {};           // measures that are off or close to target, or not reported; worst first
  Places activity_exceptions = {};  // activities off track, delayed or with no update; worst first
  std::optional<TimetableRecord> timetable = {};
};

struct Derived {
  std::vector<MeasureRecord> measures;
  Standing now;  // from the site's as_at
  std::vector<ReportRecord> reports;
  Thread thread;
  // Of each activity that promises an update every month, in the year of the site's as_at; by its place.
  std::map<std::uint32_t, UpdateStrip> update_strips = {};
  // From the site's as_at, too.
  std::vector<ActionPlanRecord> action_plans = {};
  std::vector<SuggestedHotSpot> suggested_hot_spots = {};
  std::vector<Scorecard> scorecards = {};  // of organisations; empty where one is no directorate
  std::vector<PortfolioScorecard> portfolio_scorecards = {};
  Coverage coverage = {};
  std::vector<HeldDifference> held_differences = {};  // of a released report: what would be told otherwise today
};

// `jobs`: how many threads may work at it, 1 or more; the result does not depend on it.
Derived derive(const disclose::View& view, int jobs);

// The same for the content of a released report, whose statuses stand as they were published. `view` is of that content.
Derived derive_released(const disclose::View& view, const model::Released& released, int jobs);

}  // namespace goldthread::derive
