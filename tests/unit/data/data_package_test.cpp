#include "data/data_package.hpp"

#include <catch2/catch.hpp>

#include "data/tables.hpp"
#include "published.hpp"

namespace goldthread::data {

TEST_CASE("the package names its licence, its publisher and every table with its file") {
  const std::string package = publish({{"site.toml",
                                        "council = \"Northmere\"\nslug = \"northmere\"\nas_at = 2025-11-14\nlicence = \"OGL-UK-3.0\"\n"
                                        "base_url = \"https://performance.northmere.example/\"\ncontact = \"p@northmere.example\"\n"}})
                                  .package();
  const auto has = [&](const std::string& text) { return package.find(text) != std::string::npos; };
  CHECK(has("\"profile\": \"tabular-data-package\""));
  CHECK(has("\"name\": \"northmere-performance\""));
  CHECK(has("\"homepage\": \"https://performance.northmere.example/\""));
  CHECK(has("\"title\": \"Open Government Licence v3.0\""));
  CHECK(has("\"email\": \"p@northmere.example\""));
  for (const Table& table : tables()) CHECK(has("\"path\": \"" + std::string(table.name) + ".csv\""));
}

TEST_CASE("a licence of the council's own is given by its name, and none by none") {
  const auto package = [](const char* licence) {
    return publish({{"site.toml", "council = \"Northmere\"\nas_at = 2025-11-14\n" + std::string(licence)}}).package();
  };
  const std::string own = package("licence = \"Northmere-1\"\n");
  CHECK(own.find("\"name\": \"Northmere-1\"") != std::string::npos);
  CHECK(own.find("nationalarchives") == std::string::npos);
  CHECK(package("").find("licenses") == package("").npos);
}

}  // namespace goldthread::data
