#pragma once
// Figures as a finding speaks of them: with their unit, in the measure's decimals. For officers at a terminal; what readers
// see is written by render.
#include <string>

#include "derive/derived.hpp"

namespace goldthread::review {

// "61.4%", "£1,250", "60.8 per 100,000 collections", of a rating its word.
std::string value_text(const model::Decimal& value, const model::Measure& measure);
// The same where the unit has just been said, or is about to be: words are left out, "60.8", "61.4%".
std::string bare_text(const model::Decimal& value, const model::Measure& measure);
// "65.0%", "20.0% to 25.0%", "60.0": the unit's words are left out.
std::string target_text(const derive::TargetShown& target, const model::Measure& measure);
// "61.4% against a target of 65.0%", or the value alone; `figure` has a judged value.
std::string result_text(const derive::FigureRecord& figure, const model::Measure& measure);
// "£120,000" of a sum in the unit of a budget file: "£", "£000" or "£m".
std::string money_text(const model::Decimal& sum, const std::string& unit);

// The figure a measure shows from a vantage; null where it shows none.
const derive::FigureRecord* latest(const derive::MeasureRecord& record, const derive::Reading& reading);
// The record of one period; null where it has none.
const derive::FigureRecord* figure_of(const derive::MeasureRecord& record, const model::Period& period);

// Where a figure was entered; of one that was not the file of figures, or the measure.
text::Place place_of(const derive::FigureRecord* figure, const model::Measure& measure);

}  // namespace goldthread::review
