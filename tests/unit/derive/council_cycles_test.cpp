// The calendar of tests/sites/harrow, as the slides of July 2007 have it (domain.md S20 to S45, 1.7).
#include <algorithm>
#include <catch2/catch.hpp>
#include <map>
#include <set>

#include "derive/role_calendar.hpp"
#include "read/content_reader.hpp"

namespace goldthread::derive {

namespace {

using model::Kind;

model::Content council() {
  diagnostics::Diagnostics findings;
  return read::read_content(read::read_folder(GOLDTHREAD_ROOT "/tests/sites/harrow/content", 1, findings), 1, findings);
}

const model::Year later_year{2008};  // the first boards met a month later than the cycle has it

model::ItemRef role(const model::Content& content, std::string_view id) { return *content.find(id); }

// "6 boards-q4", one a month and event.
std::vector<std::string> year_of_role(const model::Content& content, std::string_view id, model::Year year, std::string_view column) {
  std::vector<std::string> out;
  for (const YearEvent& at : events_of(content, year)) {
    const model::Event& event = content.streams[at.stream].events[at.event];
    if (takes_part(event, role(content, id), content) && (column.empty() || event.column == column))
      out.push_back(std::to_string(at.month) + " " + event.id);
  }
  return out;
}

using Year = std::vector<std::string>;

}  // namespace

TEST_CASE("five streams by twelve months have 34 filled cells of 60", "[S20-E][S20-K]") {
  const model::Content content = council();
  std::map<std::string, std::set<int>> filled;
  for (const YearEvent& at : events_of(content, later_year)) filled[content.streams[at.stream].id].insert(at.month);
  const auto cells = [&](const std::string& stream) { return filled.at(stream).size(); };
  CHECK(cells("community-plan-stream") == 2);
  CHECK(cells("budget") == 8);
  CHECK(cells("corporate-planning") == 9);
  CHECK(cells("service-planning") == 8);
  CHECK(cells("monitoring") == 7);
}

TEST_CASE("Cabinet's year is the events in which it takes part: Q4, Q1, Q2, Q3", "[S40-C][S33-C]") {
  CHECK(year_of_role(council(), "cabinet", later_year, "") ==
        Year{"5 summit", "6 boards-q4", "7 year-ahead-statement", "9 boards-q1", "11 draft-plan", "11 boards-q2", "12 draft-budget",
             "12 plan-update", "12 draft-to-cabinet", "2 budget-to-council", "2 plans-agreed", "2 boards-q3"});
}

TEST_CASE("a portfolio holder's year has two columns of the same events", "[S33-C][S44-C][S45-E]") {
  const model::Content content = council();
  CHECK(year_of_role(content, "performance", later_year, "planning") == Year{"7 year-ahead-statement", "9 developing-plans",
                                                                             "10 developing-plans", "11 draft-to-panel",
                                                                             "12 draft-to-cabinet", "1 plans-to-panel", "2 plans-agreed"});
  CHECK(year_of_role(content, "performance", later_year, "performance") ==
        Year{"6 boards-q4", "9 boards-q1", "11 boards-q2", "2 boards-q3", "3 accountability-statement"});
}

TEST_CASE("Scrutiny's year is the events in which it takes part", "[S33-C]") {
  CHECK(year_of_role(council(), "scrutiny", later_year, "") ==
        Year{"6 boards-q4", "9 boards-q1", "11 boards-q2", "12 draft-to-cabinet", "1 plans-to-panel", "2 boards-q3"});
}

TEST_CASE("meetings of a portfolio are those of the bodies it sits on, between two days that count") {
  model::Content content = council();
  content.meetings.clear();
  for (const auto& [id, day] :
       {std::pair("cabinet", "2007-09-10"), std::pair("council", "2007-09-11"), std::pair("cabinet", "2008-04-01")}) {
    model::Meeting meeting;
    meeting.body.id = id;
    meeting.date = model::Date::parse(day);
    content.meetings.push_back(meeting);
  }
  const auto between = [&](std::string_view who, const char* from, const char* to) {
    return meetings_between(*model::Date::parse(from), *model::Date::parse(to), role(content, who), content);
  };
  CHECK(between("cabinet", "2007-04-01", "2008-03-31") == Places{0});
  CHECK(between("cabinet", "2007-09-10", "2008-04-01") == Places{0, 2});
  CHECK(between("cabinet", "2007-09-11", "2008-03-31").empty());
  CHECK(between("performance", "2007-04-01", "2008-03-31") == Places{0});
  CHECK(between("scrutiny", "2007-04-01", "2008-03-31").empty());
}

TEST_CASE("who has a calendar: every body and portfolio that takes part or meets, bodies first") {
  const model::Content content = council();
  const auto roles = roles_with_calendar(content);
  std::vector<std::string> ids;
  for (const model::ItemRef each : roles) ids.push_back(content.entity(each).id);
  for (const char* id : {"cabinet", "challenge-panel", "council", "improvement-board", "management-team", "scrutiny", "performance"})
    CHECK(std::count(ids.begin(), ids.end(), id) == 1);
  CHECK(std::count(ids.begin(), ids.end(), "line-manager") == 0);
  CHECK(std::is_sorted(roles.begin(), roles.end(),
                       [](model::ItemRef a, model::ItemRef b) { return a.kind == Kind::body && b.kind == Kind::portfolio; }));
}

}  // namespace goldthread::derive
