#include "render/standalone_chart.hpp"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>

namespace goldthread::render {

namespace {

std::string figure(const std::string& drawing) {
  return "<figure class=\"figure\">\n<figcaption><span class=\"figure-title\">Fewer bins &amp; bags than a year ago</span> "
         "<span class=\"figure-subtitle\">Missed bins, 2024 to 2026</span></figcaption>\n"
         "<svg class=\"chart\" viewBox=\"0 0 420 288\" role=\"img\" aria-label=\"Line chart of 24 figures.\">\n" +
         drawing + "</svg>\n<p class=\"figure-note\">Source: in-cab log</p>\n</figure>\n";
}

}  // namespace

TEST_CASE("picture of a chart: all that the page says of it is in the file") {
  const std::string svg = standalone_chart(figure("<path class=\"chart-line\" d=\"M1 2L3 4\"/>"), "Northmere & Co");
  CHECK(svg.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1200\""));
  for (const char* said : {">Fewer bins &amp; bags than a year ago<", ">Missed bins, 2024 to 2026<", ">Source: in-cab log<",
                           ">Northmere &amp; Co<", "aria-label=\"Line chart of 24 figures.\""})
    CHECK(svg.find(said) != std::string::npos);
  CHECK(svg.find("stroke=\"#12436d\"") != std::string::npos);
  CHECK(svg.find("class=") == std::string::npos);
  CHECK(svg.find("style") == std::string::npos);
}

TEST_CASE("picture of a chart: nothing is made of nothing") {
  CHECK(standalone_chart("", "Northmere").empty());
  CHECK(standalone_chart("<figure></figure>", "Northmere").empty());
}

// Whatever a chart is drawn with must be seen without a stylesheet, where black on white is not what is meant.
TEST_CASE("picture of a chart: every class that series charts draw has a look") {
  std::ifstream file(std::filesystem::path(GOLDTHREAD_ROOT) / "src/render/series_chart.cpp");
  const std::string source{std::istreambuf_iterator<char>(file), {}};
  REQUIRE_FALSE(source.empty());
  const std::regex classes("class=\\\\\"(chart-(?:grid|axis|target|band|bar|mark|line)[a-z -]*)\\\\\"");
  int count = 0;
  for (std::sregex_iterator each(source.begin(), source.end(), classes), end; each != end; ++each, ++count) {
    const std::string name = (*each)[1];
    if (name.ends_with('-')) continue;  // its number follows
    CAPTURE(name);
    CHECK(standalone_chart(figure("<path class=\"" + name + "\" d=\"M1 2\"/>"), "N").find("<path d=") == std::string::npos);
  }
  CHECK(count > 4);
}

TEST_CASE("picture of a chart: a long address is broken after a slash, so that it stays inside") {
  const std::string svg = standalone_chart(
      figure("<path d=\"M1 2\"/>"), "Northmere Borough Council, https://performance.northmere.example/activities/station-road-homes/");
  CHECK(svg.find(">Northmere Borough Council,<") != std::string::npos);
  CHECK(svg.find(">https://performance.northmere.example/activities/<") != std::string::npos);
  CHECK(svg.find(">station-road-homes/<") != std::string::npos);
}

// Shapes of other pictures, each in its own file.
TEST_CASE("picture of a chart: timelines, levels and threads have a look too") {
  for (const char* name :
       {"timeline-planned", "timeline-agreed", "timeline-done", "timeline-start", "timeline-seen", "timeline-milestone",
        "timeline-milestone chart-mark-hollow", "tier-line", "tier-box", "fill-good", "fill-close", "fill-bad", "fill-none"}) {
    CAPTURE(name);
    CHECK(standalone_chart(figure("<path class=\"" + std::string(name) + "\" d=\"M1 2\"/>"), "N").find("<path d=") == std::string::npos);
  }
}

}  // namespace goldthread::render
