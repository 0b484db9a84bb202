#include "site/structured_data.hpp"

#include <catch2/catch.hpp>

#include "text/json_value.hpp"

namespace goldthread::site {

namespace {

const Roots roots{"https://performance.northmere.example/", "https://performance.northmere.example/"};

model::Site northmere() {
  model::Site site;
  site.council = "Northmere Borough Council";
  site.base_url = "https://performance.northmere.example/";
  site.licence = "OGL-UK-3.0";
  return site;
}

// What stands between the tags of the block, read back.
text::JsonValue told(const std::string& block) {
  const auto start = block.find('>') + 1;
  const auto value = text::parse_json(block.substr(start, block.rfind("</script>") - start));
  REQUIRE(value);
  return *value;
}

}  // namespace

TEST_CASE("structured data: the trail ends with the page, each place by its absolute address") {
  const std::string block =
      structured_data(roots, northmere(), "Missed bins", "measures/missed-bins/", {{"Home", ""}, {"Measures", "measures/"}}, std::nullopt);
  CHECK(block.starts_with("<script type=\"application/ld+json\">"));
  const text::JsonValue value = told(block);
  const text::JsonValue& trail = value.find("@graph")->items.at(0);
  CHECK(trail.find("@type")->text == "BreadcrumbList");
  const auto& places = trail.find("itemListElement")->items;
  REQUIRE(places.size() == 3);
  CHECK(places[0].find("position")->text == "1");
  CHECK(places[1].find("item")->text == "https://performance.northmere.example/measures/");
  CHECK(places[2].find("name")->text == "Missed bins");
  CHECK(places[2].find("item")->text == "https://performance.northmere.example/measures/missed-bins/");
}

TEST_CASE("structured data: a set of data with its span, licence and file") {
  const Dataset dataset{"Missed bins, Northmere",    "Bins not emptied on the day.",
                        "measures/missed-bins/",     "measures/missed-bins/missed-bins.csv",
                        model::Date::of(2024, 4, 1), model::Date::of(2026, 9, 30)};
  const text::JsonValue value = told(structured_data(roots, northmere(), "Missed bins", "measures/missed-bins/", {}, dataset));
  const text::JsonValue& data = value.find("@graph")->items.at(0);
  CHECK(data.find("@type")->text == "Dataset");
  CHECK(data.find("temporalCoverage")->text == "2024-04-01/2026-09-30");
  CHECK(data.find("license")->text == "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/");
  CHECK(data.find("distribution")->find("contentUrl")->text ==
        "https://performance.northmere.example/measures/missed-bins/missed-bins.csv");
}

TEST_CASE("structured data: a set of data says which language it is told in where that is not the main one") {
  const Dataset dataset{"Biniau a fethwyd", "Biniau.", "measures/missed-bins/", "", {}, {}};
  model::Site site = northmere();
  const auto language = [&] {
    const text::JsonValue value = told(structured_data(roots, site, "Biniau", "measures/missed-bins/", {}, dataset));
    const text::JsonValue* said = value.find("@graph")->items.at(0).find("inLanguage");
    return said ? said->text : std::string();
  };
  CHECK(language().empty());
  site.languages = {"en-GB", "cy"};
  CHECK(language().empty());
  site.language = "cy";
  CHECK(language() == "cy");
}

TEST_CASE("structured data: no words can end the block they stand in") {
  const std::string block = structured_data(roots, northmere(), "</script><script>alert(1)</script>", "a/", {{"Home", ""}}, std::nullopt);
  CHECK(block.find("<", 1) == block.rfind("</script>"));
  CHECK(told(block).find("@graph")->items.at(0).find("itemListElement")->items.at(1).find("name")->text ==
        "</script><script>alert(1)</script>");
}

TEST_CASE("structured data: without an address of the site there is nothing to say") {
  CHECK(structured_data({}, northmere(), "Missed bins", "a/", {{"Home", ""}}, std::nullopt).empty());
  CHECK(structured_data(roots, northmere(), "Home", "", {}, std::nullopt).empty());
}

}  // namespace goldthread::site
