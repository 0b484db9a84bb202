#include "read/markdown.hpp"

#include <catch2/catch.hpp>

namespace goldthread::read {

namespace {

std::string html(std::string_view markdown) {
  diagnostics::Diagnostics diagnostics;
  return read_prose(markdown, {}, diagnostics).html;
}

}  // namespace

TEST_CASE("headings of one text are told apart, and none has the id of a page's main part or of a footnote") {
  CHECK(html("## Why\n\n## Why\n") == "<h2 id=\"why\">Why</h2>\n<h2 id=\"why-2\">Why</h2>\n");
  CHECK(html("## Main\n\n## Note 1\n\n## Note on method\n") ==
        "<h2 id=\"main-1\">Main</h2>\n<h2 id=\"note-1-1\">Note 1</h2>\n<h2 id=\"note-on-method\">Note on method</h2>\n");
}

TEST_CASE("a footnote that is named twice has one id at the first") {
  const std::string twice = html("A[^a] and B[^a].\n\n[^a]: Counted by hand.\n");
  CHECK(twice.find("<a href=\"#note-1\" id=\"note-1-from\">[1]</a>") != std::string::npos);
  CHECK(twice.find("<a href=\"#note-1\">[1]</a>") != std::string::npos);
  CHECK(twice.find("id=\"note-1-from\"") == twice.rfind("id=\"note-1-from\""));
}

}  // namespace goldthread::read
