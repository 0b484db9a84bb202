#include "data/icalendar_writer.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "text/utf8.hpp"

namespace goldthread::data {

namespace {

constexpr std::size_t most_octets = 75;  // RFC 5545, 3.1: of a line without its end
constexpr std::string_view line_end = "\r\n";

// One content line, folded.
void append_line(std::string& out, std::string_view line) {
  std::size_t used = 0;
  while (!line.empty()) {
    const std::size_t length = std::max<std::size_t>(1, text::character_length(line));
    if (used + length > most_octets) {
      out += line_end;
      out += ' ';
      used = 1;
    }
    out += line.substr(0, length);
    used += length;
    line.remove_prefix(length);
  }
  out += line_end;
}

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }

std::string escaped_text(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '\\' || c == ';' || c == ',') {
      out += '\\';
      out += c;
    } else if (c == '\n' || c == '\r') {
      if (c == '\r' && i + 1 < text.size() && text[i + 1] == '\n') continue;
      out += "\\n";
    } else if (c == '\t') {
      out += ' ';
    } else if (!is_control(c)) {
      out += c;
    }
  }
  return out;
}

void append_text(std::string& out, std::string_view property, std::string_view text) {
  if (!text.empty()) append_line(out, fmt::format("{}:{}", property, escaped_text(text)));
}

// An address stands as it is; what would end the line is left out.
void append_address(std::string& out, std::string_view property, std::string_view address) {
  std::string whole(address);
  std::erase_if(whole, [](char c) { return is_control(c) || c == ' '; });
  if (!whole.empty()) append_line(out, fmt::format("{}:{}", property, whole));
}

std::string digits(model::Date date) { return fmt::format("{:04}{:02}{:02}", date.year(), date.month(), date.day()); }

void append_event(std::string& out, const DayEvent& event) {
  append_line(out, "BEGIN:VEVENT");
  append_address(out, "UID", event.uid);
  append_line(out, fmt::format("DTSTAMP:{}T000000Z", digits(event.stamp)));
  append_line(out, "DTSTART;VALUE=DATE:" + digits(event.first));
  append_line(out, "DTEND;VALUE=DATE:" + digits(event.last.plus_days(1)));
  append_text(out, "SUMMARY", event.summary);
  append_text(out, "DESCRIPTION", event.description);
  append_text(out, "LOCATION", event.location);
  append_text(out, "CATEGORIES", event.category);
  append_address(out, "URL", event.url);
  append_line(out, event.tentative ? "STATUS:TENTATIVE" : "STATUS:CONFIRMED");
  append_line(out, "TRANSP:TRANSPARENT");
  append_line(out, "END:VEVENT");
}

}  // namespace

std::string icalendar(std::string_view name, const std::vector<DayEvent>& events) {
  std::string out;
  append_line(out, "BEGIN:VCALENDAR");
  append_line(out, "VERSION:2.0");
  append_line(out, "PRODID:-//goldthread//council calendar//EN");
  append_line(out, "CALSCALE:GREGORIAN");
  append_text(out, "NAME", name);
  append_text(out, "X-WR-CALNAME", name);
  for (const DayEvent& event : events) append_event(out, event);
  append_line(out, "END:VCALENDAR");
  return out;
}

}  // namespace goldthread::data
