#pragma once
// From the end of a period to the meeting that receives its report (domain.md 2.3, timetable): dates and days, no words.
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "model/date.hpp"

namespace goldthread::derive {

// The meeting that receives the report: the receiver's first that lists it, else the receiver's first on or after the target.
struct Receipt {
  std::uint32_t meeting;  // place in the content's meetings
  model::Date on;
  int days;                // from the period's last day
  int slack;               // days from the target: below 0 the meeting comes too early
  model::Date publish_by;  // the latest day that leaves the clear days between it and the meeting
  // The stage, from 0, in which that day falls: the first that is due on it or later; absent where all are over by then.
  std::optional<std::size_t> published_in = {};
};

struct TimetableRecord {
  std::uint32_t timetable;       // place in the content's timetables
  model::Date end;               // the period's last day
  std::vector<model::Date> due;  // of each stage, at least one
  std::optional<Receipt> receipt = {};

  model::Date target() const { return due.back(); }
};

}  // namespace goldthread::derive
