#pragma once
// Each code of an indicator set in force, with the measures of ours that tell it, how far they are the same, and the priority that
// each serves (domain.md A06, coverage). In a directorate's own report: the codes that its measures tell.
#include <optional>

#include "workbook/items.hpp"

namespace goldthread::workbook {

// Nothing where no indicator set is in force.
std::optional<Sheet> alignment_sheet(const Reported& reported, const Items& items);

}  // namespace goldthread::workbook
