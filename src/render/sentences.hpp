#pragma once
// Every computed sentence, made once for page, sheet and data, so that they cannot disagree. Each is true of the record it
// is made from and says nothing that the record does not hold (domain.md 2.3; wording: web.md 5). Sentences end in a full
// stop unless their comment says otherwise; nothing is escaped.
#include <string>

#include "derive/derived.hpp"
#include "model/content.hpp"
#include "render/words.hpp"

namespace goldthread::render {

// --- why a status ---
// "Mixed: 1 of 6 rated items is off target (Missed bins), none a headline; 2 not due."
// `of`: outcome or priority; a priority's items are its outcomes.
std::string roll_up_reason(const derive::RollUpRecord& record, model::Kind of, const model::Content& content, const Words& words);
// "60.8 is 0.8 over the target of 60.0, within the 5% that counts as close."
std::string measure_reason(const model::Measure& measure, const derive::MeasureRecord& record, const derive::Reading& reading,
                           const model::Site& site, const Words& words);
// "59 days later than planned; new date 28 November 2025 agreed by Improvement Board."
std::string activity_reason(const model::Activity& activity, const derive::ActivityRecord& record, const derive::Vantage& vantage,
                            const model::Content& content, const Words& words);

// --- counts ---
// "38 of 46 rated measures are on target; 4 more are not rated."
std::string counted_sentence(const derive::MeasureCounts& counts, const Words& words);
std::string counted_sentence(const derive::ActivityCounts& counts, const Words& words);
// `kind`: outcome or priority.
std::string counted_sentence(const derive::RollUpCounts& counts, model::Kind kind, const Words& words);
// The same without the full stop, for inside an author's sentence.
std::string counted_phrase(const derive::MeasureCounts& counts, const Words& words);
std::string counted_phrase(const derive::ActivityCounts& counts, const Words& words);
std::string counted_phrase(const derive::RollUpCounts& counts, model::Kind kind, const Words& words);

// --- measures; phrases without a full stop ---
// "18 percentage points short of target", "0.8 over target", "on target", "4 days better than target", "no target"
std::string variance_words(const model::Measure& measure, const derive::FigureRecord& figure, const Words& words);
// "latest available, 1 quarter behind"; empty where the lag is 0.
std::string lag_words(const model::Measure& measure, const derive::Reading& reading, const Words& words);
enum class TravelSpan { short_term, long_term };
// "Better than the quarter before", "Worse than the same quarter last year", "No change", "Increasing", "Not known"
std::string direction_words(const model::Measure& measure, const derive::Travel& travel, TravelSpan span, const Words& words);
// The direction alone: "Better", "Worse", "No change", "Increasing", "Decreasing", "Not known". For narrow cells.
const std::string& direction_word(model::Direction direction, const Words& words);
// "down 4.1 percentage points", "up 12 days", "no change"; "two ranks higher" for a rating. Empty where it is not known.
std::string change_words(const model::Measure& measure, const derive::Travel& travel, const Words& words);
// "higher is better", "lower is better", "best between 10 and 14", "for context: neither higher nor lower is better"
std::string better_words(const model::Measure& measure, const Words& words);

// --- measures; sentences ---
// The headline of a measure's page and chart, built from comparison: "Fewer than a year ago, but more than we aimed for".
// No full stop; a neutral "Missed bins, 2023/24 to 2025/26" where nothing can be compared.
std::string measure_headline(const model::Measure& measure, const derive::MeasureRecord& record, const derive::Reading& reading,
                             const Words& words);
// "60.8 per 100,000 collections in July to September 2025. Target 60.0: 0.8 over."
std::string value_sentence(const model::Measure& measure, const derive::MeasureRecord& record, const derive::Reading& reading,
                           const Words& words);
// "Up 5.2 on April to June 2025 (55.6); down 5.4 on July to September 2024 (66.2)." Empty where neither is known.
std::string change_sentence(const model::Measure& measure, const derive::Reading& reading, const Words& words);
// "Off target for 3 quarters in a row." Empty for a run under 2.
std::string run_sentence(const model::Measure& measure, const derive::Reading& reading, const Words& words);
// What XmR says (web.md C18): "No clear change: within the usual range." "Clear improvement: ..." "Too early to tell: ..."
std::string variation_sentence(const model::Measure& measure, const derive::MeasureRecord& record, const derive::Reading& reading,
                               const Words& words);
// "Close to target means within 5% of the target." The rule in numbers, for the page and the sheet's notes.
std::string tolerance_sentence(const model::Measure& measure, const model::Site& site, const Words& words);

// --- activities ---
// "2 of 5 milestones done." Empty where there are none.
std::string milestones_sentence(const derive::ActivityRecord& record, const Words& words);
// "59 days later than planned", "on time", "3 days early"; empty where no slip is known. No full stop.
std::string slip_words(const derive::ActivityRecord& record, const Words& words);

// --- money and risk ---
// "£120,000 over budget (1.4%)", "£40,000 under budget (0.6%)", "on budget", "no forecast". No full stop.
std::string budget_words(const model::BudgetLine& line, const derive::BudgetRecord& record, const Words& words);
// "Score 16 (likelihood 4, impact 4), high; up 4 since the quarter before; 8 over its target of 8." "Not scored."
std::string risk_sentence(const model::Risk& risk, const derive::RiskRecord& record, const Words& words);
// "Up 4", "Down 2", "No change", "New". For narrow cells.
std::string movement_words(const derive::RiskRecord& record, const Words& words);

}  // namespace goldthread::render
