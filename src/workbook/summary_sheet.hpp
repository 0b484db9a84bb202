#pragma once
// How many measures are on target under each priority. Every measure is counted once, under its own priority, so the rows
// add up to the total, and the total is the number on the report's page (domain.md 2.3, counts).
#include <optional>

#include "workbook/items.hpp"
#include "workbook/reported.hpp"

namespace goldthread::workbook {

// Nothing where the report covers no measure.
std::optional<Sheet> summary_sheet(const Reported& reported, const Items& items);

// The place of the priority a measure belongs to, by its outcome or its own word; nothing where it is for context only.
std::optional<std::uint32_t> priority_of(const model::Measure& measure, const model::Content& content);

}  // namespace goldthread::workbook
