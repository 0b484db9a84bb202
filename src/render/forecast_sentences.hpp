#pragma once
// Where a year is expected to end, in words (domain.md 2.3, forecast): the method is always named, and the forecast stands beside
// the position now. Nothing is escaped.
#include <string>

#include "derive/derived.hpp"
#include "model/measure.hpp"
#include "render/words.hpp"

namespace goldthread::render {

// The forecast that a reading has, or nothing.
const derive::ForecastRecord* forecast_of(const derive::MeasureRecord& record, const derive::Reading& reading);

// "Forecast for 2026/27"
std::string forecast_name(const derive::ForecastRecord& forecast, const Words& words);
// "92 homes expected for 2026/27. Target 120: 28 short."
std::string forecast_sentence(const model::Measure& measure, const derive::ForecastRecord& forecast, const Words& words);
// "This is a straight line: the year so far, to the end of September 2026, carried on at the same rate."
std::string forecast_how(const model::Measure& measure, const derive::ForecastRecord& forecast, const Words& words);
// "straight line", for narrow cells; with its status where it has one: "off target, straight line".
const std::string& forecast_method(derive::ForecastMethod method, const Words& words);
std::string forecast_note(const derive::ForecastRecord& forecast, const Words& words);
// The tag of the forecast's status, which says that it is one; nothing where it has none.
void append_forecast_tag(std::string& out, const derive::ForecastRecord& forecast, const Words& words);

}  // namespace goldthread::render
