#include <catch2/catch.hpp>

#include "council.hpp"

using goldthread::tests::Council;
using goldthread::tests::Found;

namespace {

const Council council =
    Council::sound()
        .with("bodies/panel.md", "+++\ntitle = \"Challenge Panel\"\nkind = \"officers\"\nprecedes = [\"cabinet\"]\n+++\n")
        .with("bodies/cabinet.md", "+++\ntitle = \"Cabinet\"\nkind = \"members\"\n+++\n")
        .with("plans/tiers.toml",
              "[top]\ntitle = \"Corporate plan\"\nhorizon = \"1 year\"\nmeasured_by = [\"Report\"]\nreviewed_by = [\"cabinet\"]\n")
        .with("plans/north.md", "+++\ntitle = \"North\"\ntier = \"top\"\nyears = [\"2025-26\"]\n+++\n")
        .with("plans/south.md", "+++\ntitle = \"South\"\ntier = \"top\"\nyears = [\"2025-26\"]\n+++\n");

// A stream of events: each an id and the lines that follow it.
Found stream(const std::vector<std::pair<std::string, std::string>>& events) {
  std::string text = "title = \"Planning\"\n";
  for (const auto& [id, lines] : events) text += "[[event]]\nid = \"" + id + "\"\ntitle = \"Plans and budgets\"\n" + lines + "\n";
  return council.with("calendar/planning.toml", text).found();
}

const std::string panel = "involves = { panel = \"Reviews\" }";
const std::string cabinet = "involves = { cabinet = \"Agrees\" }";

// The panel's event stands first: its first further line is line 5.
Found fed(const std::string& first, const std::string& second) {
  return stream({{"a", first + "\n" + panel}, {"b", second + "\n" + cabinet}});
}

const Found too_late{"calendar/planning.toml:5:9 precedes-out-of-order"};

}  // namespace

TEST_CASE("a panel reviews before the Cabinet it feeds", "[S35-K]") {
  CHECK(fed("month = \"nov\"", "month = \"dec\"") == Found{});
  CHECK(fed("month = \"mar\"", "month = \"feb\"") == too_late);
  CHECK(fed("month = \"feb\"", "month = \"feb\"") == Found{});
  CHECK(fed("month = \"feb\"\nwhen = \"late\"", "month = \"feb\"\nwhen = \"early\"") == too_late);
  CHECK(fed("month = \"feb\"\nwhen = \"early\"", "month = \"feb\"\nwhen = \"early\"") == Found{});
  CHECK(fed("month = \"feb\"\nwhen = \"late\"", "month = \"feb\"") == Found{});
}

TEST_CASE("a panel that feeds a later step of the Cabinet is in time, though it follows an earlier one", "[S35-K]") {
  CHECK(stream({{"a", "month = \"jan\"\n" + panel}, {"b", "month = \"dec\"\n" + cabinet}, {"c", "month = \"feb\"\n" + cabinet}}) ==
        Found{});
  CHECK(stream({{"a", "month = \"mar\"\n" + panel}, {"b", "month = \"dec\"\n" + cabinet}, {"c", "month = \"feb\"\n" + cabinet}}) ==
        too_late);
}

TEST_CASE("a panel at the end of the year feeds the Cabinet at the beginning of the next", "[S35-K]") {
  CHECK(fed("month = \"mar\"", "month = \"apr\"") == Found{});
  CHECK(fed("month = \"mar\"", "month = \"aug\"") == Found{});
  CHECK(fed("month = \"mar\"", "month = \"oct\"") == too_late);
}

TEST_CASE("dates of a year are held to the order too", "[S35-K]") {
  CHECK(fed("month = \"nov\"\noccurs = { 2025-26 = 2025-11-06 }", "month = \"dec\"\noccurs = { 2025-26 = 2025-12-15 }") == Found{});
  CHECK(fed("month = \"nov\"\noccurs = { 2025-26 = 2025-11-28 }", "month = \"nov\"\noccurs = { 2025-26 = 2025-11-24 }") ==
        Found{"calendar/planning.toml:6:22 precedes-out-of-order"});
  CHECK(fed("month = \"nov\"\noccurs = { 2025-26 = 2025-11-24 }", "month = \"nov\"\noccurs = { 2025-26 = 2025-11-24 }") == Found{});
}

TEST_CASE("only steps of one thing are held to the order: one period, one plan, or without plans one stream", "[S35-K]") {
  CHECK(fed("month = \"mar\"\nperiod = \"q3\"", "month = \"feb\"") == Found{});
  CHECK(fed("month = \"mar\"\nplans = [\"north\"]", "month = \"feb\"\nplans = [\"south\"]") == Found{});
  CHECK(fed("month = \"mar\"\nplans = [\"north\"]", "month = \"feb\"") == Found{});
  CHECK(fed("month = \"mar\"\nplans = [\"north\"]", "month = \"feb\"\nplans = [\"south\", \"north\"]") == too_late);
  CHECK(fed("month = \"mar\"\nyear = \"2024-25\"", "month = \"feb\"\nyear = \"2025-26\"") == Found{});
  // A step of both bodies comes after neither.
  CHECK(stream({{"a", "month = \"mar\"\ninvolves = { panel = \"Reviews\", cabinet = \"Agrees\" }"},
                {"b", "month = \"feb\"\n" + cabinet}}) == Found{});
}

TEST_CASE("the Cabinet agrees before the Council decides", "[S41-K]") {
  const Council three = council.with("bodies/council.md", "+++\ntitle = \"Council\"\nkind = \"members\"\n+++\n")
                            .with_line("bodies/cabinet.md", "precedes = [\"council\"]");
  const auto found = [&](const std::string& first, const std::string& second) {
    return three
        .with("calendar/budget.toml",
              "title = \"Budget\"\n[[event]]\nid = \"a\"\ntitle = \"Budget to Cabinet\"\nmonth = \"" + first +
                  "\"\ninvolves = { cabinet = \"Recommends\" }\n[[event]]\nid = \"b\"\ntitle = \"Budget set\"\nmonth = \"" + second +
                  "\"\ninvolves = { council = \"Decides\" }\n")
        .found();
  };
  CHECK(found("feb", "feb") == Found{});
  CHECK(found("feb", "mar") == Found{});
  CHECK(found("mar", "feb") == Found{"calendar/budget.toml:5:9 precedes-out-of-order"});
}

TEST_CASE("a body comes before another that there is, and never before itself", "[S35-K]") {
  CHECK(council.with_change("bodies/panel.md", "cabinet", "cabnet").found() == Found{"bodies/panel.md:4:13 broken-reference"});
  CHECK(council.with_change("bodies/panel.md", "cabinet", "panel").found() == Found{"bodies/panel.md:4:13 cycle"});
  CHECK(council.with_line("bodies/cabinet.md", "precedes = [\"panel\"]").found().size() == 1);
}

TEST_CASE("a document's stages follow each other in the year", "[S41-K]") {
  const auto documents = [](const std::string& first, const std::string& second) {
    return stream(
        {{"a", "month = \"dec\"\ndocument_stage = \"" + first + "\""}, {"b", "month = \"feb\"\ndocument_stage = \"" + second + "\""}});
  };
  CHECK(documents("draft", "agreed") == Found{});
  CHECK(documents("draft", "update") == Found{});
  CHECK(documents("update", "final") == Found{});
  CHECK(documents("draft", "draft") == Found{});
  CHECK(documents("agreed", "draft") == Found{"calendar/planning.toml:11:18 document-out-of-order"});
  CHECK(documents("final", "update") == Found{"calendar/planning.toml:11:18 document-out-of-order"});
  CHECK(documents("final", "early") == Found{"calendar/planning.toml:11:18 unknown-word"});
}
