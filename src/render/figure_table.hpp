#pragma once
// The table of a measure's figures (web.md M5, M6): every plotted point, newest last, with target, status and markers;
// what a mark means stands below. Numbers are right-aligned by the class "number".
#include <string>

#include "derive/derived.hpp"
#include "model/content.hpp"
#include "render/words.hpp"

namespace goldthread::render {

// Is the figure known at the vantage: its period has ended by then and it was entered by the cut?
bool known_at(const derive::FigureRecord& figure, const derive::Vantage& vantage);

// A table has its anchor on the measure's own page only, where charts elsewhere link to it.
enum class TableAnchor { own, none };
std::string figure_table_anchor(const model::Measure& measure);  // "figures-missed-bins"

// <div class="scroll" role="region" ...><table>...</table></div> and its key. A sentence where there are no figures.
void append_figure_table(std::string& out, const model::Measure& measure, const derive::MeasureRecord& record,
                         const derive::Vantage& vantage, const model::Content& content, const Words& words,
                         TableAnchor anchor = TableAnchor::own);
// The newest period by ward; nothing where the measure has no breakdown.
void append_ward_table(std::string& out, const model::Measure& measure, const derive::MeasureRecord& record, const derive::Reading& reading,
                       const derive::Vantage& vantage, const model::Content& content, const Words& words);

}  // namespace goldthread::render
