#include "derive/timetable.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

#include "case_measure.hpp"

namespace goldthread::derive {

namespace {

using model::Date;
using model::WorkingDays;

std::vector<Date> dates(const std::vector<std::string>& texts) {
  std::vector<Date> out;
  for (const std::string& text : texts) out.push_back(tests::date(text));
  return out;
}

// One timetable, its receiver, and meetings; a * before a meeting's day lists the report.
model::Content content_of(const tests::Vector& example, Places& listed) {
  model::Content content;
  content.timetables.emplace_back();
  model::Timetable& timetable = content.timetables.back();
  timetable.receiver.id = "cabinet";
  timetable.working_weeks = example.text("week") == "working";
  timetable.clear_days = std::stoi(example.text("clear", "5"));
  for (const std::string& weeks : example.list("weeks")) {
    timetable.stages.emplace_back();
    timetable.stages.back().weeks = std::stoi(weeks);
  }
  for (std::string day : example.list("meetings")) {
    if (day[0] == '*') {
      listed.push_back(static_cast<std::uint32_t>(content.meetings.size()));
      day.erase(0, 1);
    }
    content.meetings.emplace_back();
    content.meetings.back().body.id = "cabinet";
    content.meetings.back().date = tests::date(day);
  }
  return content;
}

std::vector<std::string> texts(const std::vector<Date>& days) {
  std::vector<std::string> out;
  for (const Date day : days) out.push_back(day.text());
  return out;
}

void check_receipt(const tests::Vector& example, const std::optional<Receipt>& receipt) {
  const auto meeting = example.find("meeting");
  if (!meeting) return;
  CHECK((receipt ? receipt->on.text() : "none") == *meeting);
  if (!receipt) return;
  CHECK(std::to_string(receipt->slack) == example.text("slack"));
  CHECK(std::to_string(receipt->days) == example.text("days"));
  CHECK(receipt->publish_by.text() == example.text("publish_by"));
  CHECK((receipt->published_in ? std::to_string(*receipt->published_in + 1) : "none") == example.text("published_in"));
}

}  // namespace

TEST_CASE("due dates, the receiving meeting, slack and the day to publish by", "[vectors][B09-C][B10-C][B11-C]") {
  for (const auto& example : tests::cases("timetable.toml")) {
    INFO(example.name());
    const WorkingDays days(dates(example.list("holidays")));
    Places listed;
    const model::Content content = content_of(example, listed);
    const auto record = timetable_record(0, tests::period(example.text("period")).last_day(), listed, content, days);
    REQUIRE(record);
    CHECK(texts(record->due) == example.list("due"));
    CHECK(record->target().text() == example.list("due").back());
    check_receipt(example, record->receipt);
  }
}

TEST_CASE("a timetable without stages leads nowhere; one without a receiver to no meeting", "[B10-C]") {
  model::Content content;
  content.timetables.emplace_back();
  content.meetings.emplace_back();
  content.meetings.back().date = tests::date("2025-11-24");
  const WorkingDays days(std::vector<Date>{});
  const Date end = tests::date("2025-09-30");
  CHECK_FALSE(timetable_record(0, end, {}, content, days));
  content.timetables[0].stages.emplace_back();
  const auto record = timetable_record(0, end, {}, content, days);
  REQUIRE(record);
  CHECK_FALSE(record->receipt);
}

TEST_CASE("a report that names no timetable, or one that is not there, has no record") {
  model::Content content;
  content.reports.emplace_back();
  content.reports[0].period = tests::period("2025-26 q2");
  content.index_ids();
  const Thread thread = thread_of(content);
  const WorkingDays days(std::vector<Date>{});
  CHECK_FALSE(timetable_of(0, content, thread, days));
  content.reports[0].timetable.id = "seven-weeks";
  CHECK_FALSE(timetable_of(0, content, thread, days));
}

}  // namespace goldthread::derive
