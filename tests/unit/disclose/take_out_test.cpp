#include "disclose/take_out.hpp"

#include <catch2/catch.hpp>
#include <map>
#include <string>

#include "disclose/view.hpp"
#include "read/content_reader.hpp"

namespace goldthread::disclose {

namespace {

using Files = std::map<std::string, std::string>;

// A council whose tier of team plans is not published, with one plan of it.
Files council() {
  return {
      {"site.toml", "council = \"Northmere\"\nas_at = 2025-11-14\nmenu = [\"plans\", \"depot\"]\n"},
      {"plans/tiers.toml",
       "[top]\ntitle = \"Corporate Plan\"\nhorizon = \"3 years\"\ncompanions = [\"depot\"]\n"
       "[team]\ntitle = \"Team plan\"\nhorizon = \"1 year\"\nabove = \"top\"\npublish = \"no\"\n"},
      {"plans/corporate.md", "+++\ntitle = \"Corporate Plan\"\ntier = \"top\"\nyears = [\"2025-26\"]\npartners = [\"depot\"]\n+++\n"},
      {"plans/depot.md", "+++\ntitle = \"Depot team\"\ntier = \"team\"\nyears = [\"2025-26\"]\nparent = \"corporate\"\n+++\n"},
      {"priorities/clean.md", "+++\ntitle = \"Clean\"\nplans = [\"corporate\", \"depot\"]\n+++\n"},
  };
}

model::Content content_of(const Files& files) {
  read::Folder folder;
  for (const auto& [path, text] : files) folder.sources.add(path, text);
  diagnostics::Diagnostics findings;
  model::Content out = read::read_content(std::move(folder), 1, findings);
  for (const auto& finding : findings.sorted(out.sources)) FAIL_CHECK(finding.message);
  return out;
}

// Through the gate; the findings, each with its place.
std::vector<std::string> told(model::Content& content) {
  diagnostics::Diagnostics findings;
  const bool opened = disclose(content, Audience::everyone, findings).has_value();
  CHECK(opened == !findings.has_errors());
  std::vector<std::string> out;
  for (const auto& finding : findings.sorted(content.sources)) {
    out.push_back(content.sources.at(finding.place.file).path + ":" + std::to_string(finding.place.line) + " " + finding.message);
  }
  return out;
}

std::vector<std::string> told(const std::string& path, const std::string& text) {
  Files files = council();
  files[path] = text;
  model::Content content = content_of(files);
  return told(content);
}

using Told = std::vector<std::string>;

}  // namespace

TEST_CASE("what is held back is taken out, and whatever names it") {
  model::Content content = content_of(council());
  content.documents = {{"documents/a.pdf", 1}, {"documents/depot.pdf", 1}};
  content.plans[*content.find("depot", model::Kind::plan)].document = "documents/depot.pdf";
  CHECK(told(content) == Told{});
  REQUIRE(content.plans.size() == 1);
  CHECK(content.plans[0].id == "corporate");
  CHECK(content.plans[0].partners.empty());
  CHECK(content.find("depot") == std::nullopt);
  CHECK(content.find("corporate", model::Kind::plan) == std::size_t{0});
  CHECK(content.tiers.size() == 2);
  CHECK(content.tiers[0].companions.empty());
  CHECK(content.priorities[0].plans.size() == 1);
  CHECK(content.site.menu.size() == 1);
  REQUIRE(content.documents.size() == 1);
  CHECK(content.documents[0].path == "documents/a.pdf");
}

TEST_CASE("a file stays where something that is shown offers it too") {
  model::Content content = content_of(council());
  content.documents = {{"documents/both.pdf", 1}};
  for (model::Plan& plan : content.plans) plan.document = "documents/both.pdf";
  CHECK(told(content) == Told{});
  CHECK(content.documents.size() == 1);
}

TEST_CASE("a file that only the prose of a held thing links to goes with it") {
  Files files = council();
  files["plans/depot.md"] += "See [the offer](../documents/offer.pdf) and [the map](../documents/map.pdf).\n";
  files["plans/corporate.md"] += "See [the map](../documents/map.pdf).\n";
  model::Content content = content_of(files);
  content.documents = {{"documents/map.pdf", 1}, {"documents/offer.pdf", 1}};
  CHECK(told(content) == Told{});
  REQUIRE(content.documents.size() == 1);
  CHECK(content.documents[0].path == "documents/map.pdf");
}

TEST_CASE("prose that leads to what is held back is told") {
  const std::string head = "+++\ntitle = \"About\"\n+++\n";
  CHECK(told("pages/about.md", head + "See [the depot](../plans/depot.md#first).\n") ==
        Told{"pages/about.md:4 this leads to ../plans/depot.md, which is held back"});
  CHECK(told("pages/about.md", head + "See {{ depot }}.\n") == Told{"pages/about.md:4 this leads to depot, which is held back"});
  CHECK(told("pages/about.md", head + "See {{corporate}} and [it](../plans/corporate.md).\n") == Told{});
  CHECK(told("plans/depot.md", "+++\ntitle = \"Depot\"\ntier = \"team\"\nyears = [\"2025-26\"]\n+++\n{{depot}}\n") == Told{});
  CHECK(told("reports/q2/index.md",
             "+++\ntitle = \"Q\"\nseries = \"strategic\"\nperiod = \"2025-26 q2\"\ndata_cut = 2025-10-07\n"
             "achievements = [\"As {{depot}} says\"]\n+++\n") == Told{"reports/q2/index.md:6 this leads to depot, which is held back"});
}

TEST_CASE("of an agenda item that names an exempt thing its public title and paragraph stay", "[B20-K]") {
  Files files = council();
  files["bodies/cabinet.md"] = "+++\ntitle = \"Cabinet\"\nkind = \"members\"\n+++\n";
  files["meetings/m.toml"] =
      "title = \"Cabinet\"\nbody = \"cabinet\"\ndate = 2025-11-24\n"
      "agenda = [{ title = \"Sale of the depot to the bidder\", report = \"sale\" }, { title = \"Minutes\" },\n"
      "  { title = \"The plan of the depot\", plan = \"depot\" }, { title = \"Quarter 2\", report = \"q2\" }]\n"
      "decisions = [{ what = \"Sold to the bidder\", report = \"sale\" }, { what = \"Noted\" }]\n";
  const std::string report = "series = \"strategic\"\nperiod = \"2025-26 q1\"\ndata_cut = 2025-10-07\n";
  files["reports/sale/index.md"] =
      "+++\ntitle = \"Sale\"\naccess = \"exempt\"\nparagraph = 3\npublic_interest = \"The price\"\n"
      "public_title = \"A property matter\"\n" +
      report + "+++\n";
  files["reports/q2/index.md"] = "+++\ntitle = \"Q2\"\ndraft = true\n" + report + "+++\n";
  model::Content content = content_of(files);
  CHECK(told(content) == Told{});
  const auto& agenda = content.meetings[0].agenda;
  REQUIRE(agenda.size() == 4);
  REQUIRE(agenda[0].held_back);
  CHECK(agenda[0].title == "A property matter");
  CHECK(agenda[0].held_back->public_title == "A property matter");
  CHECK(agenda[0].held_back->paragraph == "3");
  CHECK(agenda[0].held_back->description.find("financial or business affairs") == 0);
  CHECK(agenda[0].report.empty());
  CHECK_FALSE(agenda[1].held_back);
  REQUIRE(agenda[2].held_back);
  CHECK(agenda[2].title.empty());
  CHECK_FALSE(agenda[3].held_back);  // not out yet: the agenda may say that it comes
  CHECK(agenda[3].title == "Quarter 2");
  CHECK(agenda[3].report.empty());
  REQUIRE(content.meetings[0].decisions.size() == 1);
  CHECK(content.meetings[0].decisions[0].what == "Noted");
}

TEST_CASE("what is held back is held back in every language") {
  Files files = council();
  files["site.toml"].insert(0, "languages = [\"en-GB\", \"cy\"]\n");
  files["bodies/cabinet.md"] = "+++\ntitle = \"Cabinet\"\nkind = \"members\"\n+++\n";
  files["meetings/m.toml"] =
      "title = \"Cabinet\"\nbody = \"cabinet\"\ndate = 2025-11-24\n"
      "agenda = [{ title = \"Sale to the bidder\", report = \"sale\" }, { title = \"Minutes\" }]\n";
  files["meetings/m.cy.toml"] = "agenda = [{ title = \"Gwerthu i'r cynigydd\" }, { title = \"Cofnodion\" }]\n";
  files["reports/sale/index.md"] =
      "+++\ntitle = \"Sale\"\naccess = \"exempt\"\nparagraph = 3\npublic_interest = \"The price\"\npublic_title = \"A property matter\"\n"
      "series = \"strategic\"\nperiod = \"2025-26 q1\"\ndata_cut = 2025-10-07\n+++\n";
  files["reports/sale/index.cy.md"] = "+++\ntitle = \"Gwerthiant\"\npublic_title = \"Mater eiddo\"\n+++\n";
  model::Content content = content_of(files);
  diagnostics::Diagnostics findings;
  const auto disclosed = disclose(content, Audience::everyone, findings);
  REQUIRE(disclosed);
  const ViewInLanguage welsh = in_language(disclosed->view, "cy", model::Untranslated::as_it_is);
  const auto& agenda = welsh.view.content().meetings[0].agenda;
  REQUIRE(agenda.size() == 2);
  CHECK(agenda[0].title == "Mater eiddo");
  CHECK(agenda[0].held_back->public_title == "Mater eiddo");
  CHECK(agenda[0].translations.at(0).texts.size() == 1);
  CHECK(agenda[1].title == "Cofnodion");
  CHECK(welsh.view.content().reports.empty());
}

TEST_CASE("prose in another language that leads to what is held back is told") {
  Files files = council();
  files["site.toml"].insert(0, "languages = [\"en-GB\", \"cy\"]\n");
  files["priorities/clean.cy.md"] = "+++\ntitle = \"Glan\"\n+++\nGweler {{depot}}.\n";
  files["priorities/clean.md"] += "See.\n";
  model::Content content = content_of(files);
  CHECK(told(content) == Told{"priorities/clean.cy.md:4 this leads to depot, which is held back"});
}

TEST_CASE("a total that would give a held budget line back goes, that of the other fund stays") {
  model::Content content = content_of(council());
  content.budget_totals.push_back({{2025}, model::Decimal(300), model::Decimal(50), {}, {}});
  for (const auto* id : {"waste", "settlements"}) {
    auto& line = content.budget.emplace_back();
    line.id = id;
    line.year = {2025};
  }
  content.budget[1].sensitive = true;
  CHECK(told(content) == Told{});
  CHECK(content.budget.size() == 1);
  CHECK_FALSE(content.budget_totals[0].revenue);
  CHECK(content.budget_totals[0].capital);
}

}  // namespace goldthread::disclose
