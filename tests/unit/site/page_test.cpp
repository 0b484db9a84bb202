#include "site/page.hpp"

#include <catch2/catch.hpp>

namespace goldthread::site {

namespace {
using Lines = std::vector<std::string>;
struct Page {
  Lines links, anchors;
};
Page page(std::string_view path, std::string_view html, std::string_view base = "/") {
  Page made;
  each_reference(
      html, path, base,
      {[&](std::string_view link) { made.links.emplace_back(link); }, [&](std::string_view id) { made.anchors.emplace_back(id); }});
  return made;
}
}  // namespace

TEST_CASE("page: links are read from the website's root") {
  CHECK(page("measures/a/index.html", R"(<a href="../../outcomes/b/#why">)").links == Lines{"outcomes/b/#why"});
  CHECK(page("measures/a/index.html", R"(<a href="../">)").links == Lines{"measures/"});
  CHECK(page("measures/a/index.html", R"(<a href="./">)").links == Lines{"measures/a/"});
  CHECK(page("measures/a/index.html", R"(<a href="../../">)").links == Lines{""});
  CHECK(page("index.html", R"(<link rel="stylesheet" href="assets/civic-1.css">)").links == Lines{"assets/civic-1.css"});
  CHECK(page("index.html", "<img\nsrc=\"documents/logo.svg\" alt=\"\">").links == Lines{"documents/logo.svg"});
}

TEST_CASE("page: links for reading from disk lead to the same pages") {
  CHECK(page("measures/a/index.html", R"(<a href="../../outcomes/b/index.html#why">)").links == Lines{"outcomes/b/#why"});
  CHECK(page("index.html", R"(<a href="index.html">)").links == Lines{""});
}

TEST_CASE("page: an anchor on the page itself is a link to it") {
  const Page made = page("a/index.html", R"(<h2 id="why">Why</h2><a href="#why">)");
  CHECK(made.anchors == Lines{"why"});
  CHECK(made.links == Lines{"a/#why"});
}

TEST_CASE("page: links to elsewhere are nobody's to check") {
  CHECK(page("index.html", R"(<a href="https://x.example/"><a href="mailto:a@b.example"><a href="//x.example/"><a href="webcal:x">)")
            .links.empty());
}

TEST_CASE("page: a link from the host's root is read below the site's own base") {
  CHECK(page("404.html", R"(<a href="/measures/">)").links == Lines{"measures/"});
  CHECK(page("404.html", R"(<a href="/council/measures/">)", "/council/").links == Lines{"measures/"});
}

TEST_CASE("page: more steps up than there are folders end at the root's edge, where the link is found missing") {
  CHECK(page("a/index.html", R"(<a href="../../b/">)").links == Lines{"../b/"});
}

TEST_CASE("page: text that only looks like an attribute is no link") {
  CHECK(page("index.html", R"(<p data-href="x" title="href=y">no</p>)").links.empty());
}

TEST_CASE("page: jobs that show the same charts are one run, whatever stands around them") {
  std::vector<PageJob> jobs(7);
  jobs[1].alike = 2;
  jobs[5].alike = 1;
  CHECK(runs_of(jobs) == std::vector<std::size_t>{0, 1, 4, 5, 7});
  CHECK(runs_of({}) == std::vector<std::size_t>{0});
}

}  // namespace goldthread::site
