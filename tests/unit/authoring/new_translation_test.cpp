#include "authoring/new_translation.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

#include "read/content_reader.hpp"

namespace goldthread::authoring {

namespace {

using Files = std::map<std::string, std::string>;

const Files council = {
    {"site.toml", "council = \"Northmere\"\nas_at = 2025-11-14\nlanguages = [\"en-GB\", \"cy\"]\n"},
    {"measures/bins.md",
     "+++\ntitle = \"Missed \\\"bins\\\"\"\nunit = \"per 100,000\"\nbetter = \"lower\"\nkind = \"ratio\"\nfrequency = \"quarter\"\nowner = "
     "\"head\"\nsource = \"Log\"\nalso_called = [\"bins\", \"refuse\"]\nquality = { accuracy = \"Good\" }\n+++\nWhat we count.\n\nAnd "
     "why.\n"},
    {"figures/bins.toml",
     "[target.2025-26]\nyear = 60\nbasis = \"The best\"\n[actual.2025-26]\nq1 = { n = 6, d = 9, note = \"One lost\" }\nq2 = { n = 5, d = 9 "
     "}\n"
     "[forecast]\n2025-26 = { value = 58, why = \"A new round\" }\n"},
    {"activities/rounds.md",
     "+++\ntitle = \"New rounds\"\nlead = \"head\"\ndue = 2025-09-30\nmilestones = [ { title = \"Consulted\", due = 2025-06-30 } ]\n+++\n"},
};

model::Content read(const Files& files, diagnostics::Diagnostics& found) {
  read::Folder folder;
  for (const auto& [path, text] : files) folder.sources.add(path, text);
  return read::read_content(std::move(folder), 1, found);
}

std::variant<std::vector<NewFile>, std::string> begin(const Files& files, std::string_view kind, std::string_view id,
                                                      std::string_view language) {
  std::vector<std::string> existing;
  for (const auto& [path, text] : files) existing.push_back(path);
  diagnostics::Diagnostics found;
  return new_translation(kind, id, language, read(files, found), existing);
}

std::string why_not(const Files& files, std::string_view kind, std::string_view id, std::string_view language) {
  const auto made = begin(files, kind, id, language);
  REQUIRE(std::holds_alternative<std::string>(made));
  return std::get<std::string>(made);
}

// As an author does who takes the # from every line that has a key, or names a table.
std::string without_marks(const std::string& text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = text.find('\n', at) + 1;
    std::string line = text.substr(at, end - at);
    if (line.starts_with("# ") && (line.find(" = ") != std::string::npos || line.starts_with("# ["))) line.erase(0, 2);
    out += line;
    at = end;
  }
  return out;
}

}  // namespace

TEST_CASE("a translation begins with each text of the main file as a comment") {
  const auto made = begin(council, "measure", "bins", "cy");
  REQUIRE(std::holds_alternative<std::vector<NewFile>>(made));
  const auto& files = std::get<std::vector<NewFile>>(made);
  REQUIRE(files.size() == 2);
  CHECK(files[0].path == "measures/bins.cy.md");
  CHECK(files[0].text ==
        "+++\n"
        "# measures/bins.md in the language cy. Take the # from a line and put its words into that language; the rest stays in the main "
        "one.\n"
        "# title = \"Missed \\\"bins\\\"\"\n"
        "# also_called = [\"bins\", \"refuse\"]\n"
        "# unit = \"per 100,000\"\n"
        "# source = \"Log\"\n"
        "# quality = { accuracy = \"Good\" }\n"
        "#\n"
        "# What stands below the second line of +++ in measures/bins.md, to be translated below it here:\n"
        "# What we count.\n"
        "#\n"
        "# And why.\n"
        "+++\n");
  CHECK(files[1].path == "figures/bins.cy.toml");
}

TEST_CASE("what a translation begins with is sound as it is, and with every # taken out") {
  for (const auto& [kind, id] : {std::pair("measure", "bins"), std::pair("activity", "rounds")}) {
    Files as_begun = council;
    Files uncommented = council;
    const auto made = begin(council, kind, id, "cy");
    for (const NewFile& file : std::get<std::vector<NewFile>>(made)) {
      as_begun[file.path] = file.text;
      uncommented[file.path] = without_marks(file.text);
    }
    for (const Files& files : {as_begun, uncommented}) {
      diagnostics::Diagnostics found;
      const model::Content content = read(files, found);
      for (const auto& each : found.sorted(content.sources)) FAIL_CHECK(each.message);
    }
    diagnostics::Diagnostics found;
    const model::Content content = read(uncommented, found);
    CHECK(content.measures.at(0).figures.forecasts.at(0).translations.size() == (std::string_view(kind) == "measure" ? 1 : 0));
    CHECK(content.activities.at(0).milestones.at(0).translations.size() == (std::string_view(kind) == "activity" ? 1 : 0));
  }
}

TEST_CASE("a translation is refused with its reason") {
  CHECK(why_not(council, "measure", "bins", "fr") ==
        "The site is not in the language fr. Its languages are en-GB, cy; site.toml names them.");
  CHECK(why_not(council, "measure", "bins", "en-GB") == "en-GB is the site's main language: its texts stand in the main files.");
  CHECK(why_not(council, "measure", "bin", "cy") == "There is no measure bin to translate. Did you mean bins?");
  CHECK(why_not(council, "outcome", "bins", "cy") == "There is no outcome bins to translate.");
  CHECK(why_not(council, "site", "bins", "cy") ==
        "--lang begins the translation of a priority, an outcome, an activity, a measure, a report or a paper, not of a site.");
  CHECK(why_not({}, "measure", "bins", "cy") == "There is no site.toml in the content folder.");

  Files one = council;
  one["site.toml"] = "council = \"Northmere\"\nas_at = 2025-11-14\n";
  CHECK(why_not(one, "measure", "bins", "cy") == "The site is in one language. Write languages = [\"en-GB\", \"cy\"] in site.toml first.");
  Files there = council;
  there["measures/bins.cy.md"] = "+++\ntitle = \"Biniau\"\n+++\n";
  CHECK(why_not(there, "measure", "bins", "cy") == "measures/bins.cy.md is there already, and is left as it is.");
  Files broken = council;
  broken["activities/rounds.md"] = "+++\ntitle = \"New\n+++\n";
  CHECK(why_not(broken, "activity", "rounds", "cy") == "activities/rounds.md has a fault: goldthread check says which.");
}

}  // namespace goldthread::authoring
