#pragma once
// The steps of each report's timetable with the day each is due, the day its papers are published by and the meeting that
// receives it (domain.md 2.3, timetable).
#include "data/table.hpp"

namespace goldthread::data {

std::vector<Table> timetable_tables();

}  // namespace goldthread::data
