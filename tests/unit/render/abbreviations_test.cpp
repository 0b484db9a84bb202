#include "render/abbreviations.hpp"

#include <catch2/catch.hpp>

namespace goldthread::render {
namespace {

Abbreviations glossary() {
  model::GlossaryTerm team;
  team.title = "CMT";
  team.short_for = "Corporate Management Team";
  model::GlossaryTerm hostile;
  hostile.title = "R&D";
  hostile.short_for = "<script>";
  model::GlossaryTerm tagged;
  tagged.title = "XSS";
  tagged.short_for = "<b>bold</b>";
  model::GlossaryTerm word;
  word.title = "Golden thread";
  return Abbreviations({team, hostile, tagged, word});
}

std::string written(std::string_view html, Explained& explained) {
  std::string out;
  append_with_meanings(out, html, glossary(), explained);
  return out;
}

std::string written(std::string_view html) {
  Explained explained;
  return written(html, explained);
}

TEST_CASE("an abbreviation is written out where a page first uses it, and only there") {
  Explained explained;
  CHECK(written("<p>The CMT met. The CMT agreed.</p>", explained) == "<p>The CMT (Corporate Management Team) met. The CMT agreed.</p>");
  CHECK(written("<p>CMT again</p>", explained) == "<p>CMT again</p>");
}

TEST_CASE("words inside links, code and headings stay as they are, and so does part of a word") {
  CHECK(written("<h2>CMT</h2><p><a href=\"x\">CMT</a> <code>CMT</code> CMTs xCMT</p>") ==
        "<h2>CMT</h2><p><a href=\"x\">CMT</a> <code>CMT</code> CMTs xCMT</p>");
  CHECK(written("<a><b>CMT</b></a> CMT") == "<a><b>CMT</b></a> CMT (Corporate Management Team)");
  CHECK(written("<img alt=\"CMT\">") == "<img alt=\"CMT\">");
}

TEST_CASE("an author's own explanation is enough") {
  CHECK(written("<p>The Corporate Management Team (CMT) met. CMT agreed.</p>") ==
        "<p>The Corporate Management Team (CMT) met. CMT agreed.</p>");
  CHECK(written("<p>CMT (the directors) met.</p>") == "<p>CMT (the directors) met.</p>");
}

TEST_CASE("what an abbreviation stands for cannot become markup") {
  CHECK(written("<p>XSS</p>") == "<p>XSS (&lt;b&gt;bold&lt;/b&gt;)</p>");
  CHECK(written("<p>a &lt; b &amp; c</p>") == "<p>a &lt; b &amp; c</p>");
}

TEST_CASE("HTML that breaks off comes out as it went in") {
  CHECK(written("<p>The CMT <a") == "<p>The CMT (Corporate Management Team) <a");
  CHECK(written("").empty());
}

}  // namespace
}  // namespace goldthread::render
