#include <catch2/catch.hpp>

#include "authoring/changes.hpp"
#include "worked_council.hpp"

namespace goldthread::authoring {

namespace {

const std::string was =
    "title = \"Budget\"\n[[event]]\nid = \"draft\"\ntitle = \"Draft budget\"\nmonth = \"dec\"\nwhen = \"early\"\n"
    "involves = { cabinet = \"Considers\", council = \"Waits\" }\noccurs = { 2025-26 = 2025-12-15 }\n";

std::string changed(const Files& old_files, const Files& new_files) {
  return changes_as_text(calendar_changes(read_files(old_files), read_files(new_files)));
}

// One event that was, and as it is now.
std::string event(const std::string& now) { return changed({{"calendar/budget.toml", was}}, {{"calendar/budget.toml", now}}); }

std::string with(const std::string& from, const std::string& to) {
  std::string out = was;
  out.replace(out.find(from), from.size(), to);
  return event(out);
}

}  // namespace

TEST_CASE("nothing changed where nothing did, whatever order it is written in", "[S33-C]") {
  CHECK(event(was).empty());
  CHECK(with("cabinet = \"Considers\", council = \"Waits\"", "council = \"Waits\", cabinet = \"Considers\"").empty());
}

TEST_CASE("each key that changed is named with what it was and is", "[S33-C]") {
  CHECK(with("\"dec\"", "\"jan\"") == "event budget/draft: moved from December to January\n");
  CHECK(with("month = \"dec\"", "months = [\"dec\", \"jan\"]") == "event budget/draft: moved from December to December, January\n");
  CHECK(with("Draft budget", "First budget") == "event budget/draft: renamed from \"Draft budget\" to \"First budget\"\n");
  CHECK(with("title = \"Budget\"", "title = \"Money\"") == "stream budget: renamed from \"Budget\" to \"Money\"\n");
  CHECK(with("early", "late") == "event budget/draft: when: early became late\n");
  CHECK(with("when = \"early\"\n", "") == "event budget/draft: when removed: early\n");
  CHECK(with("when = \"early\"\n", "when = \"early\"\ncondition = \"if necessary\"\n") ==
        "event budget/draft: condition added: if necessary\n");
  CHECK(with("Considers", "Agrees") == "event budget/draft: involves.cabinet: Considers became Agrees\n");
  CHECK(with(", council = \"Waits\"", "") == "event budget/draft: involves.council removed: Waits\n");
  CHECK(with("2025-12-15", "2025-12-08") == "event budget/draft: occurs.2025-26: 2025-12-15 became 2025-12-08\n");
  CHECK(with("{ 2025-26", "{ 2026-27 = 2026-12-14, 2025-26") == "event budget/draft: occurs.2026-27 added: 2026-12-14\n");
  CHECK(event(was + "document_stage = \"draft\"\nstatus = \"proposed\"\noutside = true\ncolumn = \"planning\"\n") ==
        "event budget/draft: document_stage added: draft\nevent budget/draft: column added: planning\nevent budget/draft: outside added: "
        "true\n"
        "event budget/draft: status added: proposed\n");
}

TEST_CASE("what came and went is named, streams with their events", "[S33-C]") {
  const std::string second = "[[event]]\nid = \"final\"\ntitle = \"Final budget\"\nmonths = [\"jan\", \"feb\"]\n";
  CHECK(event(was + second) == "event budget/final: added: Final budget, January, February\n");
  CHECK(changed({{"calendar/budget.toml", was + second}}, {{"calendar/budget.toml", was}}) ==
        "event budget/final: removed: Final budget, January, February\n");
  CHECK(changed({}, {{"calendar/budget.toml", was}}) ==
        "stream budget: added: Budget\nevent budget/draft: added: Draft budget, December\n");
  CHECK(changed({{"calendar/budget.toml", was}}, {}) ==
        "stream budget: removed: Budget\nevent budget/draft: removed: Draft budget, December\n");
}

TEST_CASE("an event that goes to another stream is moved, not lost and found", "[S33-C]") {
  std::string elsewhere = was;
  elsewhere.replace(elsewhere.find("\"Budget\""), 8, "\"Money\"");
  elsewhere.replace(elsewhere.find("early"), 5, "mid");
  CHECK(changed({{"calendar/budget.toml", was}}, {{"calendar/money.toml", elsewhere}}) ==
        "stream budget: removed: Budget\nstream money: added: Money\nevent money/draft: moved from budget to money\n"
        "event money/draft: when: early became mid\n");
}

TEST_CASE("changes are data too, with an absent value as null", "[S33-C]") {
  const auto list = calendar_changes(
      read_files({{"calendar/budget.toml", was}}),
      read_files({{"calendar/budget.toml", was + "[[event]]\nid = \"final\"\ntitle = \"Final \\\"budget\\\"\"\nmonth = \"feb\"\n"}}));
  CHECK(changes_as_json(list).find("\"of\": \"event\"") != std::string::npos);
  CHECK(changes_as_json(list).find("\"title\": \"Final \\\"budget\\\"\"") != std::string::npos);
  CHECK(changes_as_json(list).find("\"key\": null") != std::string::npos);
  CHECK(changes_as_json(list).find("\"was\": null") != std::string::npos);
  CHECK(changes_as_json(list).find("\"now\": \"February\"") != std::string::npos);
  CHECK(changes_as_json({}).find("\"changes\": []") != std::string::npos);
}

}  // namespace goldthread::authoring
