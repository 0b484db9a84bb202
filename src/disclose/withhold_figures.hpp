#pragma once
// Withholds figures of the content in place (marker c): small numbers about people, and of any measure whatever further figures
// would give a withheld one away through a total (domain.md 2.6, 5). Of a withheld figure nothing stays but its period and a
// break: no pair, no note, no flag, no revision that says what it was.
#include <vector>

#include "disclose/held.hpp"
#include "model/content.hpp"

namespace goldthread::disclose {

// By measure, part and period.
std::vector<HeldFigure> withhold_figures(model::Content& content);

}  // namespace goldthread::disclose
