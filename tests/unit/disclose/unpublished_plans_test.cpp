#include "disclose/unpublished_plans.hpp"

#include <catch2/catch.hpp>
#include <map>
#include <string>

#include "disclose/view.hpp"
#include "read/content_reader.hpp"

namespace goldthread::disclose {

namespace {

using Files = std::map<std::string, std::string>;

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

// What is said of prose that leads to a plan of the team's tier.
std::vector<std::string> told(const std::string& path, const std::string& text) {
  Files files = council();
  files[path] = text;
  model::Content content = content_of(files);
  diagnostics::Diagnostics findings;
  take_out_unpublished_plans(content, findings);
  std::vector<std::string> out;
  for (const auto& finding : findings.sorted(content.sources)) {
    out.push_back(content.sources.at(finding.place.file).path + ":" + std::to_string(finding.place.line) + " " + finding.message);
  }
  return out;
}

}  // namespace

TEST_CASE("a plan of a tier that is not published is taken out, and whatever names it") {
  model::Content content = content_of(council());
  content.documents = {{"documents/a.pdf", 1}, {"documents/depot.pdf", 1}};
  content.plans[*content.find("depot", model::Kind::plan)].document = "documents/depot.pdf";
  diagnostics::Diagnostics findings;
  take_out_unpublished_plans(content, findings);
  CHECK_FALSE(findings.has_errors());
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
  CHECK(disclose(content, Audience::everyone, findings).has_value());
}

TEST_CASE("the file of a plan stays where a published plan offers it too") {
  model::Content content = content_of(council());
  content.documents = {{"documents/both.pdf", 1}};
  for (model::Plan& plan : content.plans) plan.document = "documents/both.pdf";
  diagnostics::Diagnostics findings;
  take_out_unpublished_plans(content, findings);
  CHECK(content.documents.size() == 1);
}

TEST_CASE("the gate does not open for a plan that was left in") {
  const model::Content content = content_of(council());
  diagnostics::Diagnostics findings;
  CHECK_FALSE(disclose(content, Audience::everyone, findings).has_value());
}

TEST_CASE("prose that leads to a plan that is not published is told") {
  using Told = std::vector<std::string>;
  const std::string head = "+++\ntitle = \"About\"\n+++\n";
  CHECK(told("pages/about.md", head + "See [the depot](../plans/depot.md#first).\n") ==
        Told{"pages/about.md:4 this leads to ../plans/depot.md, and plans of its tier are not published"});
  CHECK(told("pages/about.md", head + "See {{ depot }}.\n") ==
        Told{"pages/about.md:4 this leads to depot, and plans of its tier are not published"});
  CHECK(told("pages/about.md", head + "See {{corporate}} and [it](../plans/corporate.md).\n") == Told{});
  CHECK(told("plans/depot.md", "+++\ntitle = \"Depot\"\ntier = \"team\"\nyears = [\"2025-26\"]\n+++\n{{depot}}\n") == Told{});
  CHECK(told("reports/q2/index.md",
             "+++\ntitle = \"Q\"\nseries = \"strategic\"\nperiod = \"2025-26 q2\"\ndata_cut = 2025-10-07\n"
             "achievements = [\"As {{depot}} says\"]\n+++\n") ==
        Told{"reports/q2/index.md:6 this leads to depot, and plans of its tier are not published"});
}

}  // namespace goldthread::disclose
