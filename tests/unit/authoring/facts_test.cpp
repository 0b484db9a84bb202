// What is told of two versions: every field, in words, always in the same order.
#include "authoring/facts.hpp"

#include <catch2/catch.hpp>

#include "../released_council.hpp"
#include "authoring/changes.hpp"
#include "read/released_reader.hpp"

using namespace goldthread;
using authoring::changes_as_json;
using authoring::changes_as_text;
using authoring::changes_of_facts;
using authoring::facts_of;
using authoring::facts_of_plan;

namespace {

std::string told(const tests::Files& was, const tests::Files& now) {
  const tests::ReadCouncil before = tests::read_council(was);
  const tests::ReadCouncil after = tests::read_council(now);
  return changes_as_text(changes_of_facts(facts_of(*before.content), facts_of(*after.content)));
}

}  // namespace

TEST_CASE("two versions that are the same have no changes") {
  CHECK(told(tests::council_with_reports(), tests::council_with_reports()).empty());
}

TEST_CASE("a changed figure, target, title and rule are told in words") {
  const tests::Files was = tests::council_with_reports();
  tests::Files now = tests::with_change(was, "figures/bins.toml", "n = 228", "n = 230");
  now = tests::with_change(now, "figures/bins.toml", "year = 60.0", "year = 61.0");
  now = tests::with_change(now, "figures/bins.toml", "q3 = { n = 260, d = 411000 }", "q3 = \"c\"");
  now = tests::with_change(now, "measures/bins.md", "title = \"Missed bins\"", "title = \"Bins missed\"\nheadline = true");
  now = tests::with_change(now, "site.toml", "tolerance = \"5%\"", "tolerance = \"3%\"");
  CHECK(told(was, now) ==
        "site site: status.tolerance.width: 5 became 3\n"
        "measure bins: renamed from \"Missed bins\" to \"Bins missed\"\n"
        "measure bins: headline added: true\n"
        "measure bins: figures.target.2025-26: 60.0 became 61.0\n"
        "measure bins: figures.actual.2025-26 q1: 228 of 410000 became 230 of 410000\n"
        "measure bins: figures.actual.2025-26 q3: 260 of 411000 became withheld\n");
}

TEST_CASE("what was added and what was removed are told, the new first") {
  const tests::Files was = tests::council_with_reports();
  tests::Files now = was;
  now["outcomes/safe.md"] = "+++\ntitle = \"Safe streets\"\npriority = \"greener\"\n+++\n";
  now.erase("reports/q2/comments/bins.md");
  CHECK(told(was, now) ==
        "outcome safe: added: Safe streets\n"
        "report q2: comments.bins.about removed: bins\n"
        "report q2: comments.bins.author removed: head\n"
        "report q2: comments.bins.prose removed: A hot summer.\n");
}

TEST_CASE("statuses are told by period") {
  const tests::Files was = tests::council_with_reports();
  const tests::WorkedOut before = tests::worked_out(was);
  const tests::WorkedOut after = tests::worked_out(tests::with_change(was, "figures/bins.toml", "year = 60.0", "year = 62.0"));
  const std::string text = changes_as_text(
      changes_of_facts(authoring::statuses_of(*before.content, before.derived), authoring::statuses_of(*after.content, after.derived)));
  CHECK(text.find("measure bins: status.2025-26 q2: close-to-target became on-target\n") != std::string::npos);
  CHECK(text.find("outcome clean: status: ") != std::string::npos);
}

TEST_CASE("two released reports are told apart by what was published in them") {
  const tests::Files files = tests::council_with_reports();
  const auto released = [&](const tests::Files& of) {
    tests::ReadCouncil council = tests::read_council(tests::with_released(of, "q2"));
    REQUIRE(council.content->released.size() == 1);
    return facts_of(council.content->released.front());
  };
  const auto was = released(files);
  CHECK(changes_of_facts(was, released(files)).empty());
  const auto now = released(tests::with_change(files, "figures/bins.toml", "year = 60.0", "year = 62.0"));
  const std::string text = changes_as_text(changes_of_facts(was, now));
  CHECK(text.find("measure bins: status: close-to-target became on-target\n") != std::string::npos);
}

TEST_CASE("two outputs are told apart by their plan.json") {
  const std::string_view was =
      R"({"schema": 1, "priorities": [], "outcomes": [], "activities": [], "reports": [],
          "measures": [{"id": "bins", "title": "Bins", "figures": [{"period": "2025-26 q1", "value": 55.60, "status": "on-target"}]}]})";
  std::string now(was);
  now.replace(now.find("55.60"), 5, "56.10");
  CHECK(changes_as_text(changes_of_facts(*facts_of_plan(was), *facts_of_plan(now))) ==
        "measure bins: figures.2025-26 q1.value: 55.60 became 56.10\n");
  for (const std::string_view broken : {"", "[]", "{}", "{\"schema\": 1}", "{\"schema\": 1, \"priorities\": [1]}", "{\"schema\""})
    CHECK_FALSE(facts_of_plan(broken));
}

TEST_CASE("changes are told to other programs too") {
  const tests::Files was = tests::council_with_reports();
  const tests::ReadCouncil before = tests::read_council(was);
  const tests::ReadCouncil after = tests::read_council(tests::with_change(was, "figures/bins.toml", "n = 228", "n = 230"));
  const std::string json = changes_as_json(changes_of_facts(facts_of(*before.content), facts_of(*after.content)));
  CHECK(json.find("\"of\": \"measure\"") != std::string::npos);
  CHECK(json.find("\"key\": \"figures.actual.2025-26 q1\"") != std::string::npos);
}
