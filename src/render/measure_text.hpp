#pragma once
// A measure's figures as words: value, target, gap, period. A rating reads as its rank's word. The page, the sheet and the
// placeholders {{id.value}} and so on all print these.
#include <optional>
#include <string>
#include <string_view>

#include "derive/derived.hpp"
#include "model/measure.hpp"
#include "render/words.hpp"

namespace goldthread::render {

// A value of the measure without its unit: "60.8", "good". For tables that name the unit in the heading.
std::string bare_value(const model::Measure& measure, const model::Decimal& value);
// With its sign where its unit is one: "57%", "£1,250", "60.8". For sentences that name what is counted.
std::string short_value(const model::Measure& measure, const model::Decimal& value);
// Its unit as it stands in a heading, in the language of the page; empty where that says nothing.
std::string_view unit_label(const model::Measure& measure);
// With its unit: "60.8 per 100,000 collections".
std::string value_with_unit(const model::Measure& measure, const model::Decimal& value);
// The value of a figure that nothing is judged by (a comparator's, a ward's), rounded: as entered, or worked out from its pair.
std::optional<model::Decimal> entered_value(const model::Measure& measure, const model::Figure& figure);
// Why there is no number, in a cell: "not available", "withheld", "not applicable", "not reported".
const std::string& marker_text(model::Marker marker, const Words& words);
const std::string& absence_text(const derive::FigureRecord& figure, const Words& words);
// What a table's cell shows for a figure: the judged value, else its marker.
std::string cell_text(const model::Measure& measure, const derive::FigureRecord& figure, const Words& words);

// "60.0", "10 to 14", "good"; bare. Empty where there is none.
std::string bare_target(const model::Measure& measure, const derive::TargetShown& target, const Words& words);
std::string short_target(const model::Measure& measure, const derive::TargetShown& target, const Words& words);
std::string target_with_unit(const model::Measure& measure, const derive::TargetShown& target, const Words& words);

// The figure that a reading shows, or nothing.
const derive::FigureRecord* latest_figure(const derive::MeasureRecord& record, const derive::Reading& reading);

// What a figure's judged value covers: its period, or, where the year so far is judged, "April to September 2026".
std::string judged_span(const model::Measure& measure, const model::Period& period, const Words& words);
std::string short_judged_span(const model::Measure& measure, const model::Period& period, const Words& words);  // "Apr to Sep 2026"

// What follows the short value where its unit is a noun: "per 100,000 collections", "homes"; empty for "57%", "£1,250", ratings.
std::string unit_after(const model::Measure& measure, const model::Decimal& value);

// What was noted of a figure, or the reason of a forecast, in the language that the measure is in: the record's own entry is in the main
// one.
std::string_view note_of(const derive::FigureRecord& figure, const model::Measure& measure);
std::string_view note_of(const derive::ForecastRecord& forecast, const model::Measure& measure);

// The fields that prose may ask for.
enum class MeasureField { value, target, status, period, direction, variance, reason };
std::optional<MeasureField> measure_field(std::string_view name);

// The text of a field as the reading stands, as inside a sentence: "57%", "on target", "July to September 2025". Never empty:
// "not reported", "no target". The reason is a sentence of its own.
std::string field_text(MeasureField field, const model::Measure& measure, const derive::MeasureRecord& record,
                       const derive::Reading& reading, const model::Site& site, const Words& words);

}  // namespace goldthread::render
