// A withdrawn value is gone from everything that was released, and the fact of it stays (domain.md 2.7).
#include "authoring/withdraw.hpp"

#include <catch2/catch.hpp>

#include "../released_council.hpp"
#include "data/released_text.hpp"
#include "read/released_reader.hpp"

using namespace goldthread;
using authoring::withdraw;

namespace {

struct Withdrawn {
  tests::Files files;
  authoring::WithdrawalResult result;
};

// Both reports released; the files as the command leaves them.
Withdrawn withdrawn(const authoring::WithdrawalRequest& request, const tests::Files& of = tests::council_with_reports()) {
  tests::Files files = tests::with_released(tests::with_released(of, "q2"), "q3");
  tests::ReadCouncil council = tests::read_council(files);
  REQUIRE(council.found.empty());
  auto result = withdraw(*council.content, request);
  for (const std::string& report : result.changed)
    files["released/" + report + ".toml"] = data::released_text(council.content->released[*model::find_released(*council.content, report)]);
  return {std::move(files), std::move(result)};
}

}  // namespace

TEST_CASE("a withdrawn value is nowhere in any released file") {
  const Withdrawn after = withdrawn({"q2", "bins", "2025-26 q2", "Too few people", ""});
  CHECK(after.result.wrong.empty());
  CHECK(after.result.changed == std::vector<std::string>{"q2", "q3"});
  for (const char* path : {"released/q2.toml", "released/q3.toml"}) {
    const std::string& text = after.files.at(path);
    INFO(path);
    for (const char* value : {"251", "412500", "To be checked", "A hot summer", "Missed bins were 60.8"})
      CHECK(text.find(value) == std::string::npos);
    CHECK(text.find("Missed bins were [c] in 100,000, and [c] is much.") != std::string::npos);
    CHECK(text.find("Another 60.8.") != std::string::npos);  // of something else, for all one knows
    CHECK(text.find("why = \"Too few people\"") != std::string::npos);
    CHECK(text.find("by = \"head\"") != std::string::npos);
    CHECK(text.find("on = 2026-01-20") != std::string::npos);
  }
}

TEST_CASE("a withdrawn value is gone from every language") {
  tests::Files of = tests::council_with_reports();
  of["site.toml"].insert(0, "languages = [\"en-GB\", \"cy\"]\n");
  of["measures/bins.cy.md"] = "+++\ntitle = \"Biniau\"\n+++\n";
  of["reports/q2/index.cy.md"] = "+++\ntitle = \"Adroddiad\"\n+++\nBiniau: 60.8 ym mhob 100,000.\n\nPeth arall: 60.8.\n";
  of["reports/q2/comments/bins.cy.md"] = "+++\n+++\nHaf poeth.\n";
  const Withdrawn after = withdrawn({"q2", "bins", "2025-26 q2", "Too few people", ""}, of);
  const std::string& text = after.files.at("released/q2.toml");
  CHECK(text.find("Biniau: [c] ym mhob 100,000.") != std::string::npos);
  CHECK(text.find("Peth arall: 60.8.") != std::string::npos);
  CHECK(text.find("Haf poeth") == std::string::npos);
}

TEST_CASE("what was worked out from a withdrawn value is not held on to") {
  const Withdrawn after = withdrawn({"q2", "bins", "2025-26 q2", "Too few people", "clerk"});
  const tests::ReadCouncil council = tests::read_council(after.files);
  REQUIRE(council.found.empty());
  const model::Released& q2 = council.content->released.front();
  CHECK(q2.held.measures.empty());
  CHECK(q2.held.outcomes.empty());
  CHECK(q2.held.priorities.empty());
  REQUIRE(q2.withdrawals.size() == 1);
  CHECK(q2.withdrawals.front().by == "clerk");
  CHECK(q2.withdrawals.front().earlier.size() == 64);
  CHECK(q2.withdrawals.front().earlier != q2.edition);
}

TEST_CASE("a withdrawn value may not stand in the figures, nor in a revision") {
  Withdrawn after = withdrawn({"q2", "bins", "2025-26 q2", "Too few people", ""});
  CHECK(tests::checked(after.files) == std::vector<std::string>{"measures/bins.md withdrawn-figure"});
  after.files["figures/bins.toml"] =
      tests::with_change(after.files, "figures/bins.toml", "q2 = { n = 251, d = 412500, flag = \"p\", note = \"To be checked\" }",
                         "q2 = \"c\"")
          .at("figures/bins.toml");
  CHECK(tests::checked(after.files).empty());
  after.files["revisions.toml"] =
      "[[revision]]\nmeasure = \"bins\"\nperiod = \"2025-26 q2\"\nwas = \"60.8\"\nkind = \"withdrawal\"\nwhy = \"Too few people\"\n"
      "on = 2026-01-20\nby = \"head\"\n";
  CHECK(tests::checked(after.files) == std::vector<std::string>{"revisions.toml withdrawn-figure"});
}

TEST_CASE("what cannot be withdrawn is said") {
  CHECK(withdrawn({"q4", "bins", "2025-26 q2", "Why", ""}).result.wrong.find("no released report `q4`") != std::string::npos);
  CHECK(withdrawn({"q2", "binz", "2025-26 q2", "Why", ""}).result.wrong.find("did you mean bins?") != std::string::npos);
  CHECK(withdrawn({"q2", "bins", "2025-26 q5", "Why", ""}).result.wrong.find("no period") != std::string::npos);
  CHECK(withdrawn({"q2", "bins", "2025-26 q3", "Why", ""}).result.wrong.find("has no figure") != std::string::npos);
  CHECK(withdrawn({"q2", "bins", "2025-26 q2", "Why", "nobody"}).result.wrong.find("no post `nobody`") != std::string::npos);
  CHECK(withdrawn({"q2", "bins", "2025-26 q2", "It was 60.8", ""}).result.wrong.find("--why says the value") != std::string::npos);
}
