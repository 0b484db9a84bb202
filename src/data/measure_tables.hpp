#pragma once
// measures.csv, figures.csv, comparators.csv and breakdowns.csv, and the same figures of one measure as the download of its
// page. Numbers are the page's, from the same record; a marker stands in a column of its own, so that numbers stay numbers.
#include <cstdint>

#include "data/table.hpp"

namespace goldthread::data {

std::vector<Table> measure_tables();

// The rows of figures.csv of one measure. `place`: the measure's in the content's list.
void write_measure_csv(std::size_t place, const disclose::View& view, const derive::Derived& derived, const text::Append& append);

}  // namespace goldthread::data
