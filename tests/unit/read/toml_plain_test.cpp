#include "read/toml_plain.hpp"

#include <catch2/catch.hpp>
#include <string>

namespace goldthread::read {

namespace {

std::optional<TomlValue> parse(const std::string& toml) { return parse_plain_toml(toml, {0, 1, 1, 1}); }

std::string key(int number) { return "a-key-that-is-rather-long-" + std::to_string(number); }

std::string entries(int count, const std::string& between = "\n") {
  std::string out;
  for (int i = 0; i < count; ++i) out += (i > 0 ? between : "") + key(i) + " = " + std::to_string(i);
  return out;
}

}  // namespace

TEST_CASE("plain tables, lists and values are read with their places") {
  const auto read = parse("title = \"Missed bins\"\nranks = [\"poor\", \"good\"]\n[actual.2025-26]\nq1 = { n = 228, d = 410000 }\n");
  REQUIRE(read);
  REQUIRE(read->entries.size() == 3);
  CHECK(read->find("title")->value.text == "Missed bins");
  CHECK(read->find("ranks")->value.items.size() == 2);
  const TomlEntry* quarter = read->find("actual")->value.find("2025-26")->value.find("q1");
  REQUIRE(quarter);
  CHECK(quarter->value.find("d")->value.text == "410000");
  CHECK(quarter->value.place.line == 4);
  CHECK(quarter->value.place.column == 6);
}

TEST_CASE("a key that stands twice is left to the whole parser, in short tables and in long ones") {
  CHECK_FALSE(parse("a = 1\na = 2\n"));
  CHECK(parse(entries(200) + "\n"));
  for (const int again : {0, 5, 31, 32, 33, 150, 199}) {
    INFO(again);
    CHECK_FALSE(parse(entries(200) + "\n" + key(again) + " = 1\n"));
  }
}

TEST_CASE("long tables beside and in one another each have their own keys") {
  const std::string one = "{ " + entries(60, ", ") + " }";
  CHECK(parse("a = " + one + "\nb = " + one + "\n[c]\n" + entries(60) + "\n[c.d]\n" + entries(60) + "\n[e]\n" + entries(60) + "\n"));
  CHECK_FALSE(parse("a = " + one + "\nb = { " + entries(60, ", ") + ", " + key(40) + " = 1 }\n"));
  CHECK_FALSE(parse("[a]\n" + entries(60) + "\n[b]\n" + entries(60) + "\n" + key(33) + " = 1\n"));
  CHECK_FALSE(parse(entries(60) + "\na = " + one + "\n" + key(3) + " = 1\n"));
}

}  // namespace goldthread::read
