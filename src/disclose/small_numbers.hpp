#pragma once
// Counts so small that they could point to a person (domain.md 2.6, 5), and withheld figures that the others give away. Of
// a measure about people: any count of 1 to fewest - 1, a pair whose n or d - n is one, and what two running totals differ
// by. Percentages and rates are no counts. Of any measure: a single withheld figure among others that have a total.
// A finding stands at the measure, not at the figure, so that no listing of it prints the number.
#include "diagnostics/diagnostics.hpp"
#include "model/content.hpp"

namespace goldthread::disclose {

void find_small_numbers(const model::Content& content, diagnostics::Diagnostics& diagnostics);

}  // namespace goldthread::disclose
