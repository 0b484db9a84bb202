#include "icalendar_reader.hpp"

#include <stdexcept>

#include "text/utf8.hpp"

namespace goldthread::data {

namespace {

void hold(bool right, const char* what) {
  if (!right) throw std::runtime_error(what);
}

// Content lines: every line that begins with a space goes on the one before it.
std::vector<std::string> unfolded(std::string_view bytes) {
  std::vector<std::string> out;
  while (!bytes.empty()) {
    const auto end = bytes.find("\r\n");
    hold(end != std::string_view::npos, "a line does not end in CRLF");
    const std::string_view line = bytes.substr(0, end);
    bytes.remove_prefix(end + 2);
    hold(line.find_first_of("\r\n") == std::string_view::npos, "a line end stands alone");
    hold(line.size() <= 75, "a line is longer than 75 octets");
    hold(!text::first_invalid_utf8(line), "a character is cut in two");
    if (line.substr(0, 1) == " ") {
      hold(!out.empty(), "the first line goes on from none");
      out.back() += line.substr(1);
    } else {
      hold(!line.empty(), "a line is empty");
      out.emplace_back(line);
    }
  }
  return out;
}

std::string unescaped(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    hold(text[i] != ';' && text[i] != ',', "a comma or semicolon stands bare");
    if (text[i] != '\\') {
      out += text[i];
      continue;
    }
    hold(++i < text.size(), "a backslash stands last");
    hold(text[i] == 'n' || text[i] == '\\' || text[i] == ';' || text[i] == ',', "a backslash stands before what needs none");
    out += text[i] == 'n' ? '\n' : text[i];
  }
  return out;
}

bool is_text(std::string_view name) {
  for (const std::string_view each : {"NAME", "X-WR-CALNAME", "SUMMARY", "DESCRIPTION", "LOCATION", "CATEGORIES"}) {
    if (name == each) return true;
  }
  return false;
}

}  // namespace

ReadCalendar read_icalendar(std::string_view bytes) {
  ReadCalendar out;
  const auto lines = unfolded(bytes);
  hold(lines.size() > 2 && lines.front() == "BEGIN:VCALENDAR" && lines.back() == "END:VCALENDAR", "this is no calendar");
  bool in_event = false;
  for (std::size_t i = 1; i + 1 < lines.size(); ++i) {
    const auto colon = lines[i].find(':');
    hold(colon != std::string::npos, "a line has no colon");
    const std::string name = lines[i].substr(0, colon);
    const std::string value = lines[i].substr(colon + 1);
    if (name == "BEGIN" || name == "END") {
      hold(value == "VEVENT" && in_event == (name == "END"), "components are not nested as they should be");
      in_event = name == "BEGIN";
      if (in_event) out.events.emplace_back();
      continue;
    }
    auto& into = in_event ? out.events.back() : out.properties;
    hold(into.emplace(name, is_text(name) ? unescaped(value) : value).second, "a property stands twice");
  }
  hold(!in_event, "an event has no end");
  return out;
}

}  // namespace goldthread::data
