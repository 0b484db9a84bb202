#pragma once
// The word of each value of each enumeration, in the order of the values, for what is written and read back whatever its kind
// (each_field.hpp). They are the authors' own words (content/README.md) where an author may write them.
#include <array>
#include <string_view>

#include "model/each_field.hpp"

namespace goldthread::model {

using std::string_view_literals::operator""sv;

constexpr auto words_of(Access) { return std::array{"public"sv, "exempt"sv, "confidential"sv}; }
constexpr auto words_of(Better) { return std::array{"higher"sv, "lower"sv, "range"sv, "none"sv}; }
constexpr auto words_of(MeasureKind) { return std::array{"snapshot"sv, "flow"sv, "cumulative"sv, "ratio"sv, "rolling"sv, "rating"sv}; }
constexpr auto words_of(Judge) { return std::array{"period"sv, "year-to-date"sv}; }
constexpr auto words_of(Breakdown) { return std::array{"none"sv, "ward"sv, "directorate"sv}; }
constexpr auto words_of(Forecast) { return std::array{"none"sv, "straight-line"sv, "last-year-shape"sv}; }
constexpr auto words_of(Alignment) { return std::array{"unsaid"sv, "same"sv, "similar"sv, "part of"sv}; }
constexpr auto words_of(Marker) { return std::array{"none"sv, "x"sv, "c"sv, "z"sv}; }
constexpr auto words_of(Frequency) { return std::array{"month"sv, "quarter"sv, "half"sv, "year"sv, "academic-year"sv, "date"sv}; }
constexpr auto words_of(Profile) { return std::array{"unset"sv, "flat"sv, "pro-rata"sv, "listed"sv}; }
constexpr auto words_of(Scheme) { return std::array{"tolerance"sv, "symmetric"sv, "tolerance-and-travel"sv}; }
constexpr auto words_of(RollUpRule) { return std::array{"share"sv, "worst"sv, "counts-only"sv}; }
constexpr auto words_of(Accessibility::Status) { return std::array{"unknown"sv, "fully"sv, "partially"sv, "not"sv}; }
constexpr auto words_of(Tolerance::In) { return std::array{"percent"sv, "units"sv, "ranks"sv}; }
constexpr auto words_of(MissingTranslations) { return std::array{"allowed"sv, "error"sv}; }
constexpr auto words_of(ReportSeries) { return std::array{"strategic"sv, "directorate"sv, "dashboard"sv}; }
constexpr auto words_of(RevisionKind) { return std::array{"correction"sv, "scheduled"sv, "definition"sv, "withdrawal"sv}; }
constexpr auto words_of(HotSpotKind) { return std::array{"referral"sv, "advice"sv}; }
constexpr auto words_of(StatementKind) { return std::array{"year-ahead"sv, "accountability"sv}; }
constexpr auto words_of(SurveyKind) { return std::array{"survey"sv, "consultation"sv}; }
constexpr auto words_of(When) { return std::array{"any"sv, "early"sv, "mid"sv, "late"sv, "by"sv}; }
constexpr auto words_of(DocumentStage) { return std::array{"draft"sv, "update"sv, "final"sv, "agreed"sv}; }
constexpr auto words_of(Owed) { return std::array{"figures"sv, "updates"sv, "comments"sv, "action-plans"sv}; }
constexpr auto words_of(Publish) { return std::array{"yes"sv, "no"sv, "never"sv}; }
constexpr auto words_of(PlanStatus) { return std::array{"draft"sv, "proposed"sv, "agreed"sv, "published"sv, "replaced"sv}; }
constexpr auto words_of(Reader) { return std::array{"everyone"sv, "members"sv, "officers"sv}; }
constexpr auto words_of(OrganisationKind) { return std::array{"directorate"sv, "service"sv, "partner"sv}; }
constexpr auto words_of(BudgetKind) { return std::array{"expenditure"sv, "income"sv}; }
constexpr auto words_of(Fund) { return std::array{"revenue"sv, "capital"sv}; }
constexpr auto words_of(RiskResponse) { return std::array{"treat"sv, "tolerate"sv, "transfer"sv, "terminate"sv}; }
constexpr auto words_of(UpdateEvery) { return std::array{"month"sv, "quarter"sv, "half"sv, "year"sv, "never"sv}; }
constexpr auto words_of(ActivityState) { return std::array{"none"sv, "cancelled"sv, "paused"sv, "carried-forward"sv}; }
constexpr auto words_of(PaperField) {
  return std::array{"title"sv,      "body"sv,       "meeting"sv,     "date"sv,        "status"sv,       "aim"sv,
                    "route-from"sv, "route-next"sv, "route"sv,       "effective"sv,   "key-decision"sv, "forward-notice"sv,
                    "access"sv,     "sensitive"sv,  "responsible"sv, "portfolio"sv,   "contact"sv,      "summary"sv,
                    "ask"sv,        "text"sv,       "implication"sv, "answer"sv,      "priorities"sv,   "pledge"sv,
                    "policies"sv,   "consultees"sv, "wards"sv,       "attachments"sv, "previous"sv,     "background"sv,
                    "read-with"sv,  "plans"sv,      "reports"sv,     "framework"sv,   "clearance"sv};
}
constexpr auto words_of(PaperStatus) { return std::array{"discussion"sv, "decision"sv, "information"sv}; }
constexpr auto words_of(AskVerb) {
  return std::array{"note"sv, "comment"sv, "discuss"sv, "agree"sv, "approve"sv, "recommend-onward"sv, "consider"sv};
}
constexpr auto words_of(Answer) { return std::array{"yes"sv, "no"sv, "not-answered"sv}; }
constexpr auto words_of(WardsAffected) { return std::array{"not-said"sv, "all"sv, "none"sv, "listed"sv}; }
constexpr auto words_of(MeasureStatus) {
  return std::array{"on-target"sv,   "close-to-target"sv, "off-target"sv,   "better-than-target"sv, "worse-than-target"sv, "no-target"sv,
                    "for-context"sv, "not-due"sv,         "not-reported"sv, "withheld"sv,           "not-comparable"sv};
}
constexpr auto words_of(ActivityStatus) {
  return std::array{"complete"sv, "on-track"sv,  "delayed"sv,         "off-track"sv, "not-started"sv,
                    "paused"sv,   "cancelled"sv, "carried-forward"sv, "no-update"sv};
}
constexpr auto words_of(RollUp) { return std::array{"green"sv, "amber"sv, "red"sv, "not-rated"sv, "too-little-to-judge"sv}; }
constexpr auto words_of(Direction) {
  return std::array{"improving"sv, "worsening"sv, "no-change"sv, "increasing"sv, "decreasing"sv, "unknown"sv};
}

}  // namespace goldthread::model
