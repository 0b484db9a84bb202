#include "render/timetable_sentences.hpp"

#include <catch2/catch.hpp>

#include "english_words.hpp"
#include "render/event_words.hpp"

namespace goldthread::render {

namespace {

model::Date date(std::string_view text) { return *model::Date::parse(text); }

// Seven weeks to the Executive, as at a day.
model::Content council(std::string_view as_at) {
  model::Content content;
  content.site.as_at = date(as_at);
  content.bodies.emplace_back();
  content.bodies[0].id = "executive";
  content.bodies[0].title = "Executive";
  content.timetables.emplace_back();
  content.timetables[0].receiver.id = "executive";
  for (const auto& [title, weeks] : {std::pair("Figures entered", 1), std::pair("Clearance", 6)}) {
    content.timetables[0].stages.emplace_back();
    content.timetables[0].stages.back().title = title;
    content.timetables[0].stages.back().weeks = weeks;
  }
  content.index_ids();
  return content;
}

model::Report report(std::string_view period) {
  model::Report out;
  out.period = model::Period::parse(period, {});
  return out;
}

derive::TimetableRecord record_of(std::string_view meeting, int slack) {
  derive::TimetableRecord out{0, date("2025-09-30"), {date("2025-10-07"), date("2025-11-18")}};
  const model::Date on = date(meeting);
  out.receipt = derive::Receipt{0, on, on.days_since(out.end), slack, date("2025-11-14"), 1};
  return out;
}

std::vector<std::string> said(const model::Content& content, const derive::TimetableRecord& record) {
  return timetable_sentences(record, report("2025-26 q2"), content, english_words());
}

}  // namespace

TEST_CASE("a timetable says when it reached its meeting, against the rule, and by when it is published", "[B09-P]") {
  CHECK(said(council("2025-12-01"), record_of("2025-11-24", 6)) ==
        std::vector<std::string>{"Reached the Executive 55 days after the quarter ended (rule: 49).",
                                 "The meeting is 6 days after the last step is due.",
                                 "Papers are published by Friday 14 November 2025, 5 clear working days before the meeting. That day "
                                 "falls in the step “Clearance”."});
}

TEST_CASE("of a meeting to come it says that the report reaches it", "[B09-P]") {
  CHECK(said(council("2025-11-23"), record_of("2025-11-24", 6))[0] == "Reaches the Executive 55 days after the quarter ended (rule: 49).");
  CHECK(said(council("2025-11-24"), record_of("2025-11-24", 6))[0] == "Reached the Executive 55 days after the quarter ended (rule: 49).");
}

TEST_CASE("slack is said in words, none and too little too", "[B09-P]") {
  CHECK(said(council("2025-12-01"), record_of("2025-11-18", 0))[1] == "The meeting is on the day the last step is due.");
  CHECK(said(council("2025-12-01"), record_of("2025-11-19", 1))[1] == "The meeting is 1 day after the last step is due.");
  CHECK(said(council("2025-12-01"), record_of("2025-11-17", -1))[1] == "The meeting is 1 day before the last step is due.");
}

TEST_CASE("a rule in working weeks, a month and days outside every step are named as they are") {
  model::Content content = council("2025-12-01");
  content.timetables[0].working_weeks = true;
  content.timetables[0].clear_days = 1;
  auto record = record_of("2025-11-24", 6);
  record.receipt->published_in.reset();
  const auto sentences = timetable_sentences(record, report("2025-26 sep"), content, english_words());
  CHECK(sentences[0] == "Reached the Executive 55 days after the month ended (rule: 35 working days).");
  CHECK(sentences[2] == "Papers are published by Friday 14 November 2025, 1 clear working day before the meeting.");
}

TEST_CASE("where no meeting is known that is said, and without a receiver nothing is") {
  derive::TimetableRecord record{0, date("2025-09-30"), {date("2025-11-18")}};
  model::Content content = council("2025-10-10");
  CHECK(said(content, record) == std::vector<std::string>{"No meeting of the Executive on or after 18 November 2025 is listed yet."});
  content.timetables[0].receiver.id.clear();
  CHECK(said(content, record).empty());
}

TEST_CASE("a body's own article stands once") {
  CHECK(body_inside("Executive", english_words()) == "the Executive");
  CHECK(body_inside("The Executive", english_words()) == "the Executive");
  CHECK(body_inside("Theatre Board", english_words()) == "the Theatre Board");
}

}  // namespace goldthread::render
