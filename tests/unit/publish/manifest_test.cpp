#include "publish/manifest.hpp"

#include <catch2/catch.hpp>

namespace goldthread::publish {

TEST_CASE("a manifest is read as it was printed") {
  Manifest manifest;
  manifest.inputs = 0xfedcba9876543210;
  manifest.files["index.html"] = {1234, 1763078400123456789, 0xab};
  manifest.files["documents/a summary, with  spaces.pdf"] = {0, 0, 0};
  manifest.files["documents/\xC3\xA9t\xC3\xA9.pdf"] = {1, -1, ~0ULL};
  const auto read = parse_manifest(print_manifest(manifest));
  REQUIRE(read);
  CHECK(read->inputs == manifest.inputs);
  CHECK(read->files == manifest.files);
}

TEST_CASE("a manifest of another edition, cut off or tampered with is no manifest") {
  const std::string good = "goldthread manifest 1\nab\n4 1763078400 ff index.html\n";
  CHECK(parse_manifest(good));
  CHECK_FALSE(parse_manifest(""));
  CHECK_FALSE(parse_manifest("goldthread manifest 2\nab\n"));
  CHECK_FALSE(parse_manifest("goldthread manifest 1\n\n"));
  CHECK_FALSE(parse_manifest("goldthread manifest 1\nab\n4 1763078400 ff \n"));
  CHECK_FALSE(parse_manifest("goldthread manifest 1\nab\n4 1763078400 ff\n"));
  CHECK_FALSE(parse_manifest("goldthread manifest 1\nab\n-4 1763078400 ff index.html\n"));
  CHECK_FALSE(parse_manifest("goldthread manifest 1\nab\n4 17630784000000000000000 ff index.html\n"));
  CHECK_FALSE(parse_manifest("goldthread manifest 1\nab\n4 1763078400 xyz index.html\n"));
}

}  // namespace goldthread::publish
