#include "site/base_path.hpp"

#include <catch2/catch.hpp>

namespace goldthread::site {

TEST_CASE("The base path is what stands behind the host") {
  CHECK(base_path("https://council.example/performance/") == "/performance/");
  CHECK(base_path("https://council.example/") == "/");
  CHECK(base_path("https://council.example") == "/");
  CHECK(base_path("") == "/");
}

}  // namespace goldthread::site
