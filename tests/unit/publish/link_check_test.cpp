#include "publish/link_check.hpp"

#include <catch2/catch.hpp>

namespace goldthread::publish {

namespace {

struct Page {
  std::string path;
  std::vector<std::string> links;
  std::vector<std::string> anchors;
};

std::vector<std::string> broken(const std::vector<Page>& pages, std::vector<std::string> files = {}) {
  for (const Page& page : pages) files.push_back(page.path);
  LinkCheck check(files, pages.size());
  // The slots may be filled in any order.
  for (std::size_t i = pages.size(); i-- > 0;) {
    LinkCheck::Entry entry = check.enter(i, pages[i].path);
    for (const std::string& link : pages[i].links) entry.link(link);
    for (const std::string& anchor : pages[i].anchors) entry.anchor(anchor);
  }
  std::vector<std::string> out;
  for (const BrokenLink& link : check.broken()) out.push_back(link.page + " > " + link.link + (link.anchor_only ? " (anchor)" : ""));
  return out;
}

using Faults = std::vector<std::string>;

}  // namespace

TEST_CASE("links to pages, with and without their file name, and to files are sound") {
  const std::vector<Page> pages = {
      {"index.html", {"", "measures/missed-bins/", "measures/missed-bins/index.html", "documents/summary.pdf", "404.html"}, {}},
      {"measures/missed-bins/index.html", {"", "index.html"}, {}},
      {"404.html", {"404.html#main"}, {"main"}}};
  CHECK(broken(pages, {"documents/summary.pdf"}) == Faults{});
}

TEST_CASE("a link to what is not there names its page and is told once for each time it stands there") {
  CHECK(broken({{"index.html", {"measures/missing/", "documents/none.pdf", "measures"}, {}}}) ==
        Faults{"index.html > measures/missing/", "index.html > documents/none.pdf", "index.html > measures"});
}

TEST_CASE("an anchor is looked for on the page that the link names; without a page that is home") {
  const std::vector<Page> pages = {
      {"index.html", {"glossary/#rag", "glossary/index.html#rag", "glossary/#none", "#why", "index.html#why", "glossary/#"}, {"why"}},
      {"glossary/index.html", {"glossary/#why", "#why", "glossary/#rag"}, {"rag"}}};
  CHECK(broken(pages) == Faults{"index.html > glossary/#none (anchor)", "glossary/index.html > glossary/#why (anchor)"});
}

TEST_CASE("a file whose name ends like an index is not one") {
  CHECK(broken({{"index.html", {"annual-index.html", "annual-"}, {}}}, {"annual-index.html"}) == Faults{"index.html > annual-"});
}

TEST_CASE("an address is compared whole: no page is found by a part of its path, or in other letters") {
  CHECK(broken({{"index.html", {"measures/", "measures/Missed-bins/", "/measures/missed-bins/"}, {}},
                {"measures/missed-bins/index.html", {}, {}}}) ==
        Faults{"index.html > measures/", "index.html > measures/Missed-bins/", "index.html > /measures/missed-bins/"});
}

}  // namespace goldthread::publish
