#include "disclose/publication_day.hpp"

#include <catch2/catch.hpp>

#include "../derive/case_measure.hpp"

namespace goldthread::disclose {

namespace {

// A committee that meets on a Monday, its report, and polling on 7 May 2026 with a pre-election period from 27 March.
model::Content council() {
  model::Content out;
  out.site.as_at = tests::date("2025-11-10");
  out.holidays.by_nation["england"] = {tests::date("2025-12-25")};
  auto& meeting = out.meetings.emplace_back();
  meeting.id = "cabinet-november";
  meeting.body.id = "cabinet";
  meeting.date = tests::date("2025-11-24");
  auto& report = out.reports.emplace_back();
  report.id = "q2";
  report.meetings = {{"cabinet-november", {}}};
  auto& event = out.streams.emplace_back().events.emplace_back();
  event.occurs = {{{2026}, tests::date("2026-05-07"), {}}};
  event.pre_election = {{{2026}, tests::date("2026-03-27"), {}}};
  out.index_ids();
  return out;
}

std::string day(const model::Content& content) {
  const auto found = PublicationDays(content).of(content.reports[0]);
  return found ? found->day.text() + (found->delayed ? " delayed" : "") : "now";
}

}  // namespace

TEST_CASE("a report that goes to a committee is out with the papers, five clear days before", "[H13]") {
  CHECK(day(council()) == "2025-11-14");
}

TEST_CASE("the first meeting counts, and the agenda names a report too") {
  model::Content content = council();
  content.reports[0].meetings.clear();
  auto& scrutiny = content.meetings.emplace_back();
  scrutiny.id = "scrutiny-november";
  scrutiny.date = tests::date("2025-11-20");
  scrutiny.agenda.push_back({"Q2", {"q2", {}}, {}, {}, {}, {}, {}});
  content.index_ids();
  CHECK(day(content) == "2025-11-12");
}

TEST_CASE("the clear days are those of the body's timetable") {
  model::Content content = council();
  auto& timetable = content.timetables.emplace_back();
  timetable.receiver.id = "cabinet";
  timetable.clear_days = 3;
  CHECK(day(content) == "2025-11-18");
}

TEST_CASE("a day that the report names wins, and a released report is out") {
  model::Content content = council();
  content.reports[0].publish_from = tests::date("2025-12-01");
  CHECK(day(content) == "2025-12-01");
  content.reports[0].released = tests::date("2025-11-10");
  CHECK(day(content) == "now");
  content.reports[0].released = tests::date("2025-11-11");
  CHECK(day(content) == "2025-12-01");
}

TEST_CASE("what falls in a pre-election period waits until the day after polling") {
  model::Content content = council();
  for (const auto& [from, out] : {std::pair("2026-03-26", "2026-03-26"),
                                  {"2026-03-27", "2026-05-08 delayed"},
                                  {"2026-05-07", "2026-05-08 delayed"},
                                  {"2026-05-08", "2026-05-08"}}) {
    content.reports[0].publish_from = tests::date(from);
    CHECK(day(content) == out);
  }
}

}  // namespace goldthread::disclose
