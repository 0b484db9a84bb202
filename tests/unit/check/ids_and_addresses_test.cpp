#include <catch2/catch.hpp>

#include "council.hpp"

using goldthread::tests::Council;
using goldthread::tests::Found;

namespace {
const Council sound = Council::sound();
const std::string page = "+++\ntitle = \"Page\"\n+++\n";
}  // namespace

TEST_CASE("an id is given once over all kinds, and the first that has it is named") {
  const Council council = sound.with("programmes/clean.md", page);
  CHECK(council.found() == Found{"programmes/clean.md:1:1 duplicate-id"});
  CHECK(council.told().front() ==
        "`clean` is already the id of an outcome, in outcomes/clean.md:1 (Rename one of them: an id is unique over all kinds.)");
}

TEST_CASE("framework versions, pages and budget lines are outside the space of ids") {
  CHECK(sound.with("pages/clean.md", page).found() == Found{});
  CHECK(sound.with("framework/clean.md", "+++\ntitle = \"How\"\nversion = \"1\"\neffective_from = 2025-04-01\n+++\n").found() == Found{});
}

TEST_CASE("an event's id is unique in its stream") {
  const std::string events =
      "title = \"Money\"\n[[event]]\nid = \"a\"\ntitle = \"One\"\nmonth = \"apr\"\n[[event]]\nid = \"a\"\ntitle = \"Two\"\nmonth = "
      "\"may\"\n";
  CHECK(sound.with("calendar/money.toml", events).found() == Found{"calendar/money.toml:7:6 duplicate-id"});
}

TEST_CASE("a word with a meaning of its own is no id") {
  CHECK(sound.with_line("posts.toml", "[counts]\ntitle = \"Counts\"").found() == Found{"posts.toml:3:2 reserved-id"});
  CHECK(sound.with_line("posts.toml", "[directors]\ntitle = \"Directors\"").found() == Found{"posts.toml:3:2 reserved-id"});
}

TEST_CASE("an old address is a path of the site") {
  const auto alias = [](const std::string& text) { return sound.with_line("measures/bins.md", "aliases = [\"" + text + "\"]").found(); };
  CHECK(alias("/measures/missed-bins/") == Found{});
  CHECK(alias("/old/deep/name/") == Found{});
  for (const char* bad :
       {"measures/missed-bins/", "/measures/missed-bins", "/../etc/", "/a//b/", "/", "https://a.example/", "/A/", "/a?b/", "/%2e%2e/"}) {
    INFO(bad);
    CHECK(alias(bad) == Found{"measures/bins.md:10:12 bad-address"});
  }
}

TEST_CASE("two things do not share an address") {
  const auto alias = [](const std::string& text) { return sound.with_line("measures/bins.md", "aliases = [\"" + text + "\"]"); };
  CHECK(alias("/outcomes/clean/").told() ==
        Found{"/outcomes/clean/ is the address of `clean` already, so `bins` cannot have it (Take out the "
              "old address, or rename the page.)"});
  CHECK(alias("/measures/bins/").found() == Found{"measures/bins.md:10:12 duplicate-address"});
  CHECK(alias("/measures/").found() == Found{"measures/bins.md:10:12 duplicate-address"});
  CHECK(alias("/about/").with("pages/about.md", page).found() == Found{"measures/bins.md:10:12 duplicate-address"});
  CHECK(alias("/old/").with_line("outcomes/clean.md", "aliases = [\"/old/\"]").found() ==
        Found{"measures/bins.md:10:12 duplicate-address"});
  CHECK(sound.with("pages/search.md", page).found() == Found{"pages/search.md:1:1 duplicate-address"});
  CHECK(sound.with("pages/measures/bins.md", page).found() == Found{"pages/measures/bins.md:1:1 duplicate-address"});
  CHECK(sound.with("pages/help/contact.md", page).found() == Found{});
}

TEST_CASE("a page's folders are written as ids are") {
  CHECK(sound.with("pages/Our Help/contact.md", page).found() == Found{"pages/Our Help/contact.md:1:1 bad-id"});
}

TEST_CASE("the year of a body or portfolio has an address of its own") {
  const Council council = sound.with("bodies/cabinet.md", "+++\ntitle = \"Cabinet\"\nkind = \"members\"\n+++\n")
                              .with("portfolios.toml", "[housing]\ntitle = \"Housing\"\n");
  for (const char* taken : {"/calendar/cabinet/", "/calendar/housing/"})
    CHECK(council.with_line("measures/bins.md", "aliases = [\"" + std::string(taken) + "\"]").found() ==
          Found{"measures/bins.md:10:12 duplicate-address"});
  CHECK(council.with_line("measures/bins.md", "aliases = [\"/calendar/bins/\"]").found() == Found{});
}

TEST_CASE("the pages below a report are its own") {
  const Council council = sound.with("reports/q2/index.md",
                                     "+++\ntitle = \"Q\"\nseries = \"strategic\"\nperiod = \"2025-26 q2\"\ndata_cut = 2025-10-07\n+++\n");
  CHECK(council.with("pages/reports/q2/print.md", page).found() == Found{"pages/reports/q2/print.md:1:1 duplicate-address"});
  CHECK(council.with("pages/reports/q2/notes.md", page).found() == Found{});
}
