#include "render/activity_sentences.hpp"

#include <catch2/catch.hpp>

#include "english_words.hpp"
#include "example_measure.hpp"

namespace goldthread::render {

using model::ActivityStatus;

namespace {

struct Case {
  model::Content content;
  model::Activity activity;
  derive::ActivityRecord record;
  derive::Vantage vantage{day("2025-11-14"), day("2025-11-14"), std::nullopt};
  std::string said() const { return activity_reason(activity, record, vantage, content, english_words()); }
};

Case bins() {
  Case out;
  model::Body board;
  board.id = "improvement-board";
  board.title = "Improvement Board";
  out.content.bodies.push_back(board);
  out.content.index_ids();
  out.activity.due = day("2025-09-30");
  out.record.latest_agreed = out.activity.due;
  return out;
}

}  // namespace

TEST_CASE("a moved activity says how late, to when, and who agreed") {
  Case of = bins();
  of.activity.moved = {{day("2025-11-28"), {"improvement-board", {}}, day("2025-10-01"), "Vehicles came late", {}}};
  of.record.latest_agreed = day("2025-11-28");
  of.record.slip_days = 59;
  of.record.status = ActivityStatus::off_track;
  CHECK(of.said() == "59 days later than planned; new date 28 November 2025 agreed by Improvement Board.");
  of.activity.moved[0].agreed_by = {};
  CHECK(of.said() == "59 days later than planned; new date 28 November 2025.");
  of.record.overdue = true;
  CHECK(of.said() == "59 days later than planned; the new date, 28 November 2025, has passed with no other agreed.");
}

TEST_CASE("an activity with its first date says the date") {
  Case of = bins();
  CHECK(of.said() == "Due 30 September 2025.");
  of.record.overdue = true;
  of.record.slip_days = 1;
  of.record.status = ActivityStatus::off_track;
  CHECK(of.said() == "Was due 30 September 2025 and is not done: 1 day late, with no new date.");
}

TEST_CASE("what is finished says when, and against the plan") {
  Case of = bins();
  of.record.status = ActivityStatus::complete;
  of.activity.done = day("2025-10-14");
  of.record.slip_days = 14;
  CHECK(of.said() == "Finished on 14 October 2025, 14 days later than planned.");
  of.record.slip_days = -3;
  CHECK(of.said() == "Finished on 14 October 2025, 3 days earlier than planned.");
  of.record.slip_days = 0;
  CHECK(of.said() == "Finished on 14 October 2025, on time.");
}

TEST_CASE("states and silences are explained") {
  Case of = bins();
  of.record.status = ActivityStatus::paused;
  of.activity.state_on = day("2025-08-01");
  of.activity.state_why = "The site was sold.";
  CHECK(of.said() == "Paused on 1 August 2025: The site was sold.");
  of.record.status = ActivityStatus::not_started;
  of.activity.start = day("2026-04-01");
  CHECK(of.said() == "Starts on 1 April 2026.");
  of.record.status = ActivityStatus::no_update;
  of.record.missed_updates = 1;
  CHECK(of.said() == "The update due in the last quarter was not given.");
  of.record.missed_updates = 2;
  CHECK(of.said() == "No update has been given for 2 quarters in a row.");
}

TEST_CASE("milestones and slips are counted") {
  const Words words = english_words();
  derive::ActivityRecord record;
  CHECK(milestones_sentence(record, words) == "");
  record.milestones = 5;
  CHECK(milestones_sentence(record, words) == "None of 5 milestones is done yet.");
  record.milestones_done = 2;
  CHECK(milestones_sentence(record, words) == "2 of 5 milestones done.");
  record.milestones = record.milestones_done = 1;
  CHECK(milestones_sentence(record, words) == "The only milestone is done.");
  CHECK(slip_words(record, words) == "");
  record.slip_days = 0;
  CHECK(slip_words(record, words) == "on time");
  record.slip_days = 1;
  CHECK(slip_words(record, words) == "1 day later than planned");
}

}  // namespace goldthread::render
