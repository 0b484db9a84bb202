#include "read/translation_reader.hpp"

#include <catch2/catch.hpp>

#include "read/content_reader.hpp"

namespace goldthread::read {

namespace {

using Files = std::map<std::string, std::string>;
using diagnostics::Code;

const Files main_files = {
    {"site.toml",
     "council = \"Northmere\"\nas_at = 2025-11-14\nlanguages = [\"en-GB\", \"cy\"]\nwords = { priority = [\"Pledge\", \"Pledges\"] }\n"},
    {"activities/rounds.md",
     "+++\ntitle = \"New rounds\"\nlead = \"head\"\ndue = 2025-09-30\nmilestones = [ { title = \"Consulted\", due = 2025-06-30 }, { title "
     "= \"Started\", due = 2025-09-30 } "
     "]\n+++\nWhy.\n"},
    {"hot-spots/depot.md", "+++\ntitle = \"The depot\"\ndate = 2025-09-01\ntext = \"Look at it\"\nitem = \"rounds\"\n+++\n"},
    {"calendar/year.toml",
     "title = \"The year\"\n[[event]]\nid = \"draft\"\ntitle = \"Drafts\"\nmonth = \"nov\"\ninvolves = { board = \"Reviews\" }\n"},
};

struct Read {
  model::Content content;
  diagnostics::Diagnostics found;
};

Read read(Files files) {
  files.insert(main_files.begin(), main_files.end());
  Folder folder;
  for (const auto& [path, text] : files) folder.sources.add(path, text);
  Read out;
  out.content = read_content(std::move(folder), 1, out.found);
  return out;
}

const std::string& said(const std::vector<model::Translation>& translations, const std::string& key) {
  return translations.at(0).texts.at(key);
}

std::vector<Code> codes(const Read& read) {
  std::vector<Code> out;
  for (const auto& each : read.found.sorted(read.content.sources)) out.push_back(each.code);
  return out;
}

}  // namespace

TEST_CASE("translations: texts, prose and lists go into what they translate") {
  const Read given =
      read({{"activities/rounds.cy.md",
             "+++\ntitle = \"Rowndiau newydd\"\nmilestones = [ { title = \"Criwiau\" }, { title = \"Dechrau\" } ]\n+++\nPam.\n"}});
  CHECK(codes(given).empty());
  const model::Activity& rounds = given.content.activities.at(0);
  CHECK(rounds.title == "New rounds");
  CHECK(said(rounds.translations, "title") == "Rowndiau newydd");
  CHECK(rounds.translations.at(0).prose.html == "<p>Pam.</p>\n");
  CHECK(said(rounds.milestones.at(1).translations, "title") == "Dechrau");
}

TEST_CASE("translations: what was asked, events and the site's own words") {
  const Read given =
      read({{"hot-spots/depot.cy.md", "+++\ntitle = \"Y depo\"\ntext = \"Edrychwch\"\n+++\n"},
            {"calendar/year.cy.toml", "[[event]]\nid = \"draft\"\ntitle = \"Drafftiau\"\ninvolves = { board = \"Adolygu\" }\n"},
            {"site.cy.toml", "council = \"Cyngor\"\nwords = { priority = [\"Addewid\", \"Addewidion\"] }\n"}});
  CHECK(codes(given).empty());
  CHECK(said(given.content.hot_spots.at(0).asked.translations, "text") == "Edrychwch");
  CHECK(said(given.content.streams.at(0).events.at(0).translations, "title") == "Drafftiau");
  CHECK(said(given.content.streams.at(0).events.at(0).involves.at(0).translations, "what") == "Adolygu");
  CHECK(said(given.content.site.translations, "council") == "Cyngor");
  CHECK(said(given.content.site.words.at("priority").translations, "plural") == "Addewidion");
}

TEST_CASE("translations: notes, reasons and bases of figures, by year and period") {
  const Files measure = {
      {"measures/bins.md",
       "+++\ntitle = \"Bins\"\nunit = \"number\"\nbetter = \"lower\"\nkind = \"snapshot\"\nfrequency = \"quarter\"\nowner = \"head\"\n"
       "source = \"Log\"\nquality = { accuracy = \"Good: checked\", validity = \"Good\" }\n+++\n"},
      {"figures/bins.toml",
       "[target.2025-26]\nyear = 60\nbasis = \"The best\"\n[actual.2025-26]\nq1 = { value = 61, note = \"One lost\" }\nq2 = 59\n"
       "[forecast]\n2025-26 = { value = 58, why = \"A new round\" }\n[comparator.others]\n2024-25 = { value = 64, note = \"A guess\" }\n"}};
  Files files = measure;
  files["measures/bins.cy.md"] = "+++\nquality = { accuracy = \"Da\" }\n+++\n";
  files["figures/bins.cy.toml"] =
      "[target.2025-26]\nbasis = \"Y gorau\"\n[actual.2025-26]\nq1 = { note = \"Collwyd un\" }\n[forecast.2025-26]\nwhy = \"Rownd "
      "newydd\"\n"
      "[comparator.others.2024-25]\nnote = \"Dyfaliad\"\n";
  const Read given = read(files);
  CHECK(codes(given).empty());
  const model::Measure& bins = given.content.measures.at(0);
  CHECK(said(bins.quality.translations, "accuracy") == "Da");
  CHECK(said(bins.figures.targets.at(0).translations, "basis") == "Y gorau");
  CHECK(said(bins.figures.actual.at(0).translations, "note") == "Collwyd un");
  CHECK(said(bins.figures.forecasts.at(0).translations, "note") == "Rownd newydd");
  CHECK(said(bins.figures.comparators.at(0).figures.at(0).translations, "note") == "Dyfaliad");

  const auto one = [&](const std::string& figures) {
    Files faulty = measure;
    faulty["figures/bins.cy.toml"] = figures;
    const std::vector<Code> all = codes(read(faulty));
    return all.size() == 1 ? all.front() : Code::missing_site;
  };
  CHECK(one("[actual.2025-26]\nq2 = { note = \"Dim\" }\n") == Code::translation_differs);
  CHECK(one("[actual.2025-26]\nq3 = { note = \"Dim\" }\n") == Code::translation_differs);
  CHECK(one("[actual.2024-25]\nq1 = { note = \"Dim\" }\n") == Code::translation_differs);
  CHECK(one("[actual.2025-26]\nq1 = { note = \"Dim\", value = 7 }\n") == Code::not_a_text);
  CHECK(one("[actual.2025-26]\nq1 = 61\n") == Code::wrong_type);
  CHECK(one("[target.2024-25]\nbasis = \"Dim\"\n") == Code::translation_differs);
  CHECK(one("[breakdown.abbey.2025-26]\nq1 = { note = \"Dim\" }\n") == Code::translation_differs);
}

TEST_CASE("translations: a body's kind, the picture's words and the accessibility statement") {
  Files files = {
      {"bodies/cabinet.md", "+++\ntitle = \"Cabinet\"\nkind = \"members\"\n+++\n"},
      {"bodies/cabinet.cy.md", "+++\nkind = \"aelodau\"\n+++\n"},
      {"site.toml",
       "council = \"Northmere\"\nas_at = 2025-11-14\nlanguages = [\"en-GB\", \"cy\"]\n[brand]\npicture_text = \"The town\"\n"
       "[accessibility]\nstatus = \"partially\"\n[[accessibility.issues]]\nwhat = \"A scan\"\ninstead = \"the page\"\n"},
      {"site.cy.toml", "[brand]\npicture_text = \"Y dref\"\n[[accessibility.issues]]\nwhat = \"Sgan\"\ninstead = \"y dudalen\"\n"}};
  const Read given = read(files);
  CHECK(codes(given).empty());
  CHECK(said(given.content.bodies.at(0).translations, "kind") == "aelodau");
  CHECK(said(given.content.site.translations, "brand_picture_text") == "Y dref");
  CHECK(said(given.content.site.accessibility->issues.at(0).translations, "instead") == "y dudalen");
}

TEST_CASE("translations: what is no text, or not in the main file, is a finding") {
  const auto one = [](const std::string& keys) {
    const Read given = read({{"activities/rounds.cy.md", "+++\n" + keys + "\n+++\n"}});
    const std::vector<Code> all = codes(given);
    return all.size() == 1 ? all.front() : Code::missing_site;
  };
  CHECK(one("due = 2025-10-01") == Code::not_a_text);
  CHECK(one("titel = \"Rowndiau\"") == Code::not_a_text);
  CHECK(one("summary = \"Crynodeb\"") == Code::translation_differs);
  CHECK(one("milestones = [ { title = \"Criwiau\" } ]") == Code::translation_differs);
  CHECK(one("milestones = [ { title = \"Criwiau\" }, { due = 2025-01-01 } ]") == Code::not_a_text);
  CHECK(one("title = 5") == Code::wrong_type);
}

TEST_CASE("translations: a path tells its main file and its language") {
  const auto path = translation_path("measures/missed-bins.cy.md");
  REQUIRE(path);
  CHECK(path->main == "measures/missed-bins.md");
  CHECK(path->language == "cy");
  CHECK(translation_path("posts.en-GB.toml")->language == "en-GB");
  CHECK_FALSE(translation_path("measures/missed-bins.md"));
  CHECK_FALSE(translation_path("measures/v1.2.md"));
  CHECK(path_in_language("reports/q2/index.md", "cy") == "reports/q2/index.cy.md");
  CHECK(place_in_content("figures/missed-bins.cy.toml").kind == FileKind::figures);
  CHECK(place_in_content("calendar/bank-holidays.cy.toml").kind == FileKind::unknown);
}

}  // namespace goldthread::read
