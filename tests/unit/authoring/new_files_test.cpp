#include "authoring/new_files.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

#include "check/check_content.hpp"
#include "disclose/view.hpp"
#include "read/content_reader.hpp"

namespace goldthread::authoring {

namespace {

using Texts = std::vector<std::string>;

std::vector<NewFile> files(std::string_view kind, std::string_view id, const Texts& extras = {}, const Texts& existing = {"site.toml"}) {
  const auto out = new_files(kind, id, extras, existing);
  if (const auto* why = std::get_if<std::string>(&out)) FAIL(*why);
  return std::get<std::vector<NewFile>>(out);
}

std::string why_not(std::string_view kind, std::string_view id, const Texts& extras = {}, const Texts& existing = {"site.toml"}) {
  const auto out = new_files(kind, id, extras, existing);
  REQUIRE(std::holds_alternative<std::string>(out));
  return std::get<std::string>(out);
}

Texts paths(const std::vector<NewFile>& files) {
  Texts out;
  for (const NewFile& file : files) out.push_back(file.path);
  return out;
}

// What reader, rules and gate have to say about a content folder: "measures/a.md:3 [missing-key]".
// How far a folder is taken: an item alone is only read, for what it leads to and comes from is not there yet.
enum class Taken { read, checked };

Texts findings(const std::vector<std::vector<NewFile>>& parts, model::Content* content = nullptr, Taken taken = Taken::checked) {
  read::Folder folder;
  for (const auto& part : parts) {
    for (const NewFile& file : part) folder.sources.add(file.path, file.text);
  }
  diagnostics::Diagnostics diagnostics;
  model::Content read = read::read_content(std::move(folder), 1, diagnostics);
  if (taken == Taken::checked) {
    check::check_content(read, 1, diagnostics);
    (void)disclose::disclose(read, disclose::Audience::everyone, diagnostics);
  }
  Texts out;
  for (const diagnostics::Finding& finding : diagnostics.sorted(read.sources)) {
    out.push_back(read.sources.at(finding.place.file).path + ":" + std::to_string(finding.place.line) + " " + finding.message);
  }
  if (content) *content = std::move(read);
  return out;
}

}  // namespace

TEST_CASE("a new site is a small council that is read without a finding") {
  const auto site = files("site", "northmere", {}, {});
  model::Content content;
  CHECK(findings({site}, &content) == Texts{});
  CHECK(content.site.council == "Northmere Council");
  CHECK(content.site.slug == "northmere");
  CHECK(content.tiers.size() == 1);
  CHECK(content.plans.size() == 1);
  CHECK(content.priorities.size() == 1);
  CHECK(content.outcomes.size() == 1);
  CHECK(content.measures.size() == 1);
  CHECK(content.activities.size() == 1);
  CHECK(content.posts.size() == 2);
  CHECK(content.pages.size() == 1);
  CHECK(content.measures[0].figures.actual.size() == 6);
  for (const auto& [id, kind] : {std::pair("cleaner-greener", model::Kind::priority), {"bins-on-the-right-day", model::Kind::outcome}})
    CHECK(content.find(id, kind));
}

TEST_CASE("a new site is sound on whatever day it is told from") {
  for (const char* day : {"2024-02-29", "2025-03-31", "2025-04-01", "2025-06-30", "2000-01-01", "2099-12-31"}) {
    INFO(day);
    CHECK(findings({files("site", "northmere", {std::string("as_at=") + day}, {})}) == Texts{});
  }
}

TEST_CASE("a new site's council is named after its folder, or as it is given") {
  const auto council = [](std::string_view folder, const Texts& extras = {}) {
    model::Content content;
    CHECK(findings({files("site", folder, extras, {})}, &content) == Texts{});
    return content.site.council + ", " + content.site.slug;
  };
  CHECK(council("northmere-borough-council") == "Northmere Borough Council, northmere-borough-council");
  CHECK(council("work/Northmere Borough/") == "Northmere Borough Council, northmere-borough");
  CHECK(council("/srv/northmere/content/") == "Northmere Council, northmere");
  CHECK(council("content") == "Content Council, content");
  CHECK(council(".", {"council=Northmere Borough Council"}) == "Northmere Borough Council, northmere-borough-council");
  CHECK(council("n", {"council=The \"Northmere\"\\\n+++\nCouncil"}) == "The \"Northmere\"\\\n+++\nCouncil, n");
  CHECK(why_not("site", "..", {}, {}) == "The name of the folder .. gives no name for a council; add council=\"...\".");
  CHECK(why_not("site", "n", {"as_at=2025-02-30"}, {}) == "as_at is not a day of the calendar: 2025-02-30. Write it as 2025-11-14.");
  CHECK(why_not("site", "n", {"as_at=0001-01-01"}, {}) == "as_at is too far away: 0001-01-01. Take a day from 1900 to 9000.");
}

TEST_CASE("nothing that is there already is among the files") {
  CHECK(why_not("site", "northmere", {}, {"posts.toml"}) == "posts.toml is there already, and is left as it is.");
  CHECK(why_not("measure", "missed-bins", {}, {"site.toml", "measures/missed-bins.md"}) ==
        "measures/missed-bins.md is there already, and is left as it is.");
  CHECK(why_not("measure", "missed-bins", {}, {"site.toml", "figures/missed-bins.toml"}) ==
        "figures/missed-bins.toml is there already, and is left as it is.");
  CHECK(why_not("measure", "missed-bins", {}, {"site.toml", "activities/missed-bins.md"}) ==
        "The id missed-bins is that of activities/missed-bins.md, and an id is unique over all kinds.");
  // Pages and comments have ids of their own.
  CHECK(paths(files("measure", "missed-bins", {}, {"site.toml", "pages/missed-bins.md", "reports/q2/comments/missed-bins.md"})) ==
        Texts{"measures/missed-bins.md", "figures/missed-bins.toml"});
}

TEST_CASE("an item begun with all that it needs is read without a finding") {
  const auto site = files("site", "northmere", {}, {});
  const Texts there = paths(site);
  const Texts wanted[] = {
      {"priority", "decent-homes", "title=A decent home for everyone", "number=2", "summary=Homes"},
      {"outcome", "affordable-homes", "priority=cleaner-greener", "lead=head-of-environment"},
      {"activity", "flats-recycling", "outcome=bins-on-the-right-day", "lead=head-of-environment", "due=2026-03-31", "kind=flagship"},
      {"measure", "recycling", "outcome=bins-on-the-right-day", "unit=%", "kind=ratio", "frequency=year", "better=higher",
       "owner=head-of-environment", "source=\"Waste\" log \\ 2025"},
      {"measure", "litter", "unit=number", "owner=head-of-environment", "source=Survey"},
      {"report", "2025-26-q2", "data_cut=2025-10-07"},
      {"report", "dashboard-sep", "series=dashboard", "period=2025-26 sep", "data_cut=2025-10-07"},
      {"report", "environment-2025", "period=2025-26 h1", "organisation=environment", "data_cut=2025-10-07"}};
  for (const Texts& words : wanted) {
    INFO(words[0] << " " << words[1]);
    CHECK(findings({site, files(words[0], words[1], Texts(words.begin() + 2, words.end()), there)}, nullptr, Taken::read) == Texts{});
  }
}

TEST_CASE("an item begun with its id alone has every key that it must have, and reading points at each that must be filled") {
  const auto site = files("site", "northmere", {}, {});
  const auto begun = [&](std::string_view kind, std::string_view id) {
    return findings({site, files(kind, id, {}, paths(site))}, nullptr, Taken::read);
  };
  CHECK(begun("priority", "decent-homes") == Texts{});
  CHECK(begun("outcome", "affordable-homes") == Texts{"outcomes/affordable-homes.md:3 `priority` is empty"});
  CHECK(begun("activity", "flats-recycling") == Texts{"activities/flats-recycling.md:3 `outcome` is empty",
                                                      "activities/flats-recycling.md:5 `lead` is empty",
                                                      "activities/flats-recycling.md:6 `due` is not a day of the calendar: "});
  CHECK(begun("measure", "recycling") == Texts{"measures/recycling.md:4 `unit` is empty, and a measure needs it",
                                               "measures/recycling.md:8 `owner` is empty",
                                               "measures/recycling.md:9 `source` is empty, and a measure needs it"});
  CHECK(begun("report", "2025-26-q2") == Texts{"reports/2025-26-q2/index.md:5 `data_cut` is not a day of the calendar: "});
  CHECK(begun("report", "autumn") == Texts{"reports/autumn/index.md:4 `period` is not a period: ",
                                           "reports/autumn/index.md:5 `data_cut` is not a day of the calendar: "});
}

TEST_CASE("a report's title and period come from its id") {
  const auto text = [](std::string_view id, const Texts& extras = {}) { return files("report", id, extras)[0].text; };
  const auto has = [](const std::string& file, std::string_view part) { return file.find(part) != std::string::npos; };
  CHECK(has(text("2025-26-q2"), "title = \"Quarter 2 performance report 2025/26\"\n"));
  CHECK(has(text("2025-26-q2"), "period = \"2025-26 q2\""));
  CHECK(has(text("2025-26-h1"), "title = \"First half performance report 2025/26\"\n"));
  CHECK(has(text("2025-26"), "period = \"2025-26\""));
  CHECK(has(text("2025-q3"), "period = \"2025 q3\""));
  CHECK(has(text("autumn"), "title = \"Autumn\"\n"));
  CHECK(has(text("autumn", {"period=2025-26 sep"}), "title = \"Performance report 2025-26 sep\"\n"));
}

TEST_CASE("parents are written where they are given, and must be there") {
  const Texts existing = {"site.toml", "outcomes/clean-streets.md", "priorities/greener.md", "programmes/forward.md"};
  const std::string text = files("measure", "missed-bins", {"outcome=clean-streets"}, existing)[0].text;
  CHECK(text.find("outcome = \"clean-streets\"\n") != std::string::npos);
  CHECK(files("activity", "rounds", {"programme=forward"}, existing)[0].text.find("outcome =") == std::string::npos);
  CHECK(why_not("measure", "missed-bins", {"outcome=clean-street"}, existing) ==
        "There is no outcome clean-street. Did you mean clean-streets?");
  CHECK(why_not("outcome", "clean", {"priority=nothing"}, existing) == "There is no priority nothing.");
  CHECK(why_not("measure", "missed-bins", {"outcome=clean-streets", "priority=greener"}, existing) ==
        "A measure names an outcome or a priority, not both.");
}

TEST_CASE("what cannot be begun is said in a sentence") {
  CHECK(why_not("paper", "q2-paper") == "There is no template of papers; write one, templates/papers/<council>.toml.");
  CHECK(why_not("mesure", "x") ==
        "There is nothing called mesure to begin. Did you mean measure? It takes site, priority, outcome, activity, measure, report or "
        "paper.");
  CHECK(why_not("measure", "Missed bins") ==
        "Missed bins is not an id: lower-case letters, digits and hyphens, at most 80. Write missed-bins.");
  CHECK(why_not("measure", "") == " is not an id: lower-case letters, digits and hyphens, at most 80.");
  CHECK(why_not("measure", "../../etc/passwd") ==
        "../../etc/passwd is not an id: lower-case letters, digits and hyphens, at most 80. Write etc-passwd.");
  CHECK(why_not("measure", "missed-bins", {}, {}) == "There is no site.toml in the content folder; begin with goldthread new site.");
}

TEST_CASE("what is given must be a key that the kind takes, with a value of the right kind") {
  CHECK(why_not("measure", "m", {"outcom=a"}) ==
        "A new measure takes no outcom. Did you mean outcome? It takes title, outcome, priority, unit, better, kind, frequency, owner, "
        "source.");
  CHECK(why_not("measure", "m", {"--outcome"}) == "--outcome is not of the form KEY=VALUE.");
  CHECK(why_not("measure", "m", {"unit="}) == "unit is empty.");
  CHECK(why_not("measure", "m", {"unit=%", "unit=days"}) == "unit is given twice.");
  CHECK(why_not("measure", "m", {"unit=\xFF"}) == "unit is too long, or not UTF-8.");
  CHECK(why_not("measure", "m", {"better=hihger"}) ==
        "better does not know the word hihger. Did you mean higher? It takes higher, lower, range, none.");
  CHECK(why_not("measure", "m", {"kind=ratoi"}).find("kind does not know the word ratoi. Did you mean ratio?") == 0);
  CHECK(why_not("measure", "m", {"owner=Head of Bins"}) ==
        "owner takes an id: lower-case letters, digits and hyphens. This is Head of Bins.");
  CHECK(why_not("activity", "a", {"due=31/03/2026"}) == "due is not a day of the calendar: 31/03/2026. Write it as 2025-11-14.");
  CHECK(why_not("priority", "p", {"number=1.5"}) == "number takes a whole number, and this is 1.5.");
}

namespace {

const NewFile form{"templates/papers/northmere.toml",
                   "title = \"Report\"\n"
                   "cover = [ { title = \"For\", field = \"status\", required = true } ]\n"
                   "heading = [\n"
                   "  { title = \"Background\", field = \"text\", required = true },\n"
                   "  { title = \"Conclusion\", field = \"text\" },\n"
                   "  { title = \"Money\", field = \"implication\", id = \"money\", required = true },\n"
                   "  { title = \"Consultation\", field = \"answer\", id = \"consultation\" },\n"
                   "  { title = \"Wards\", field = \"wards\" },\n"
                   "]\n"};

std::string paper(const Texts& extras, const std::vector<NewFile>& forms) {
  const auto made = new_files("paper", "q2-paper", extras, {"site.toml", "meetings/cabinet.toml"}, forms);
  if (const auto* why = std::get_if<std::string>(&made)) return *why;
  const auto& files = std::get<std::vector<NewFile>>(made);
  REQUIRE(files.size() == 1);
  CHECK(files[0].path == "papers/q2-paper.md");
  return files[0].text;
}

}  // namespace

TEST_CASE("a paper is begun from the headings of the council's template") {
  CHECK(paper({"meeting=cabinet"}, {form}) ==
        "+++\n"
        "title = \"Q2 paper\"\n"
        "template = \"northmere\"\n"
        "meeting = \"cabinet\"  # the id of a meeting\n"
        "access = \"\"  # public, exempt (with paragraph and public_interest) or confidential\n"
        "key_decision = \"\"  # true or false; a key decision has forward_notice, the day it was announced\n"
        "status = \"\"  # For\n"
        "# wards = []  # Wards\n"
        "# A list with nothing in it is \"none\". May also have: status, read_with, reports, framework, approves, route, effective.\n"
        "[implications]\n"
        "money = \"\"  # Money\n"
        "[answers]\n"
        "consultation = \"not answered\"  # Consultation\n"
        "+++\n"
        "## Background\n\n"
        "## Conclusion\n\n");
}

TEST_CASE("a paper is not begun without a template, or from one of several that was not named") {
  CHECK(paper({}, {}) == "There is no template of papers; write one, templates/papers/<council>.toml.");
  const NewFile other{"templates/papers/short.toml", "title = \"Note\"\n"};
  CHECK(paper({}, {form, other}) == "Say which template: template=northmere or template=short.");
  CHECK(paper({"template=shorter"}, {form, other}) == "There is no template shorter. Did you mean short?");
  CHECK(paper({"template=short"}, {form, other}).find("template = \"short\"") != std::string::npos);
  CHECK(paper({"meeting=council"}, {form}) == "There is no meeting council.");
  CHECK(paper({}, {{"templates/papers/bad.toml", "title = "}}) == "templates/papers/bad.toml has a fault: goldthread check says which.");
}

}  // namespace goldthread::authoring
