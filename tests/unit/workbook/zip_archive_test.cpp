#include "workbook/zip_archive.hpp"

#include <catch2/catch.hpp>
#include <stdexcept>

using namespace goldthread::workbook;

TEST_CASE("What was packed comes out again", "[zip_archive]") {
  const std::string content(5000, 'a');
  const std::string bytes = write_zip({packed("a.xml", content), packed("empty", "")});
  const auto members = read_zip(bytes);
  REQUIRE(members.size() == 2);
  CHECK(members[0].name == "a.xml");
  CHECK(members[0].packed.size() < 100);
  CHECK(unpacked(members[0]) == content);
  CHECK(unpacked(members[1]).empty());
  CHECK(write_zip(members) == bytes);
}

TEST_CASE("A damaged archive is refused", "[zip_archive]") {
  std::string bytes = write_zip({packed("a.xml", "some text, some text, some text")});
  CHECK_THROWS_AS(read_zip(""), std::runtime_error);
  CHECK_THROWS_AS(read_zip(bytes.substr(10)), std::runtime_error);
  CHECK_THROWS_AS(read_zip(bytes.substr(0, bytes.size() - 1)), std::runtime_error);
  auto members = read_zip(bytes);
  members[0].packed[3] = static_cast<char>(members[0].packed[3] ^ 0x55);
  CHECK_THROWS_AS(unpacked(members[0]), std::runtime_error);
}
