#pragma once
// Reads an iCalendar file back as RFC 5545 says, far enough to hold what is written to it: lines unfolded, texts unescaped. Throws
// where a line does not end in CRLF, is longer than 75 octets, is no UTF-8 by itself, or stands outside its component.
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace goldthread::data {

struct ReadCalendar {
  std::map<std::string, std::string> properties;           // of the calendar itself
  std::vector<std::map<std::string, std::string>> events;  // each property by its name with its parameters: "DTSTART;VALUE=DATE"
};

ReadCalendar read_icalendar(std::string_view bytes);

}  // namespace goldthread::data
