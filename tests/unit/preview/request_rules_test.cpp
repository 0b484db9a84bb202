#include "preview/request_rules.hpp"

#include <catch2/catch.hpp>

namespace goldthread::preview {

namespace {

Request get(std::string target) { return {"GET", std::move(target), {"127.0.0.1:8000"}}; }

}  // namespace

TEST_CASE("A host is this machine by three names, with the port") {
  for (const char* own : {"localhost:8000", "LocalHost:8000", "127.0.0.1:8000", "[::1]:8000"}) {
    INFO(own);
    CHECK(is_own_host(own, 8000));
  }
  for (const char* other : {"localhost", "127.0.0.1", "localhost:8001", "localhost:80000", "localhost:", "127.0.0.1.x.example:8000",
                            "x.example:8000", "::1:8000", "127.0.0.2:8000", "localhost:8000 ", " localhost:8000", "localhost:08000", ""}) {
    INFO(other);
    CHECK_FALSE(is_own_host(other, 8000));
  }
  CHECK(is_own_host("localhost", 80));
  CHECK(is_own_host("localhost:80", 80));
}

TEST_CASE("A path is what stands between the first slash and a question mark, its escapes undone") {
  CHECK(path_of("/") == "");
  CHECK(path_of("/measures/") == "measures/");
  CHECK(path_of("/search/?q=../x") == "search/");
  CHECK(path_of("/a%20b/%C3%A9") == "a b/\u00E9");
  CHECK(path_of("/?") == "");
  CHECK(path_of("/a...b/..c/d..") == "a...b/..c/d..");
  CHECK(path_of("/%252e%252e/") == "%2e%2e/");
}

TEST_CASE("What steps out of the site, or is no address of one, has no path") {
  for (const char* bad : {"",
                          "*",
                          "x",
                          "http://localhost:8000/",
                          "/..",
                          "/../x",
                          "/a/..",
                          "/a/../b",
                          "/./a",
                          "/a/.",
                          "/%2e%2e/x",
                          "/.%2E/x",
                          "/a%2f..%2fb",
                          "/..%5Cx",
                          "/a\\b",
                          "/%00",
                          "/a%0d%0a",
                          "/\x01",
                          "/%7f",
                          "/%",
                          "/%4",
                          "/%g0",
                          "/%0g",
                          "/%+1",
                          "/%ff",
                          "/\xC0\xAF"}) {
    INFO(bad);
    CHECK_FALSE(path_of(bad));
  }
}

TEST_CASE("Only GET and HEAD of this machine's own name are answered, and the host is asked first") {
  CHECK(judged(get("/measures/?q=1"), 8000).status == 200);
  CHECK(judged(get("/measures/?q=1"), 8000).path == "measures/");
  CHECK(judged({"HEAD", "/", {"localhost:8000"}}, 8000).status == 200);
  CHECK(judged({"POST", "/", {"localhost:8000"}}, 8000).status == 405);
  CHECK(judged({"get", "/", {"localhost:8000"}}, 8000).status == 405);
  CHECK(judged({"GET", "/", {}}, 8000).status == 403);
  CHECK(judged({"GET", "/", {"localhost:8000", "localhost:8000"}}, 8000).status == 403);
  CHECK(judged({"POST", "/../x", {"x.example"}}, 8000).status == 403);
  CHECK(judged(get("/../x"), 8000).status == 400);
}

TEST_CASE("A file's type is by the end of its name") {
  CHECK(content_type("index.html") == "text/html; charset=utf-8");
  CHECK(content_type("documents/Plan.PDF") == "application/pdf");
  CHECK(content_type("data/plan.json") == "application/json");
  CHECK(content_type("calendar/all.ics") == "text/calendar; charset=utf-8");
  CHECK(content_type("documents/unknown.xyz") == "application/octet-stream");
  CHECK(content_type("documents/none") == "application/octet-stream");
}

}  // namespace goldthread::preview
