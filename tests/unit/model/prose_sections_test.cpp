#include "model/prose_sections.hpp"

#include <catch2/catch.hpp>

#include "read/markdown.hpp"

namespace goldthread::model {

namespace {

Prose prose(std::string_view markdown) {
  diagnostics::Diagnostics diagnostics;
  return read::read_prose(markdown, {}, diagnostics);
}

constexpr std::string_view three =
    "A word before.\n\n## Background\nIt [began](began.md).\n\n### In detail\nSo it did.\n\n## Points & "
    "\"more\"\n\n{{counts.measures}}\n\n## Conclusion\nIt ends.\n";

}  // namespace

TEST_CASE("prose comes apart at its highest headings") {
  const Prose all = prose(three);
  const auto top = top_headings(all);
  REQUIRE(top.size() == 3);
  CHECK(top[1].text == "Points & \"more\"");
}

TEST_CASE("a section holds what stands under its heading, and no more") {
  const Prose all = prose(three);
  const auto background = section_of(all, "BACKGROUND");
  REQUIRE(background);
  CHECK(background->html.find("So it did.") != std::string::npos);
  CHECK(background->html.find("<h2") == std::string::npos);
  CHECK(background->html.find("A word before") == std::string::npos);
  CHECK(background->html.find("It ends") == std::string::npos);
  REQUIRE(background->headings.size() == 1);
  CHECK(background->headings[0].anchor == "in-detail");
}

TEST_CASE("the holes of a section stand where they stood in its HTML") {
  const Prose all = prose(three);
  const auto background = section_of(all, "Background");
  REQUIRE(background);
  REQUIRE(background->holes.size() == 1);
  CHECK(background->html.substr(0, background->holes[0].offset) == "<p>It <a href=\"");
  const auto points = section_of(all, "Points & \"more\"");
  REQUIRE(points);
  REQUIRE(points->holes.size() == 1);
  CHECK(points->holes[0].target == "counts.measures");
}

TEST_CASE("a heading that is not there, or stands lower, has no section") {
  const Prose all = prose(three);
  CHECK_FALSE(section_of(all, "In detail"));
  CHECK_FALSE(section_of(all, "Summary"));
  CHECK_FALSE(section_of({}, "Background"));
}

}  // namespace goldthread::model
