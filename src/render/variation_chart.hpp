#pragma once
// A measure's XmR chart (domain.md 2.3; web.md C18): its figures one by one with average and limits, signals by their shape, gaps
// where a figure is missing; trial limits under 12 figures, the line alone under 8. Limits are clipped to what is possible.
#include <cstdint>
#include <string>
#include <vector>

#include "derive/derived.hpp"
#include "model/content.hpp"
#include "render/chart.hpp"
#include "render/words.hpp"

namespace goldthread::render {

// The newest points since the series last broke. No points where no XmR chart is due.
Chart variation_chart_of(const model::Measure& measure, const derive::MeasureRecord& record, const derive::Vantage& vantage,
                         const Words& words);
// <figure class="figure"> figcaption, svg, what its shapes mean. Appends nothing where no chart is due.
bool has_variation_chart(const model::Measure& measure, const derive::MeasureRecord& record, const derive::Vantage& vantage);
void append_variation_chart(std::string& out, const model::Measure& measure, const derive::MeasureRecord& record,
                            const derive::Vantage& vantage, const Words& words);

// Signals of one rule in figures one after the other, as one: a run is said once.
struct SignalRun {
  std::uint32_t first;  // places in MeasureRecord::figures
  std::uint32_t last;
  derive::XmrRule rule;
  derive::XmrReading reads;
};
// By the first figure, then the rule.
std::vector<SignalRun> signal_runs(const derive::MeasureRecord& record);

// "Outside the limits": why a figure is a signal, and what it is a sign of ("concern").
const std::string& signal_rule(derive::XmrRule rule, const Words& words);
const std::string& signal_reading(derive::XmrReading reading, const Words& words);

}  // namespace goldthread::render
