#include "site/brand.hpp"

#include <catch2/catch.hpp>

namespace goldthread::site {

TEST_CASE("brand: without a colour the theme's own stand") {
  CHECK(brand_css("").empty());
  CHECK(brand_css("teal; } body { display: none").empty());
  CHECK(brand_css("#ffdd00").find("--on-brand:#000000") != std::string::npos);
}

}  // namespace goldthread::site
