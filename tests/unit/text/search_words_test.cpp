#include "text/search_words.hpp"

#include <catch2/catch.hpp>
#include <fstream>
#include <iterator>

#include "../property.hpp"
#include "text/json_value.hpp"

namespace goldthread::text {

namespace {

JsonValue vectors() {
  std::ifstream file(GOLDTHREAD_ROOT "/tests/vectors/search_words.json", std::ios::binary);
  const std::string json{std::istreambuf_iterator<char>(file), {}};
  auto read = parse_json(json);
  REQUIRE(read);
  return std::move(*read);
}

}  // namespace

TEST_CASE("words are split as the worked examples have it") {
  const JsonValue cases = vectors();
  REQUIRE(cases.items.size() > 20);
  for (const JsonValue& each : cases.items) {
    std::vector<SearchWord> expected;
    for (const JsonValue& word : each.find("words")->items) {
      expected.emplace_back();
      for (const JsonValue& form : word.items) expected.back().push_back(form.text);
    }
    INFO(each.find("rule")->text << ": " << each.find("text")->text);
    CHECK(search_words(each.find("text")->text) == expected);
  }
}

TEST_CASE("a word has letters and figures alone, and no more than 24, whatever the text") {
  tests::holds_for_all([] {
    const auto text = *rc::gen::container<std::string>(rc::gen::element('a', 'B', 's', '1', ' ', '-', '\'', '.', '&', 'i', 'e', 'h'));
    for (const SearchWord& word : search_words(text)) {
      if (word.empty()) return false;
      for (const std::string& form : word) {
        if (form.empty() || form.size() > 24 || form.find_first_of(" -'.&B") != std::string::npos) return false;
      }
    }
    return true;
  });
}

TEST_CASE("accents make no difference, wherever they stand") {
  for (const char* accented : {"tŷ", "TŶ", "ty\u0302", "Tý"}) CHECK(search_words(accented) == std::vector<SearchWord>{{"ty"}});
}

}  // namespace goldthread::text
