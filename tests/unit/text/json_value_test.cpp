#include "text/json_value.hpp"

#include <catch2/catch.hpp>

namespace goldthread::text {

TEST_CASE("JSON is read back with every digit of its numbers") {
  const auto read = parse_json(R"({"a": [1.50, -2e3, true, null, "q\"\u0041"], "b": {"c": "", "a": []}})");
  REQUIRE(read);
  CHECK(read->kind == JsonValue::Kind::object);
  REQUIRE(read->members.size() == 2);
  const JsonValue& list = *read->find("a");
  REQUIRE(list.items.size() == 5);
  CHECK(list.items[0].text == "1.50");
  CHECK(list.items[1].text == "-2e3");
  CHECK(list.items[2].text == "true");
  CHECK(list.items[3].kind == JsonValue::Kind::null);
  CHECK(list.items[4].text == "q\"A");
  CHECK(read->find("b")->find("a")->kind == JsonValue::Kind::list);
  CHECK(read->find("c") == nullptr);
}

TEST_CASE("what is no JSON, or nested without end, is nothing") {
  CHECK_FALSE(parse_json(""));
  CHECK_FALSE(parse_json("{\"a\": }"));
  CHECK_FALSE(parse_json("[1] 2"));
  CHECK(parse_json(std::string(32, '[') + std::string(32, ']')));
  CHECK_FALSE(parse_json(std::string(33, '[') + std::string(33, ']')));
  CHECK_FALSE(parse_json(std::string(100'000, '[')));
}

}  // namespace goldthread::text
