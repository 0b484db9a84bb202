#include "data/icalendar_writer.hpp"

#include <catch2/catch.hpp>
#include <set>

#include "icalendar_reader.hpp"

namespace goldthread::data {

namespace {

model::Date date(std::string_view text) { return *model::Date::parse(text); }

DayEvent event(std::string summary) {
  return {"a@northmere", date("2026-11-23"), date("2026-11-23"), date("2026-11-13"), std::move(summary)};
}

std::string summary_of(const std::string& summary) {
  return read_icalendar(icalendar("Cabinet", {event(summary)})).events.at(0).at("SUMMARY");
}

}  // namespace

TEST_CASE("a calendar is written line by line as RFC 5545 has it", "[S20-P]") {
  DayEvent meeting = event("Cabinet, 23 November 2026");
  meeting.description = "Report\nBudget";
  meeting.location = "Abbey House; Northmere";
  meeting.category = "Meeting";
  meeting.url = "https://performance.northmere.example/meetings/m/";
  meeting.tentative = true;
  CHECK(icalendar("Cabinet", {meeting}) ==
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//goldthread//council calendar//EN\r\nCALSCALE:GREGORIAN\r\nNAME:Cabinet\r\n"
        "X-WR-CALNAME:Cabinet\r\nBEGIN:VEVENT\r\nUID:a@northmere\r\nDTSTAMP:20261113T000000Z\r\nDTSTART;VALUE=DATE:20261123\r\n"
        "DTEND;VALUE=DATE:20261124\r\nSUMMARY:Cabinet\\, 23 November 2026\r\nDESCRIPTION:Report\\nBudget\r\n"
        "LOCATION:Abbey House\\; Northmere\r\nCATEGORIES:Meeting\r\nURL:https://performance.northmere.example/meetings/m/\r\n"
        "STATUS:TENTATIVE\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
}

TEST_CASE("an all-day event ends on the day after its last, over months, years and leap days") {
  const auto end_of = [](std::string_view first, std::string_view last) {
    DayEvent span = event("Budget");
    span.first = date(first);
    span.last = date(last);
    const auto read = read_icalendar(icalendar("Cabinet", {span})).events.at(0);
    return read.at("DTSTART;VALUE=DATE") + " " + read.at("DTEND;VALUE=DATE");
  };
  CHECK(end_of("2026-11-01", "2026-11-30") == "20261101 20261201");
  CHECK(end_of("2026-12-01", "2026-12-31") == "20261201 20270101");
  CHECK(end_of("2028-02-01", "2028-02-29") == "20280201 20280301");
  CHECK(end_of("0987-01-01", "0987-01-31") == "09870101 09870201");
}

TEST_CASE("hostile texts come back as they were, and never end a line or a property") {
  const std::string long_title(300, 'x');
  std::string commas;
  for (int i = 0; i < 100; ++i) commas += ",;\\";
  for (const std::string& text : {std::string("Plans, budgets; and \\n what follows"), std::string("One\nTwo\nBEGIN:VEVENT\nEND:VCALENDAR"),
                                  std::string("END:VEVENT"), long_title, commas, std::string(" begins with a space"),
                                  std::string("ends with a backslash\\"), std::string(74, 'y') + "\n" + "z"})
    CHECK(summary_of(text) == text);
  CHECK(summary_of("One\r\nTwo\rThree") == "One\nTwo\nThree");
  CHECK(summary_of("tab\there") == "tab here");
  CHECK(summary_of(std::string("nul\0bell\a.", 10)) == "nulbell.");
}

TEST_CASE("a character of several octets is never cut in two, wherever the fold falls") {
  for (const std::string character : {"é", "—", "€", "😀"}) {
    for (std::size_t before = 55; before < 80; ++before) {
      const std::string text = std::string(before, 'a') + character + character + "b";
      CHECK(summary_of(text) == text);  // the reader throws where a line is no UTF-8 by itself
    }
  }
  std::string faces;
  for (int i = 0; i < 60; ++i) faces += "👩‍👧";
  CHECK(summary_of(faces) == faces);
}

TEST_CASE("a line of 75 octets is whole, one of 76 goes on in the next") {
  const std::string prefix = "SUMMARY:";
  const auto lines_of = [&](std::size_t octets) {
    const std::string file = icalendar("C", {event(std::string(octets - prefix.size(), 'a'))});
    return file.find("a\r\n a") != std::string::npos;
  };
  CHECK_FALSE(lines_of(75));
  CHECK(lines_of(76));
}

TEST_CASE("an address or name that would end its line does not") {
  DayEvent bad = event("Budget");
  bad.url = "https://x.example/\r\nATTACH:evil";
  bad.uid = "a\nb@c";
  const auto read = read_icalendar(icalendar("Cabinet", {bad})).events.at(0);
  CHECK(read.at("URL") == "https://x.example/ATTACH:evil");
  CHECK(read.at("UID") == "ab@c");
  CHECK(read.count("ATTACH") == 0);
}

TEST_CASE("what is empty is left out") {
  const auto read = read_icalendar(icalendar("Cabinet", {event("Budget")})).events.at(0);
  for (const char* absent : {"DESCRIPTION", "LOCATION", "CATEGORIES", "URL"}) CHECK(read.count(absent) == 0);
  CHECK(read.at("STATUS") == "CONFIRMED");
}

}  // namespace goldthread::data
