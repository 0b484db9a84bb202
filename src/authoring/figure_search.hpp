#pragma once
// Withheld numbers in context: in the rows and sentences of one published file that name their measure and their period. A number by
// itself tells nothing, so that a withheld 3 is not found in "3 October". For `audit`.
//
// In a row the measure may be named by a cell, a heading, or the page itself; the period by the column, else by a cell, else by what is
// around. Columns of targets, limits and counts of other things are passed over; columns of differences hold differences. In a
// sentence that names both, a number of three digits or with decimals is the figure; a smaller one where its unit or the period
// stands next to it. On the measure's own page a text that is the number alone is the figure.
#include <string>
#include <string_view>
#include <vector>

#include "authoring/withheld_figures.hpp"

namespace goldthread::authoring {

struct FoundFigure {
  std::size_t measure;  // in WithheldFigures::measures
  std::size_t figure;   // in its figures
  friend auto operator<=>(const FoundFigure&, const FoundFigure&) = default;
};

// `path`: inside the output. In order, each once.
std::vector<FoundFigure> figures_found(std::string_view path, std::string_view bytes, const WithheldFigures& figures);

}  // namespace goldthread::authoring
