#pragma once
// A calendar as RFC 5545 has it, for people to subscribe to: all-day events alone. Every line ends in CRLF and has 75 octets at
// most; what is longer goes on in the next, which begins with a space, and no character of UTF-8 is ever cut in two. Backslashes,
// semicolons, commas and line ends in texts are escaped; other control characters are left out.
#include <string>
#include <string_view>
#include <vector>

#include "model/date.hpp"

namespace goldthread::data {

struct DayEvent {
  std::string uid;    // the same in every build and every calendar that has the event
  model::Date first;  // an event of one day ends on the day it begins
  model::Date last;   // its last day; what is written is the day after
  model::Date stamp;  // known as it is from this day on, at 00:00 UTC
  std::string summary;
  std::string description = {};
  std::string location = {};
  std::string category = {};
  std::string url = {};  // absolute
  bool tentative = false;
};

// The file's bytes; `events` are at least one.
std::string icalendar(std::string_view name, const std::vector<DayEvent>& events);

}  // namespace goldthread::data
