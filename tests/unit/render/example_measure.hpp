#pragma once
// A measure with its record as derive would make it, for tests of words and pictures: quarters in a row from one that is
// named, with a target, judged by the rule that a test states by hand.
#include <string>
#include <vector>

#include "derive/derived.hpp"
#include "model/content.hpp"

namespace goldthread::render {

model::Decimal number(std::string_view literal);
model::Date day(std::string_view date);
model::Period period(std::string_view text);

// "Missed bins": per 100,000 collections, lower is better, one decimal, by quarter.
model::Measure missed_bins();
// A share in %, higher is better, whole numbers, by quarter.
model::Measure recycling();

// One figure a value, in periods in a row from `first`; an empty text is a missing figure. Each has the target, where one is
// given; statuses are on target or off target by the side it stands on.
derive::MeasureRecord record_of(const model::Measure& measure, std::string_view first, const std::vector<std::string>& values,
                                std::string_view target = "");
// The reading of the record's last figure: its status, and travel against the figure before and that of four periods before.
derive::Reading reading_of(const model::Measure& measure, const derive::MeasureRecord& record);

// A vantage long after all of it.
derive::Vantage afterwards();

}  // namespace goldthread::render
