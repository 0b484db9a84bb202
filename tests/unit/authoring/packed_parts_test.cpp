#include "authoring/packed_parts.hpp"

#include <catch2/catch.hpp>
#include <vector>

#include "workbook/zip_archive.hpp"

namespace goldthread::authoring {

namespace {

std::vector<std::string> paths(const std::string& bytes, std::string& why) {
  std::vector<std::string> out;
  why = each_part({"a", bytes}, [&](const Part& part) { out.push_back(part.path); });
  return out;
}

}  // namespace

TEST_CASE("a zip file in a zip file is unpacked to its last part") {
  const std::string inner = workbook::write_zip({workbook::packed("words.txt", "deep")});
  const std::string outer = workbook::write_zip({workbook::packed("inner.zip", inner), workbook::packed("b.txt", "x")});
  std::string why;
  CHECK(paths(outer, why) == std::vector<std::string>{"a", "a/inner.zip", "a/inner.zip/words.txt", "a/b.txt"});
  CHECK(why.empty());
}

TEST_CASE("what is damaged is said") {
  std::string bytes = workbook::write_zip({workbook::packed("words.txt", "a text of some length, so that it is packed")});
  bytes[40] = static_cast<char>(bytes[40] ^ 0x55);
  std::string why;
  paths(bytes, why);
  CHECK_FALSE(why.empty());
  paths(std::string("\x1f\x8b\x08 no more", 11), why);
  CHECK_FALSE(why.empty());
}

TEST_CASE("what is packed deeper than anything honest is said") {
  std::string bytes = "x";
  for (int i = 0; i < 12; ++i) bytes = workbook::write_zip({workbook::packed("a", bytes)});
  std::string why;
  paths(bytes, why);
  CHECK(why.find("too deep") != std::string::npos);
}

}  // namespace goldthread::authoring
