#pragma once
// A measure's figures by ward (or directorate) for one period, as known at a vantage: what the ward chart draws and the ward
// table holds.
#include <optional>
#include <string>
#include <vector>

#include "derive/derived.hpp"
#include "model/content.hpp"
#include "render/words.hpp"

namespace goldthread::render {

struct BreakdownRow {
  std::string title;
  std::optional<model::Decimal> value;  // rounded to the measure's decimals
  std::string instead;                  // where there is none: "withheld"
  model::Flags flags;
};

struct BreakdownRows {
  model::Period period;
  std::vector<BreakdownRow> rows;  // in the order of the file
};

// The same for each of the newest periods, `most` of them, oldest first; the same rows in each.
std::vector<BreakdownRows> breakdown_history(const model::Measure& measure, const derive::MeasureRecord& record,
                                             const derive::Reading& reading, const derive::Vantage& vantage, const model::Content& content,
                                             const Words& words, std::size_t most);

// The newest period at or before the reading's own; nothing where the measure has no breakdown, or none is known yet.
std::optional<BreakdownRows> breakdown_of(const model::Measure& measure, const derive::MeasureRecord& record,
                                          const derive::Reading& reading, const derive::Vantage& vantage, const model::Content& content,
                                          const Words& words);

// "By ward", "By directorate"
const std::string& breakdown_name(const model::Measure& measure, const Words& words);

}  // namespace goldthread::render
