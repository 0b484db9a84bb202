#pragma once
// A measure as a worked example writes it: figures and targets by period in short texts.
//   a figure: "63.0", "228/410000", "x", "c", "z", a rank's word; then flags and "entered 2025-10-06": "251/412500 p b"
//   a target: "60.0", a band "10..14" (either end may be left out), a rank's word
#include <string_view>

#include "../vectors.hpp"
#include "derive/target.hpp"
#include "derive/vantage.hpp"
#include "model/measure.hpp"

namespace goldthread::tests {

model::Decimal decimal(std::string_view text);
model::Date date(std::string_view text);
model::Period period(std::string_view text);
std::optional<model::Tolerance> tolerance(const std::optional<std::string>& text);

model::Measure measure_of(const Vector& example);
model::StatusRules rules_of(const Vector& example);
// The site's at `as_at`, or a report's where the example names a `period` and a `data_cut`.
derive::Vantage vantage_of(const Vector& example);
derive::TargetAt target_of(std::string_view text, const model::Measure& measure);

// "60.0", "10..14", or "none"; with " pro rata" after it where it is.
std::string text_of(const std::optional<derive::TargetShown>& target);
std::string text_of(const std::optional<model::Decimal>& number);

}  // namespace goldthread::tests
