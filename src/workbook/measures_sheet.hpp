#pragma once
// Every measure that the report covers, the one not due too: the figure, its target and status, and which way it moves. A line
// a measure, so that all can be seen together: what officers say stands on the Commentary sheet.
#include <optional>
#include <string>

#include "workbook/items.hpp"
#include "workbook/reported.hpp"

namespace goldthread::workbook {

// Nothing where the report covers no measure.
std::optional<Sheet> measures_sheet(const Reported& reported, const Items& items);

// The figure's marks, its note, and how far behind it is: "[p] Log to be checked"; "None" where there is nothing to say.
std::string about_figure(const model::Measure& measure, const derive::FigureRecord* figure, const derive::Reading& reading,
                         const render::Words& words);

}  // namespace goldthread::workbook
