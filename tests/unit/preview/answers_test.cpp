#include "preview/answers.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

#include "preview/page_additions.hpp"

namespace goldthread::preview {

TEST_CASE("Before there is a site each address answers with the findings, and the preview's own files are there") {
  Showing showing;
  showing.version = "7-1";
  showing.panel = "<div>panel</div>";
  const Answer page = answer(showing, "measures/", "");
  CHECK(page.status == 503);
  CHECK(page.body.find("<div>panel</div>") != std::string::npos);
  CHECK(answer(showing, std::string(script_path), "").type == "text/javascript; charset=utf-8");
  CHECK(answer(showing, std::string(style_path), "").type == "text/css; charset=utf-8");
}

TEST_CASE("An event tells the version, and a stylesheet where it alone is new") {
  Showing showing;
  showing.version = "7-2";
  showing.since = "7-1";
  CHECK(event_of(showing) == "event: site\ndata: {\"version\":\"7-2\"}\n\n");
  showing.stylesheet = "assets/civic-1a2b3c.css";
  CHECK(event_of(showing) == "event: site\ndata: {\"version\":\"7-2\",\"since\":\"7-1\",\"stylesheet\":\"assets/civic-1a2b3c.css\"}\n\n");
}

TEST_CASE("A refusal says why") {
  CHECK(refusal(403).body.find("localhost") != std::string::npos);
  CHECK(refusal(405).body.find("GET") != std::string::npos);
  CHECK(refusal(400).status == 400);
}

TEST_CASE("No answer is kept") {
  const auto& all = headers();
  CHECK(std::find(all.begin(), all.end(), std::pair<std::string, std::string>("Cache-Control", "no-store")) != all.end());
}

}  // namespace goldthread::preview
