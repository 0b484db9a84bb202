#include "preview/page_additions.hpp"

#include <catch2/catch.hpp>

namespace goldthread::preview {

namespace {

using diagnostics::Severity;

diagnostics::FindingParts finding(Severity severity) {
  return {severity,
          "content/a<b.md:3:11",
          "there is no `<x>`",
          "unknown-reference",
          "  3 | outcome = \"<x>\"\n    |           ^~~~~\n",
          "Did you mean `y`?"};
}

bool has(const std::string& text, std::string_view words) { return text.find(words) != std::string::npos; }

constexpr std::string_view page = R"(<!doctype html>
<html lang="en-GB">
<head>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'">
</head>
<body class="members">
<p>Words</p>
</body>
</html>
)";

}  // namespace

TEST_CASE("Where there is nothing to tell there is no panel") { CHECK(panel_html({}).empty()); }

TEST_CASE("An error stands open with its place, line and remedy, escaped, and is read out") {
  Panel panel;
  panel.findings = {finding(Severity::error)};
  panel.page_is_older = true;
  const std::string html = panel_html(panel);
  CHECK(has(html, "role=\"alert\""));
  CHECK(has(html, "<strong>1 error</strong>. The page below is as it was before."));
  CHECK(has(html, "<code>content/a&lt;b.md:3:11</code>"));
  CHECK(has(html, "there is no `&lt;x&gt;`"));
  CHECK(has(html, "<pre>  3 | outcome = \"&lt;x&gt;\"\n    |           ^~~~~\n</pre>"));
  CHECK(has(html, "Did you mean `y`?"));
  CHECK_FALSE(has(html, "<x>"));
}

TEST_CASE("Warnings are a number that unfolds") {
  Panel panel;
  panel.findings = {finding(Severity::warning), finding(Severity::warning)};
  const std::string html = panel_html(panel);
  CHECK(has(html, "<div role=\"status\"><details><summary>2 warnings</summary>"));
  CHECK_FALSE(has(html, "role=\"alert\""));
}

TEST_CASE("A broken link and a lost folder are told") {
  Panel panel;
  panel.broken_links = {{"index.html", "measures/<none>/", false}, {"index.html", "data/#x", true}};
  panel.failure = "there is no folder <content>";
  const std::string html = panel_html(panel);
  CHECK(has(html, "<strong>2 broken links</strong>"));
  CHECK(has(html, "measures/&lt;none&gt;/"));
  CHECK(has(html, "a page that has no such part"));
  CHECK(has(html, "there is no folder &lt;content&gt;"));
}

TEST_CASE("Of very many findings the first hundred are shown, and the rest is counted") {
  Panel panel;
  panel.findings.assign(103, finding(Severity::error));
  CHECK(has(panel_html(panel), "And 3 more: the terminal has them all."));
}

TEST_CASE("The script comes into the head, the panel to the top of the page, and the page's policy lets them in") {
  const std::string shown = with_additions(std::string(page), "<div>panel</div>\n", "7-1");
  CHECK(has(shown, "content=\"default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'\">"));
  CHECK(has(shown, "data-version=\"7-1\" defer></script>\n</head>"));
  CHECK(has(shown, "<body class=\"members\"><div>panel</div>\n"));
  CHECK(has(shown, "<p>Words</p>"));
}

TEST_CASE("A policy that names its scripts keeps its own words") {
  std::string own(page);
  own.replace(own.find("style-src"), 9, "script-src 'self'; style-src");
  CHECK(has(with_additions(own, "", "1"), "content=\"default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'\""));
}

TEST_CASE("A page without a policy gets none, and what is no page stays as it is") {
  CHECK_FALSE(has(with_additions("<html><head></head><body></body></html>", "", "1"), "script-src"));
  CHECK(with_additions("no page", "panel", "1") == "no page");
}

TEST_CASE("Where no page was ever good, the findings are the page") {
  const std::string html = findings_page("<div>panel</div>", "1");
  CHECK(has(html, "<div>panel</div>"));
  CHECK(has(html, "/_goldthread/preview.js"));
}

}  // namespace goldthread::preview
