#include "render/addresses.hpp"

#include <catch2/catch.hpp>

namespace goldthread::render {

TEST_CASE("addresses are relative to the page") {
  CHECK(relative_address("measures/a/", "outcomes/b/#x") == "../../outcomes/b/#x");
  CHECK(relative_address("measures/a/", "measures/b/") == "../b/");
  CHECK(relative_address("measures/a/", "measures/a/") == "./");
  CHECK(relative_address("measures/a/", "measures/a/#x") == "./#x");
  CHECK(relative_address("measures/a/", "measures/") == "../");
  CHECK(relative_address("measures/a/", "") == "../../");
  CHECK(relative_address("", "") == "./");
  CHECK(relative_address("", "measures/a/") == "measures/a/");
  CHECK(relative_address("measures/a/", "measures/ab/") == "../ab/");
  CHECK(relative_address("reports/q2/", "reports/q2/appendix.xlsx") == "appendix.xlsx");
  CHECK(relative_address("a-z/", "documents/s.pdf") == "../documents/s.pdf");
}

TEST_CASE("from disk, folders end in index.html") {
  CHECK(relative_address("measures/a/", "outcomes/b/#x", {LinkEnd::index_file}) == "../../outcomes/b/index.html#x");
  CHECK(relative_address("measures/a/", "measures/a/", {LinkEnd::index_file}) == "index.html");
  CHECK(relative_address("measures/a/", "", {LinkEnd::index_file}) == "../../index.html");
  CHECK(relative_address("a/", "documents/s.pdf", {LinkEnd::index_file}) == "../documents/s.pdf");
}

TEST_CASE("paths are joined inside the content folder only") {
  CHECK(joined_path("measures/a.md", "../outcomes/./b.md") == "outcomes/b.md");
  CHECK(joined_path("reports/q2/index.md", "../../pages/about.md") == "pages/about.md");
  CHECK(joined_path("measures/a.md", "b.md") == "measures/b.md");
  CHECK(joined_path("measures/a.md", "") == "measures/a.md");
  CHECK_FALSE(joined_path("measures/a.md", "../../etc/passwd"));
}

TEST_CASE("source files lead to the pages they became") {
  model::Content content;
  const auto file = [&](const char* path) {
    text::Place place;
    place.file = content.sources.add(path, "");
    return place;
  };
  model::Outcome outcome;
  outcome.id = "clean-streets";
  outcome.place = file("outcomes/clean-streets.md");
  content.outcomes.push_back(outcome);
  model::Page page;
  page.path = "help/contact";
  page.place = file("pages/help/contact.md");
  content.pages.push_back(page);
  file("figures/missed-bins.toml");
  file("reports/2025-26-q2/comments/missed-bins.md");
  file("glossary.toml");
  content.documents.push_back({"documents/summary.pdf", 1});
  model::GlossaryTerm term;
  term.id = "rag";
  content.glossary.push_back(term);
  content.index_ids();
  const SourceAddresses addresses(content);
  CHECK(addresses.resolve("measures/a.md", "../outcomes/clean-streets.md#who") == "outcomes/clean-streets/#who");
  CHECK(addresses.resolve("measures/a.md", "../pages/help/contact.md") == "help/contact/");
  CHECK(addresses.resolve("measures/a.md", "../documents/summary.pdf") == "documents/summary.pdf");
  CHECK(addresses.resolve("a.md", "figures/missed-bins.toml") == "measures/missed-bins/");
  CHECK(addresses.resolve("a.md", "reports/2025-26-q2/comments/missed-bins.md") == "reports/2025-26-q2/");
  CHECK_FALSE(addresses.resolve("a.md", "outcomes/nowhere.md"));
  CHECK(item_address({model::Kind::outcome, 0}, content) == "outcomes/clean-streets/");
  CHECK(item_address({model::Kind::glossary_term, 0}, content) == "glossary/#rag");
}

TEST_CASE("addresses: a further language has pages of its own, and shares the files") {
  const LinkStyle welsh{LinkEnd::folder, "cy/"};
  CHECK(relative_address("measures/a/", "outcomes/b/#x", welsh) == "../../outcomes/b/#x");
  CHECK(relative_address("measures/a/", "documents/s.pdf", welsh) == "../../../documents/s.pdf");
  CHECK(relative_address("data/", "data/plan.json", welsh) == "../../data/plan.json");
  CHECK(relative_address("", "assets/civic.css", welsh) == "../assets/civic.css");
  CHECK(relative_address("calendar/", "calendar/cabinet.ics", welsh) == "../../calendar/cabinet.ics");
  CHECK(relative_address("measures/missed-bins/", "measures/missed-bins/missed-bins.csv", welsh) ==
        "../../../measures/missed-bins/missed-bins.csv");
  CHECK(relative_address("data/", "data/#peers", welsh) == "./#peers");
  CHECK(relative_address("reports/q2/", "reports/q2/appendix.xlsx", welsh) == "appendix.xlsx");
}

}  // namespace goldthread::render
