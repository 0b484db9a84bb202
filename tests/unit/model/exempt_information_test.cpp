#include "model/exempt_information.hpp"

#include <catch2/catch.hpp>
#include <string>

namespace goldthread::model {

namespace {

std::string list(std::string_view nation, int year, int month, int day) {
  const auto found = exempt_paragraphs(nation, *Date::of(year, month, day));
  if (!found) return "not known";
  return std::string(found->front().number) + " to " + std::string(found->back().number);
}

}  // namespace

TEST_CASE("the list of exempt information is that of the nation and the day") {
  CHECK(list("england", 2006, 2, 28) == "1 to 15");
  CHECK(list("england", 2006, 3, 1) == "1 to 7");
  CHECK(list("wales", 2007, 9, 30) == "1 to 15");
  CHECK(list("wales", 2007, 10, 1) == "12 to 18");
  CHECK(list("scotland", 2025, 1, 1) == "not known");
}

TEST_CASE("a paragraph is described in the words of its list") {
  const Date now = *Date::of(2025, 11, 14);
  CHECK(exempt_description("england", now, "3") == exempt_description("wales", now, "14"));
  CHECK(exempt_description("england", *Date::of(2006, 2, 28), "7") ==
        std::optional<std::string_view>("financial or business affairs of a particular person other than the council"));
  CHECK_FALSE(exempt_description("england", now, "8"));
  CHECK_FALSE(exempt_description("northern-ireland", now, "1"));
}

TEST_CASE("each description has the key of a theme's words, one that the law had twice only one") {
  CHECK(exempt_words_key("information about an individual") == "exempt_1");
  CHECK(exempt_words_key("consultations or negotiations on labour relations") == "exempt_4");
  CHECK(exempt_words_key("who a protected informant is") == "exempt_before_15");
  CHECK(exempt_words_key("something else").empty());
}

}  // namespace goldthread::model
