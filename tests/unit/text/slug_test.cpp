#include "text/slug.hpp"

#include <catch2/catch.hpp>

using goldthread::text::is_id;
using goldthread::text::slug;

TEST_CASE("an id is lower-case letters, digits and hyphens, a letter or digit first") {
  for (const char* good : {"a", "7", "missed-bins", "2025-26-q2", "a--b", "a-"}) CHECK(is_id(good));
  for (const char* bad : {"", "-a", "A", "a b", "a_b", "a.b", "../a", "a/b", "\u00e9", "a\n", "caf\u00e9"}) {
    INFO(bad);
    CHECK_FALSE(is_id(bad));
  }
}

TEST_CASE("an id has 80 characters at most") {
  CHECK(is_id(std::string(80, 'a')));
  CHECK_FALSE(is_id(std::string(81, 'a')));
  CHECK_FALSE(is_id(std::string(300, 'a')));
}

TEST_CASE("a slug is the words of a text as an id") {
  CHECK(slug("Northmere Borough Council") == "northmere-borough-council");
  CHECK(slug("  What's new?  ") == "whats-new");
  CHECK(slug("2025/26: Q2") == "2025-26-q2");
  CHECK(slug("") == "");
  CHECK(slug("!!!") == "");
  CHECK(slug(std::string(200, 'a')).size() == 80);
  CHECK(slug(std::string(79, 'a') + " b") == std::string(79, 'a'));
}

TEST_CASE("every slug that is not empty is an id") {
  for (const char* text : {"Caf\u00e9 society", "\u65e5\u672c", "a\tb", "--x--", "<script>", "\U0001F5D1 bins"}) {
    INFO(text);
    CHECK((slug(text).empty() || is_id(slug(text))));
  }
}
