#include "publish/page_links.hpp"

#include <catch2/catch.hpp>

namespace goldthread::publish {

TEST_CASE("The base path is what stands behind the host") {
  CHECK(base_path("https://council.example/performance/") == "/performance/");
  CHECK(base_path("https://council.example/") == "/");
  CHECK(base_path("https://council.example") == "/");
  CHECK(base_path("") == "/");
}

}  // namespace goldthread::publish
