#pragma once
// Figures so small that they could point to a person (domain.md 2.6, 5). Of a measure about people: any count of 1 to fewest - 1, a
// pair whose n or d - n is one, and a running total that differs from the last one shown by so few. Percentages and rates
// by themselves are no counts.
#include <vector>

#include "model/measure.hpp"

namespace goldthread::disclose {

// Whether a bare number of the measure counts something: not a share, a rate or a rank; a rolling one where it has no decimals.
bool counts(const model::Measure& measure);

// The places in `figures` of those to withhold, in order. `fewest`: the smallest count that may be shown, 1 or more.
std::vector<std::size_t> small_numbers(const std::vector<model::Figure>& figures, const model::Measure& measure, int fewest);

}  // namespace goldthread::disclose
