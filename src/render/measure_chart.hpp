#pragma once
// A measure's chart as a <figure> with its caption and source line: which points, target and comparators to draw, as known
// at a vantage, and which type (columns for flows, a line for the rest).
#include <string>

#include "derive/derived.hpp"
#include "model/content.hpp"
#include "render/chart.hpp"
#include "render/words.hpp"

namespace goldthread::render {

// The last points a chart shows: more cannot be told apart on a phone.
inline constexpr std::size_t most_chart_points = 24;

// The measure's newest points at the vantage. No points where there is nothing to draw.
Chart chart_of(const model::Measure& measure, const derive::MeasureRecord& record, const derive::Reading& reading,
               const derive::Vantage& vantage, const model::Content& content, const Words& words);
// By ward at the newest period with a breakdown; no bars where the measure has none.
BarChart ward_chart_of(const model::Measure& measure, const derive::MeasureRecord& record, const derive::Reading& reading,
                       const derive::Vantage& vantage, const model::Content& content, const Words& words);

// Are there two values or more to draw, and two wards or more with one?
bool has_measure_chart(const model::Measure& measure, const derive::MeasureRecord& record, const derive::Vantage& vantage);
bool has_ward_chart(const model::Measure& measure, const derive::MeasureRecord& record, const derive::Reading& reading,
                    const derive::Vantage& vantage, const model::Content& content, const Words& words);

// <figure class="figure"> figcaption, svg, source. Appends nothing where fewer than two values are there to draw.
void append_measure_chart(std::string& out, const model::Measure& measure, const derive::MeasureRecord& record,
                          const derive::Reading& reading, const derive::Vantage& vantage, const model::Content& content,
                          const Words& words);
void append_ward_chart(std::string& out, const model::Measure& measure, const derive::MeasureRecord& record, const derive::Reading& reading,
                       const derive::Vantage& vantage, const model::Content& content, const Words& words);
// A sparkline of the newest points, 8 at most.
void append_measure_sparkline(std::string& out, const model::Measure& measure, const derive::MeasureRecord& record,
                              const derive::Vantage& vantage);

}  // namespace goldthread::render
