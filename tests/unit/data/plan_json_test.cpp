#include "data/plan_json.hpp"

#include <catch2/catch.hpp>

#include "council.hpp"

namespace goldthread::data {

namespace {

std::string json(const Council& council) { return plan_json(council.view(), council.derived(), council.words()); }

// The part of a document between two texts.
std::string between(const std::string& text, std::string_view from, std::string_view to) {
  const auto start = text.find(from);
  REQUIRE(start != std::string::npos);
  const auto end = text.find(to, start + from.size());
  REQUIRE(end != std::string::npos);
  return text.substr(start + from.size(), end - start - from.size());
}

}  // namespace

TEST_CASE("plan.json of a small council, whole") {
  CHECK(json(northmere()) == R"({"schema":1,"council":"Northmere Borough Council","as_at":"2025-11-14",
"priorities":[
]})");
}

}  // namespace goldthread::data
