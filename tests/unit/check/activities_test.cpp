#include <catch2/catch.hpp>

#include "council.hpp"

using goldthread::tests::Council;
using goldthread::tests::Found;

namespace {

const Council sound = Council::sound();

Council activity(const std::string& keys) {
  return sound.with("activities/rounds.md",
                    "+++\ntitle = \"New rounds\"\noutcome = \"clean\"\nlead = \"head-of-streets\"\ndue = 2026-03-31\n" + keys + "+++\n");
}

Council plan(const std::string& keys) {
  return sound.with("action-plans/recovery.md",
                    "+++\ntitle = \"Recovery\"\nmeasure = \"bins\"\ncause = \"Lorries\"\nopened = 2025-10-14\n" + keys + "+++\n");
}

}  // namespace

TEST_CASE("an activity that stands still says why and since when") {
  CHECK(activity("state = \"paused\"\nstate_why = \"No site\"\nstate_on = 2025-05-14\n").found() == Found{});
  CHECK(activity("state = \"paused\"\n").told() == Found{"`rounds` is paused, and nothing says why, nor since when (Add `state_why` and "
                                                         "`state_on`: readers see them in place of a status.)"});
  CHECK(activity("state = \"cancelled\"\nstate_why = \"No site\"\n").found() == Found{"activities/rounds.md:6:9 state-without-reason"});
  CHECK(activity("state = \"carried-forward\"\nstate_on = 2025-05-14\n").found() == Found{"activities/rounds.md:6:9 state-without-reason"});
}

TEST_CASE("an open action plan has actions") {
  CHECK(plan("actions = [{ what = \"Hire two\", owner = \"head-of-streets\", due = 2025-12-19 }]\n").found() == Found{});
  CHECK(plan("").found() == Found{"action-plans/recovery.md:1:1 empty-action-plan"});
  CHECK(plan("actions = []\n").found() == Found{"action-plans/recovery.md:6:11 empty-action-plan"});
  CHECK(plan("closed = 2025-11-01\n").found() == Found{});
}
