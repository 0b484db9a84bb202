// The statuses of a released report stand as they were published, and what is counted from them with them.
#include "derive/held.hpp"

#include <catch2/catch.hpp>

#include "../released_council.hpp"

using namespace goldthread;
using model::MeasureStatus;

namespace {

struct Then {
  tests::ReadCouncil council;
  derive::Derived derived;
  std::size_t report;
};

// The released report, worked out from its own file with `from` in it replaced.
Then then(MeasureStatus status) {
  tests::ReadCouncil council = tests::read_council(tests::with_released(tests::council_with_reports(), "q2"));
  REQUIRE(council.content->released.size() == 1);
  model::Released& released = council.content->released.front();
  released.held.measures.front().status = status;
  diagnostics::Diagnostics findings;
  const auto disclosed = disclose::disclose(*released.content, disclose::Audience::everyone, findings);
  REQUIRE(disclosed);
  derive::Derived derived = derive::derive_released(disclosed->view, released, 1);
  const auto place = *released.content->find("q2", model::Kind::report);
  return {std::move(council), std::move(derived), place};
}

}  // namespace

TEST_CASE("a status that was published stands, and what is counted from it") {
  const Then was = then(MeasureStatus::off_target);
  const derive::ReportRecord& record = was.derived.reports[was.report];
  CHECK(record.standing.measures.front().status == MeasureStatus::off_target);
  CHECK(record.counts.measures.of(MeasureStatus::off_target) == 1);
  CHECK(record.exceptions.size() == 1);
  REQUIRE(was.derived.held_differences.size() == 2);  // the measure, and its outcome
  CHECK(was.derived.held_differences.front().was == "off-target");
  CHECK(was.derived.held_differences.front().now == "close-to-target");
  const derive::MeasureRecord& measure = was.derived.measures.front();
  CHECK(measure.figures[*record.standing.measures.front().latest].status == MeasureStatus::off_target);
}

TEST_CASE("nothing is told where everything is as it was") {
  const Then was = then(MeasureStatus::close_to_target);
  CHECK(was.derived.held_differences.empty());
  CHECK(was.derived.reports[was.report].standing.measures.front().status == MeasureStatus::close_to_target);
}

TEST_CASE("today's list of reports tells what the released report says") {
  Then was = then(MeasureStatus::off_target);
  tests::WorkedOut today = tests::worked_out(tests::council_with_reports());
  const auto place = *today.content->find("q2", model::Kind::report);
  CHECK(today.derived.reports[place].counts.measures.of(MeasureStatus::off_target) == 0);
  derive::tell_as_released(today.derived, *today.content, place, was.derived, *was.council.content->released.front().content, was.report);
  CHECK(today.derived.reports[place].counts.measures.of(MeasureStatus::off_target) == 1);
}
